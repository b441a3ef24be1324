package id.jht.disbursement;

import id.jht.shared.Rupiah;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits and hours of the rails, as Bank Indonesia and our bank set them; amounts in rupiah, times in Jakarta.
 *
 * @param biFastTo most that BI-FAST takes
 * @param rtgsFrom least that RTGS takes
 * @param sknTo most that clearing takes
 * @param opens of RTGS and clearing on a working day
 * @param closes last moment for an order of the day
 */
@ConfigurationProperties("jht.rails")
record RailSettings(
        @DefaultValue("250000000") long biFastTo,
        @DefaultValue("100000000") long rtgsFrom,
        @DefaultValue("1000000000") long sknTo,
        @DefaultValue("06:30") LocalTime opens,
        @DefaultValue("16:30") LocalTime closes) {

    boolean takes(Rail rail, Rupiah amount) {
        return switch (rail) {
            case INTRABANK -> true;
            case BI_FAST -> amount.amount() <= biFastTo;
            case RTGS -> amount.amount() >= rtgsFrom;
            case SKN -> amount.amount() <= sknTo;
        };
    }
}

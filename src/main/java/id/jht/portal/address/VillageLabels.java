package id.jht.portal.address;

import id.jht.region.Village;
import id.jht.region.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Behind {@code portal/village}: a code in words, as templates ask for it with {@code @villageLabels}. */
@Component
public class VillageLabels {

    private final Villages villages;

    public VillageLabels(Villages villages) {
        this.villages = villages;
    }

    /** Village, district, regency, province; empty when the code names none. */
    public String of(@Nullable String code) {
        return code == null ? "" : villages.find(code).map(Village::label).orElse("");
    }

    /** Whether the postal code is usual where the village lies; what is incomplete is not doubted. */
    public boolean areAtOdds(@Nullable String code, @Nullable String postalCode) {
        return code != null
                && postalCode != null
                && postalCode.matches("[0-9]{5}")
                && villages.find(code)
                        .filter(village -> !village.suits(postalCode))
                        .isPresent();
    }
}

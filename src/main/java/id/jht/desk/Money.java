package id.jht.desk;

import id.jht.shared.Rupiah;
import java.text.NumberFormat;
import org.springframework.stereotype.Component;

/** Amounts as officers write them: {@code Rp 7.250.000}. In templates {@code ${@money.of(…)}}. */
@Component("money")
class Money {

    public String of(Rupiah amount) {
        return "Rp " + NumberFormat.getIntegerInstance(StaffLanguage.INDONESIAN).format(amount.amount());
    }
}

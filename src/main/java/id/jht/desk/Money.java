package id.jht.desk;

import id.jht.benefit.Figures;
import id.jht.benefit.Rounding;
import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** Amounts as officers write them: {@code Rp 7.250.000}. In templates {@code ${@money.of(…)}}. */
@Component("money")
class Money {

    private static final Figures FIGURES = new Figures(StaffLanguage.INDONESIAN);

    public String of(Rupiah amount) {
        return FIGURES.money(amount);
    }

    public String percent(BigDecimal percent) {
        return FIGURES.percent(percent);
    }

    public String of(Rounding rounding) {
        return FIGURES.money(rounding);
    }
}

package id.jht.benefit.print;

import id.jht.benefit.Figures;
import id.jht.benefit.Statement;
import id.jht.benefit.Statement.TaxRegime;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the pages say of one payment; whatever identifies the person is masked already.
 *
 * @param npwp null when the member has none
 * @param share percent of the balance that was paid; 100 for a full claim
 * @param taxRule which tax rule applied, sentence by sentence
 */
public record PaymentSheet(
        Locale locale,
        String claimNumber,
        String cause,
        String branch,
        Recipient recipient,
        String account,
        LocalDate paidOn,
        Statement statement,
        int share,
        List<String> taxRule,
        Withholder withholder) {

    public record Recipient(
            String name, String nik, @Nullable String npwp) {}

    public record Withholder(String name, String npwp) {}

    public Figures figures() {
        return new Figures(locale);
    }

    public String netInWords() {
        return AmountInWords.of(statement.net(), locale);
    }

    public String taxInWords() {
        return AmountInWords.of(statement.tax(), locale);
    }

    /** The second page is for those from whom tax was withheld. */
    public boolean hasSlip() {
        return statement.tax().isMoreThan(Rupiah.ZERO);
    }

    /** For example {@code BP21-JHT-2026-00000042}; one payment, one slip. */
    public String slipNumber() {
        return (statement.taxRegime() == TaxRegime.PPH_26 ? "BP26-" : "BP21-") + claimNumber;
    }

    public boolean isFinalTax() {
        return statement.taxRegime() != TaxRegime.ARTICLE_17;
    }
}

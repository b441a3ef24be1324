package id.jht.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.ClaimCause;
import id.jht.membership.EarlierPayment;
import id.jht.policy.Setting;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class TaxWordsTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final EarlierPayment PARTIAL = new EarlierPayment(
            "JHT-2024-00000009", LocalDate.of(2024, 3, 11), Rupiah.of(10_000_000), Rupiah.ZERO, false);

    private final TaxWords words = new TaxWords(messages());

    @Test
    void aLumpSumNamesTheLawTheYearsAndTheExemption() {
        var basis = tax(Laws.on("2025-11-03"), "2025-11-03", 90_000_000, true, PARTIAL);

        assertThat(words.of(basis, INDONESIAN)).isEqualTo("""
                Dikenai PPh pasal 21 final atas pembayaran sekaligus (PP 68/2009 pasal 5): 0% sampai Rp 50.000.000; 5% di \
                atas Rp 50.000.000. Dihitung per tahun kalender dari pembayaran pertama, 11 Maret 2024: pembayaran sebelum \
                1 Januari 2026 termasuk pembayaran sekaligus. Pembayaran sebelumnya Rp 10.000.000 dijumlahkan menjadi \
                Rp 100.000.000; PPh yang sudah dipotong Rp 0 dikurangkan. Batas bebas pajak Rp 50.000.000 berlaku untuk \
                jumlah semuanya: Rp 10.000.000 sudah terpakai sebelumnya, Rp 40.000.000 terpakai sekarang.""");
    }

    @Test
    void aFirstFullPaymentIsSaidInThreeSentences() {
        var basis = tax(Laws.on("2026-11-23"), "2026-11-23", 11_724_130, true);

        assertThat(words.sentences(basis, INDONESIAN))
                .hasSize(3)
                .endsWith(
                        "Ini pembayaran pertama, dan seluruh saldo dibayarkan.",
                        "Batas bebas pajak Rp 50.000.000 belum terpakai sebelumnya; Rp 11.724.130 terpakai sekarang.");
    }

    @Test
    void article17NamesTheScaleAndTheSurcharge() {
        var basis = tax(Laws.on("2026-01-05"), "2026-01-05", 90_000_999, false, PARTIAL);

        assertThat(words.sentences(basis, Locale.ENGLISH))
                .element(0)
                .asString()
                .contains("5% up to Rp 60.000.000; 15% up to Rp 250.000.000", "35% above Rp 5.000.000.000");
        assertThat(words.of(basis, Locale.ENGLISH))
                .contains(
                        "first payment was received on 11 March 2024; from 1 January 2026 on, the third calendar year",
                        "cut to full thousands: Rp 90.000.000",
                        "tax of article 17 is 20% higher");
    }

    @Test
    void settingsThatChangeTheTaxAreNamed() {
        assertThat(said(Setting.THIRD_YEAR_TEST, "MONTHS_24", "2026-02-03"))
                .contains("Dihitung 24 bulan dari bulan pembayaran pertama", "sebelum 1 Maret 2026");
        assertThat(said(Setting.EXEMPTION_SCOPE, "PAYMENT", "2025-11-03")).contains("berlaku untuk setiap pembayaran");
        assertThat(said(Setting.TAX_ROUNDING, "NEAREST", "2025-11-03")).contains("ke rupiah terdekat");
    }

    @Test
    void bothLanguagesHaveTheSameSentences() {
        var bundles = List.of(bundle("benefit"), bundle("benefit_en"));

        assertThat(bundles.get(0).keySet()).isEqualTo(bundles.get(1).keySet());
    }

    private String said(Setting setting, String value, String day) {
        return words.of(tax(Laws.on(day, setting, value), day, 90_000_013, true, PARTIAL), INDONESIAN);
    }

    private static TaxBasis tax(TaxLaw law, String day, long gross, boolean hasNpwp, EarlierPayment... earlier) {
        return new Pph21(law)
                .on(new TaxablePayment(
                        ClaimCause.RESIGNATION,
                        Rupiah.of(gross),
                        Rupiah.of(gross),
                        LocalDate.parse(day),
                        List.of(earlier),
                        hasNpwp))
                .basis();
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("messages/" + name, Locale.ROOT);
    }

    static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/benefit");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}

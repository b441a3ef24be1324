package id.jht.benefit.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import id.jht.benefit.Rounding;
import id.jht.benefit.Statement;
import id.jht.benefit.Statement.TaxRegime;
import id.jht.benefit.Statement.YearLine;
import id.jht.benefit.TaxBasis;
import id.jht.shared.Rupiah;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class SheetPrinterTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private final SheetPrinter printer = new SheetPrinter(messages());

    @Test
    void theStatementHasItsLinesTotalsAndTheSumInWords() {
        var text = text(printer.print(lumpSum(INDONESIAN)), 1);

        assertThat(text)
                .contains("Rincian pembayaran JHT", "Klaim JHT-2026-00000042, dibayar 27 November 2026")
                .contains("9999••••••••0001", "BRI ••••1234")
                .contains("2025 80.000.000 12.000.000 4.000.000 96.000.000")
                .contains("Akumulasi saldo 100.000.000", "PPh pasal 21 final −2.500.000", "Pembulatan 0")
                .contains("Rp 97.500.000", "Sembilan puluh tujuh juta lima ratus ribu rupiah")
                .contains("Aturan yang berlaku, dalam kata-kata.");
    }

    @Test
    void theSlipStandsOnAPageOfItsOwnWhenTaxWasWithheld() {
        var pdf = printer.print(lumpSum(INDONESIAN));

        assertThat(pages(pdf)).isEqualTo(2);
        assertThat(text(pdf, 2))
                .contains("Bukti pemotongan PPh pasal 21", "Nomor BP21-JHT-2026-00000042")
                .contains("Sifat pemotongan final", "Tanggal pemotongan 27 November 2026", "NPWP tidak ada")
                .contains("Penghasilan bruto Rp 100.000.000", "Rp 2.500.000", "Dua juta lima ratus ribu rupiah")
                .contains("bukan formulir Direktorat Jenderal Pajak");
    }

    @Test
    void withoutTaxThereIsNoSlip() {
        assertThat(pages(printer.print(sheet(INDONESIAN, statement(TaxRegime.LUMP_SUM_FINAL, 0, lines(1))))))
                .isEqualTo(1);
    }

    @Test
    void article17IsNotFinalAndPph26HasItsOwnTitle() {
        assertThat(text(printer.print(sheet(Locale.ENGLISH, statement(TaxRegime.ARTICLE_17, 9_000_000, lines(1)))), 2))
                .contains("not final; creditable in the annual return");
        assertThat(text(printer.print(sheet(Locale.ENGLISH, statement(TaxRegime.PPH_26, 20_000_000, lines(1)))), 2))
                .contains("Withholding slip, income tax article 26", "Number BP26-JHT-2026-00000042");
    }

    @Test
    void aMemberWhoFiledInEnglishReadsEnglish() {
        assertThat(text(printer.print(lumpSum(Locale.ENGLISH)), 1))
                .contains("JHT payment statement", "paid 27 November 2026", "Amount paid")
                .contains("Ninety-seven million five hundred thousand rupiah");
    }

    @Test
    void theFileIsTaggedA4WithTitleLanguageAndItsFontsInIt() throws IOException {
        try (var document = Loader.loadPDF(printer.print(lumpSum(INDONESIAN)))) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Rincian pembayaran JHT JHT-2026-00000042");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), offset(1f));
            assertThat(fontsOf(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void theSameSheetIsTheSameFileWheneverItIsPrinted() throws IOException {
        var pdf = printer.print(lumpSum(INDONESIAN));

        assertThat(printer.print(lumpSum(INDONESIAN))).isEqualTo(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var paidOn = Instant.parse("2026-11-26T17:00:00Z");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(paidOn);
            assertThat(document.getDocumentInformation().getModificationDate().toInstant())
                    .isEqualTo(paidOn);
        }
    }

    @Test
    void sixtyYearsGoOverSeveralPagesWithTheHeadOfTheTableOnEach() {
        var pdf = printer.print(sheet(INDONESIAN, statement(TaxRegime.LUMP_SUM_FINAL, 0, lines(60))));

        assertThat(pages(pdf)).isGreaterThan(1);
        assertThat(text(pdf, 2)).contains("Saldo awal", "Pengembangan");
    }

    private static PaymentSheet lumpSum(Locale locale) {
        return sheet(locale, statement(TaxRegime.LUMP_SUM_FINAL, 2_500_000, lines(2)));
    }

    private static PaymentSheet sheet(Locale locale, Statement statement) {
        return new PaymentSheet(
                locale,
                "JHT-2026-00000042",
                "Mengundurkan diri",
                "Tanjung Morawa",
                new PaymentSheet.Recipient("Ani <Contoh> & Rekan", "9999••••••••0001", null),
                "BRI ••••1234",
                LocalDate.of(2026, 11, 27),
                statement,
                100,
                List.of("Aturan yang berlaku, dalam kata-kata."),
                new PaymentSheet.Withholder("Penyelenggara Uji", ""));
    }

    private static Statement statement(TaxRegime regime, long tax, List<YearLine> lines) {
        return new Statement(
                1,
                LocalDate.of(2026, 11, 27),
                lines,
                Rupiah.of(100_000_000),
                Rupiah.of(100_000_000),
                Rupiah.of(tax),
                regime,
                Rounding.NONE,
                Rupiah.of(100_000_000 - tax),
                TaxBasis.UNKNOWN,
                true);
    }

    private static List<YearLine> lines(int years) {
        return IntStream.rangeClosed(2027 - years, 2026)
                .mapToObj(year -> new YearLine(
                        year,
                        Rupiah.of(year == 2025 ? 80_000_000 : 96_000_000),
                        Rupiah.of(year == 2025 ? 12_000_000 : 0),
                        Rupiah.of(years > 2 ? 100_000 : 4_000_000),
                        Rupiah.of(year == 2025 ? 96_000_000 : 100_000_000)))
                .toList();
    }

    private static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(byte[] pdf, int page) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<PDFont> fontsOf(PDDocument document) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/benefit");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}

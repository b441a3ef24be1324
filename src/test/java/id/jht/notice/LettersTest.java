package id.jht.notice;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.Recipient;
import id.jht.claim.Relationship;
import id.jht.shared.Nik;
import id.jht.shared.Passport;
import id.jht.testing.TwoWeeksAndAMonth;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class LettersTest {

    private final Letters letters = new Letters(messages(), new TwoWeeksAndAMonth(), new ReplyAddresses(""));
    private final LetterPages pages = new LetterPages(templates());
    private final FactsOfAClaim claim = FactsOfAClaim.inIndonesian();

    @Test
    void theReceiptTellsNumberInterviewAndWhatToPrepareAndHidesTheMembersData() {
        var letter = letters.write(NoticeKind.RECEIPT, claim);

        assertThat(letter.subject()).isEqualTo("Tanda terima klaim JHT-2026-00000042");
        assertThat(letter.asText())
                .contains("Rabu, 25 November 2026 pukul 09.00 WIB", "panggilan video WhatsApp ke •••••••••123")
                .contains("NIK: 9999••••••••0001", "Rekening: ••••1234", "KTP asli", "gratis", TrackingLinks.MARKER)
                .doesNotContain("9999014508900001", "1230099001234");
        assertThat(pages.page(letter)).contains("cid:qr.png", "Ani &lt;Contoh&gt;", TrackingLinks.MARKER);
    }

    @Test
    void whoIsInterviewedInAVideoRoomGetsItsLink() {
        var room = "https://video.example/1";
        assertThat(textOf(NoticeKind.INTERVIEW_REMINDER, claim.heldAt(room)))
                .contains("Di ruang video", room, "WhatsApp •••••••••123");
        assertThat(textOf(NoticeKind.INTERVIEW_REMINDER, claim)).doesNotContain("ruang video");
    }

    @Test
    void theReceiptOfTheFastRouteTellsUntilWhenItIsPaid() {
        assertThat(letters.write(NoticeKind.RECEIPT, claim.withoutInterview()).asText())
                .contains("tidak perlu wawancara", "paling lambat Senin, 30 November 2026")
                .doesNotContain("WhatsApp");
    }

    @Test
    void lettersAfterADeathAddressTheHeirAndNameTheMember() {
        var widow = new Recipient("Budi Waris", Nik.of("9999010105900002"), Relationship.SPOUSE);
        for (var kind : NoticeKind.values()) {
            assertThat(textOf(kind, claim.afterDeathFiledBy(widow)))
                    .as(kind.name())
                    .startsWith("Yth. Budi Waris,")
                    .contains("Ani <Contoh>");
        }
        assertThat(textOf(NoticeKind.RECEIPT, claim.afterDeathFiledBy(widow)))
                .contains("Peserta yang meninggal: Ani <Contoh>", "Ahli waris: Budi Waris");
        assertThat(textOf(NoticeKind.PAID, claim)).startsWith("Yth. Ani <Contoh>,");
    }

    @Test
    void aRejectionByTheRulesTellsFromWhenOnItIsPossible() {
        assertThat(textOf(NoticeKind.REJECTED, claim.failingUntil("FIRST_X", LocalDate.parse("2026-12-01"))))
                .contains("mulai Selasa, 1 Desember 2026");
    }

    @Test
    void aForeignerIsKnownByThePassportInTheReceipt() {
        assertThat(textOf(NoticeKind.RECEIPT, claim.of(Passport.of("UJI12345"))))
                .contains("Nomor paspor: •••••345")
                .doesNotContain("UJI12345", "NIK:");
    }

    @Test
    void timesAreThoseOfTheBranch() {
        assertThat(textOf(NoticeKind.INTERVIEW_SCHEDULED, claim.in("Asia/Makassar")))
                .contains("pukul 10.00 WITA");
        assertThat(textOf(NoticeKind.INTERVIEW_REMINDER, claim.in("Asia/Jayapura")))
                .contains("pukul 11.00 WIT");
    }

    @Test
    void aCorrectionNamesEachPaperWithItsReasonAndTheLastDay() {
        assertThat(textOf(NoticeKind.CORRECTION_ASKED, claim.withRemark("Foto terpotong")))
                .containsPattern("\\* KTP.*: .+")
                .contains("Catatan petugas: Foto terpotong", "paling lambat Senin, 7 Desember 2026");
    }

    @Test
    void aRejectionByTheRulesNamesEveryRuleAndHowToContest() {
        assertThat(textOf(NoticeKind.REJECTED, claim.failing("FIRST_X", "SECOND_X")))
                .contains("* FIRST_X", "* SECOND_X", "keberatan satu kali", "paling lambat Rabu, 23 Desember 2026");
    }

    @Test
    void aRejectionByAnOfficerGivesTheOfficersWords() {
        assertThat(textOf(NoticeKind.REJECTED, claim.withRemark("Wajah tidak sesuai")))
                .contains("* Wajah tidak sesuai");
    }

    @Test
    void aPaymentShowsTheSumAsIndonesiansWriteIt() {
        assertThat(textOf(NoticeKind.PAID, claim))
                .contains("Dibayarkan: Rp 7.250.000", "Rekening: ••••1234", "Hasil pengembangan: Rp 50.000")
                .contains("Jumat, 27 November 2026 pukul 11.05 WIB");
    }

    @Test
    void aLetterSaysWhetherItMayBeAnswered() {
        var answered =
                new Letters(messages(), new TwoWeeksAndAMonth(), new ReplyAddresses("cabang-{branch}@jht.invalid"));

        assertThat(answered.write(NoticeKind.RECEIPT, claim).asText()).contains("balas surel ini");
        assertThat(letters.write(NoticeKind.RECEIPT, claim).asText())
                .contains("balasannya tidak dibaca")
                .doesNotContain("balas surel ini");
    }

    @Test
    void aMemberWhoFiledInEnglishIsWrittenToInEnglish() {
        assertThat(textOf(NoticeKind.RECEIPT, claim.inEnglish()))
                .contains("Dear Ani", "Wednesday, 25 November 2026 at 09:00 WIB", "This service is free");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyKindHasWordsAndAPageInBothLanguages(NoticeKind kind) {
        for (var facts : List.of(claim, claim.inEnglish())) {
            var letter = letters.write(kind, facts);
            assertThat(letter.subject()).contains("JHT-2026-00000042").doesNotContain("{");
            assertThat(letter.asText()).contains(TrackingLinks.MARKER).doesNotContain("{0}");
            assertThat(pages.page(letter)).contains(letter.subject(), TrackingLinks.MARKER);
        }
    }

    private String textOf(NoticeKind kind, LetterFacts facts) {
        return letters.write(kind, facts).asText();
    }

    static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/notice", "messages/rule");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    static SpringTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}

package id.jht.portal.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.benefit.KpjLedger;
import id.jht.benefit.Passbook;
import id.jht.benefit.Passbooks;
import id.jht.eligibility.Entitlement;
import id.jht.eligibility.FastLimit;
import id.jht.eligibility.OwnProspects;
import id.jht.letter.LetterPrinter;
import id.jht.letter.MemberLetters;
import id.jht.membership.Member;
import id.jht.membership.Membership;
import id.jht.membership.MembershipStatus;
import id.jht.membership.Segment;
import id.jht.portal.PortalPages;
import id.jht.portal.profile.ProfileBell;
import id.jht.portal.signin.SignedIn;
import id.jht.shared.EmailAddress;
import id.jht.shared.Kpj;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import id.jht.shared.Sex;
import id.jht.testing.TrackedClaims;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest({SavingsController.class, LettersController.class})
@AutoConfigureMockMvc(addFilters = false)
@Import({PortalPages.class, MemberLetters.class, LetterPrinter.class})
class SavingsPagesTest {

    private static final Membership SILENT = card("99000000901", "PT Diam", MembershipStatus.ACTIVE, "2026-05");
    private static final Membership BUSY = card("99000000902", "PT Rajin", MembershipStatus.ACTIVE, "2026-10");
    private static final Membership LEFT = card("99000000903", "PT Lama", MembershipStatus.NON_ACTIVE, "2020-01");
    private static final Membership PAID = card("99000000904", "PT Lunas", MembershipStatus.CLOSED, "2019-01");

    @Autowired
    private MockMvc browser;

    @MockitoBean
    private SignedIn signedIn;

    @MockitoBean
    private Passbooks passbooks;

    @MockitoBean
    private OwnProspects prospects;

    @MockitoBean
    private FastLimit fastLimit;

    @MockitoBean
    private OwnClaims ownClaims;

    @MockitoBean(name = "profileBell")
    private ProfileBell bell;

    @BeforeEach
    void aMemberWithFourCards() {
        given(signedIn.of(any())).willReturn(Optional.of(member(SILENT, BUSY, LEFT, PAID)));
        given(passbooks.of(any()))
                .willReturn(new Passbook(
                        LocalDate.parse("2026-11-23"),
                        List.of(
                                new Passbook.Card(SILENT, years()),
                                new Passbook.Card(BUSY, years()),
                                new Passbook.Card(LEFT, years()),
                                new Passbook.Card(PAID, List.of())),
                        Rupiah.of(18_500_000)));
        given(prospects.of(any()))
                .willReturn(new OwnProspects.Own(
                        false, true, List.of(new Entitlement.Failure("WAITING_TIME", LocalDate.parse("2026-12-01")))));
        given(fastLimit.today()).willReturn(Optional.of(Rupiah.of(15_000_000)));
        given(ownClaims.of(1)).willReturn(List.of(TrackedClaims.paid().claim()));
    }

    @Test
    void whoIsNotSignedInIsSentThereAndBack() throws Exception {
        given(signedIn.of(any())).willReturn(Optional.empty());

        browser.perform(get("/my")).andExpect(redirectedUrl("/sign-in?next=%2Fmy"));
        browser.perform(get("/my/missing-card")).andExpect(redirectedUrl("/sign-in?next=%2Fmy%2Fmissing-card"));
        browser.perform(get("/my/missing-card.pdf")).andExpect(redirectedUrl("/sign-in?next=%2Fmy%2Fmissing-card"));
        browser.perform(get("/my/cards/99000000901/letter.pdf"))
                .andExpect(redirectedUrl("/sign-in?next=%2Fmy%2Fcards%2F99000000901%2Fletter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/my", "/my/missing-card", "/my/cards/99000000901/letter"})
    void everyWordIsThereInBothLanguages(String path) throws Exception {
        for (var language : List.of("id", "en")) {
            browser.perform(get(path).param("lang", language))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void theSavingsAreShownByCardAndYearAndCalledAnEstimate() throws Exception {
        assertThat(page())
                .contains("Rp 18.500.000", "23 November 2026", "perkiraan")
                .contains("4.000.000", "1.200.000", "300.000", "5.500.000")
                .contains("Pekerja yang digaji perusahaan", "Mei 2026", "Lihat tahun sebelumnya");
    }

    @Test
    void savingsAreNotKeptByTheBrowser() throws Exception {
        browser.perform(get("/my")).andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void aCardOnWhichNothingCameInForMonthsIsSpokenOfOpenly() throws Exception {
        var page = page();
        assertThat(page).contains("Masih tercatat aktif. Anda sudah berhenti?");
        assertThat(page.split("Masih tercatat aktif", -1)).hasSize(2);
        assertThat(page).contains("/my/cards/99000000901/letter", "/my/cards/99000000902/letter");
        assertThat(page).doesNotContain("/my/cards/99000000903/letter");
    }

    @Test
    void whatStandsInTheWayIsSaidWithARemedyAndADate() throws Exception {
        assertThat(page())
                .contains("belum bisa diambil karena", "Bisa diajukan mulai 1 Desember 2026", "10% untuk keperluan");
    }

    @Test
    void whoCanClaimFindsTheButton() throws Exception {
        given(prospects.of(any())).willReturn(new OwnProspects.Own(true, false, List.of()));

        assertThat(page()).contains("sudah bisa mengajukan klaim", "href=\"/claims/new\"");
    }

    @Test
    void theLimitIsExplainedByTheFiguresOfTheMember() throws Exception {
        assertThat(page()).contains("Rp 18.500.000, lebih dari Rp 15.000.000");

        given(fastLimit.today()).willReturn(Optional.of(Rupiah.of(20_000_000)));
        assertThat(page()).contains("Rp 18.500.000, tidak lebih dari Rp 20.000.000");

        given(fastLimit.today()).willReturn(Optional.empty());
        assertThat(page()).doesNotContain("jalur cepat:");
    }

    @Test
    void ownClaimsLeadToTheirPagesWithoutACodeInTheAddress() throws Exception {
        assertThat(page())
                .contains("href=\"/claims/" + TrackedClaims.NUMBER + "\"", "href=\"/my/claims\"", "Dibayar")
                .doesNotContain("token=");
    }

    @Test
    void theBellTellsHowTheProfileUpdateGoes() throws Exception {
        assertThat(page()).doesNotContain("Kabar pengkinian data");

        given(bell.of(any(), any()))
                .willReturn(List.of(new ProfileBell.News(
                        "PU-2026-00000001", "REJECTED", "2 November 2026", null, "Foto wajah orang lain.")));
        assertThat(page()).contains("Kabar pengkinian data", "PU-2026-00000001", "Foto wajah orang lain.");
    }

    @Test
    void theLetterToTheEmployerIsReadyToSend() throws Exception {
        var page = browser.perform(get("/my/cards/99000000901/letter"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("Yth. Bagian SDM/HRD", "PT Diam", "99000000901", "Mei 2026", "melaporkan berhentinya saya")
                .contains("https://wa.me/?text=Perihal", "mailto:?subject=Perihal", "<textarea")
                .doesNotContain("9996010185000001");
    }

    @Test
    void theLetterOfSomebodyElsesCardDoesNotExist() throws Exception {
        browser.perform(get("/my/cards/99000000999/letter")).andExpect(status().isNotFound());
        browser.perform(get("/my/cards/99000000999/letter.pdf")).andExpect(status().isNotFound());
    }

    @Test
    void lettersAreThereAsPdf() throws Exception {
        assertThat(textOf("/my/cards/99000000901/letter.pdf"))
                .contains("PT Diam", "Ani Contoh", "Permohonan pelaporan berhenti bekerja", "2 November 2026");
        assertThat(textOf("/my/missing-card.pdf")).contains("Kepala Kantor Cabang", "99000000901", "9996••••••••0001");
    }

    private String textOf(String path) throws Exception {
        var file = browser.perform(get(path))
                .andExpect(content().contentType("application/pdf"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private String page() throws Exception {
        return browser.perform(get("/my")).andReturn().getResponse().getContentAsString();
    }

    private static List<KpjLedger.Year> years() {
        return List.of(
                year(2024, 3_000_000, 4_000_000),
                year(2025, 3_500_000, 4_000_000),
                new KpjLedger.Year(
                        2026,
                        Rupiah.of(4_000_000),
                        Rupiah.of(1_200_000),
                        Rupiah.ZERO,
                        Rupiah.of(300_000),
                        Rupiah.of(5_500_000),
                        new BigDecimal("5.7"),
                        true,
                        List.of()));
    }

    private static KpjLedger.Year year(int year, long opening, long closing) {
        return new KpjLedger.Year(
                year,
                Rupiah.of(opening),
                Rupiah.ZERO,
                Rupiah.ZERO,
                Rupiah.of(closing - opening),
                Rupiah.of(closing),
                new BigDecimal("5.7"),
                false,
                List.of());
    }

    private static Membership card(String kpj, String employer, MembershipStatus status, String last) {
        return new Membership(
                Kpj.of(kpj),
                Segment.PU,
                employer,
                status,
                LocalDate.parse("2015-01-01"),
                null,
                null,
                Rupiah.of(1_000_000),
                LocalDate.parse("2018-12-31"),
                Rupiah.of(100_000),
                YearMonth.parse(last));
    }

    private static Member member(Membership... cards) {
        return new Member(
                1,
                Nik.of("9996010185000001"),
                "Ani Contoh",
                "Medan",
                LocalDate.parse("1985-01-01"),
                Sex.M,
                "Rahma",
                MobileNumber.of("+6281299600001"),
                EmailAddress.of("ani@example.id"),
                null,
                null,
                null,
                List.of(cards));
    }
}

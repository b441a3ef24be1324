package id.jht.portal.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.claim.Appeals;
import id.jht.claim.Claims;
import id.jht.claim.Withdrawals;
import id.jht.disbursement.AccountCheck;
import id.jht.disbursement.AccountHolders;
import id.jht.disbursement.BankUnavailableException;
import id.jht.disbursement.Disbursements;
import id.jht.document.Corrections;
import id.jht.document.DocumentType;
import id.jht.document.Documents;
import id.jht.draft.DraftPaper;
import id.jht.filing.ClaimTracking;
import id.jht.filing.Situation;
import id.jht.integrity.FeeAnswer;
import id.jht.integrity.FeeAnswers;
import id.jht.interview.Interviews;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.notice.NoticeCopies;
import id.jht.portal.PortalPages;
import id.jht.portal.signin.SignedIn;
import id.jht.preparation.PaperUploads;
import id.jht.security.StaffMember;
import id.jht.shared.BankAccount;
import id.jht.shared.RefusedException;
import id.jht.shared.Rupiah;
import id.jht.shared.Violation;
import id.jht.shared.WrongStateException;
import id.jht.testing.TrackedClaims;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest({
    TrackingController.class,
    FindController.class,
    CloseController.class,
    ClaimFilesController.class,
    CorrectionController.class,
    CorrectionUploadController.class,
    InterviewController.class,
    AccountController.class,
    AppealController.class,
    WithdrawalController.class,
    FeeController.class,
    NoticeController.class,
    MyClaimsController.class
})
@AutoConfigureMockMvc(addFilters = false)
@Import({PortalPages.class, TrackingRooms.class})
class TrackingPagesTest {

    private static final String CLAIM = "/claims/" + TrackedClaims.NUMBER;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Corrections corrections;

    @Autowired
    private PaperUploads uploads;

    @Autowired
    private Documents documents;

    @Autowired
    private Interviews interviews;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Disbursements disbursements;

    @Autowired
    private AccountHolders holders;

    @Autowired
    private Members members;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private ClaimTracking tracking;

    @Autowired
    private Claims claims;

    @Autowired
    private Appeals appeals;

    @Autowired
    private FeeAnswers feeAnswers;

    @Autowired
    private NoticeCopies copies;

    @BeforeEach
    void nothingHasBeenAsked() {
        reset(corrections, withdrawals, disbursements, appeals, feeAnswers, copies, holders);
        var siti = mock(Member.class);
        given(siti.name()).willReturn("SITI CONTOH");
        given(members.get(anyLong())).willReturn(siti);
        given(interviews.isMovable(any())).willReturn(true);
        given(signedIn.of(any())).willReturn(Optional.empty());
    }

    // -- the way in

    @Test
    void theTokenOfALinkMovesIntoACookie() throws Exception {
        browser.perform(get(CLAIM + "?token=right"))
                .andExpect(redirectedUrl(CLAIM))
                .andExpect(cookie().value("jht-claim", "right"))
                .andExpect(cookie().httpOnly("jht-claim", true))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
        browser.perform(get(CLAIM + "?token=right&to=fee")).andExpect(redirectedUrl(CLAIM + "/fee"));
        browser.perform(get(CLAIM + "?token=right&to=//evil.example")).andExpect(redirectedUrl(CLAIM));
    }

    @Test
    void aWrongTokenAndAnUnknownNumberShowTheSame() throws Exception {
        browser.perform(get(CLAIM)).andExpect(status().isNotFound());
        browser.perform(get(CLAIM).cookie(new Cookie("jht-claim", "wrong"))).andExpect(status().isNotFound());
        browser.perform(get("/claims/JHT-2026-00000002").cookie(new Cookie("jht-claim", "PAID")))
                .andExpect(status().isNotFound());
        var unknown = find("10.0.0.1", "x", "y").andReturn().getResponse().getContentAsString();
        var wrong = find("10.0.0.1", "x", "PAID").andReturn().getResponse().getContentAsString();
        assertThat(wrong)
                .isEqualTo(unknown.replace("value=\"y\"", "value=\"PAID\""))
                .contains("tidak cocok", "value=\"PAID\"");
        find("10.0.0.1", "jht-2026-00000001", " PAID ").andExpect(redirectedUrl(CLAIM));
    }

    @Test
    void whoGuessesIsStoppedAndWhoKnowsTheCodeIsLetInFromTheSameAddress() throws Exception {
        for (var guess = 0; guess < 10; guess++) {
            find("10.0.0.2", TrackedClaims.NUMBER.value(), "guess" + guess).andExpect(status().isOk());
        }
        find("10.0.0.2", TrackedClaims.NUMBER.value(), "guess")
                .andExpect(status().isTooManyRequests())
                .andExpect(has("Terlalu banyak percobaan", "value=\"guess\""));
        find("10.0.0.2", TrackedClaims.NUMBER.value(), "PAID").andExpect(redirectedUrl(CLAIM));
    }

    @Test
    void whoClosesTheClaimOnTheDeviceOfSomebodyElseLeavesNothingOpen() throws Exception {
        page("PAID").andExpect(has(CLAIM + "/close", "Tutup di perangkat ini"));
        send("/close", "PAID")
                .andExpect(redirectedUrl("/claims/track?closed=yes"))
                .andExpect(cookie().maxAge("jht-claim", 0))
                .andExpect(cookie().path("jht-claim", CLAIM));
        verify(signedIn).end(any(), any());
        browser.perform(get("/claims/track?closed=yes")).andExpect(has("sudah ditutup di perangkat ini"));
    }

    @Test
    void whoHasSignedInFindsTheClaimsAndOpensThemWithoutACode() throws Exception {
        browser.perform(get("/my/claims")).andExpect(redirectedUrl("/sign-in?next=%2Fmy%2Fclaims"));
        var siti = mock(Member.class);
        given(siti.id()).willReturn(7L);
        given(signedIn.of(any())).willReturn(Optional.of(siti));
        var paid = TrackedClaims.at(Situation.PAID);
        given(tracking.of(7)).willReturn(List.of(paid));
        given(tracking.find(TrackedClaims.NUMBER, 7)).willReturn(Optional.of(paid));
        given(claims.kpjsOf(TrackedClaims.NUMBER)).willReturn(List.of("99000000101", "99000000102"));

        browser.perform(get("/my/claims"))
                .andExpect(has("href=\"" + CLAIM + "\"", "99000000101, 99000000102", "Uang sudah masuk"));
        browser.perform(get(CLAIM)).andExpect(status().isOk()).andExpect(has("Dibayar"));
        browser.perform(get("/claims/JHT-2026-00000002")).andExpect(status().isNotFound());
    }

    // -- where it stands

    @ParameterizedTest
    @EnumSource(Situation.class)
    void everySituationIsAWholePageInBothLanguages(Situation situation) throws Exception {
        for (var token : List.of(situation.name(), TrackingRooms.LATE + situation)) {
            for (var language : List.of("id", "en")) {
                for (var path : List.of(
                        "", "/documents", "/interview", "/room", "/payout-account", "/appeal", "/withdrawal", "/fee")) {
                    browser.perform(get(CLAIM + path).param("lang", language).cookie(new Cookie("jht-claim", token)))
                            .andExpect(status().isOk())
                            .andExpect(content().string(allOf(not(containsString("??")), not(containsString("''")))));
                }
            }
        }
    }

    @Test
    void eachStateOffersItsOwnActionFirst() throws Exception {
        page("PAPERS_WANTED")
                .andExpect(has(CLAIM + "/documents", "Paklaring"))
                .andExpect(hasNot(CLAIM + "/payout-account"));
        page("ACCOUNT_WANTED").andExpect(has(CLAIM + "/payout-account")).andExpect(hasNot(CLAIM + "/documents"));
        page("INTERVIEW_AHEAD").andExpect(has(CLAIM + "/room", CLAIM + "/interview", "interview.ics", "Siapkan"));
        page("REJECTED").andExpect(has(CLAIM + "/appeal", "Paklaring buram")).andExpect(hasNot(CLAIM + "/withdrawal"));
        page("APPEAL_RUNS").andExpect(has("Perusahaan berganti nama.")).andExpect(hasNot("\"" + CLAIM + "/appeal\""));
        page("REJECTED_FOR_GOOD").andExpect(has("Alasan Anda tidak mengubah hasil."));
        page("PAID").andExpect(has(CLAIM + "/fee", "Rp 19.000.000")).andExpect(hasNot(CLAIM + "/withdrawal"));
        page("EXPIRED").andExpect(has("/claims/new"));
    }

    @Test
    void thePageSaysWhoActsNextAndUntilWhen() throws Exception {
        page("PAPERS_ARE_CHECKED").andExpect(has("Petugas kantor cabang", "Jumat, 13 November 2026"));
        page("late-DECISION_AHEAD").andExpect(has("Kami terlambat", "Apa yang terjadi sekarang", "Tanjung Morawa"));
        page("DECISION_AHEAD").andExpect(hasNot("Kami terlambat", "Apa yang terjadi sekarang"));
        page("CHECKED_FOR_SAFETY").andExpect(has("bukan tuduhan")).andExpect(hasNot("curiga"));
    }

    @Test
    void theFastRouteKnowsNoInterview() throws Exception {
        page("DATA_IS_CHECKED").andExpect(has("Data dicocokkan")).andExpect(hasNot("Wawancara video", "interview.ics"));
        browser.perform(get(CLAIM + "/interview.ics").cookie(new Cookie("jht-claim", "DATA_IS_CHECKED")))
                .andExpect(status().isNotFound());
    }

    @Test
    void theNewPaperStandsBesideTheOld() throws Exception {
        page("PAPERS_ARE_CHECKED").andExpect(has("belum diperiksa", "Yang lama, ditolak", "diganti"));
    }

    @Test
    void theHelperIsNamedAndTheServiceIsFree() throws Exception {
        page("PAPERS_ARE_CHECKED").andExpect(has("Rudi Contoh (Keluarga)", "Layanan ini gratis"));
    }

    @Test
    void aPaidClaimOffersTheStatementAndTheSlip() throws Exception {
        page("PAID").andExpect(has("Pajak dibulatkan ke bawah ke rupiah penuh.", CLAIM + "/statement.pdf", "••••0001"));
        page("PAPERS_ARE_CHECKED").andExpect(hasNot("/statement.pdf"));
        browser.perform(get(CLAIM + "/statement.pdf").cookie(new Cookie("jht-claim", "PAID")))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
        browser.perform(get(CLAIM + "/statement.pdf").cookie(new Cookie("jht-claim", "wrong")))
                .andExpect(status().isNotFound());
    }

    @Test
    void calendarFileQrCodeAndWaitingRoomAreForTheHolderOfTheTokenOnly() throws Exception {
        for (var path : List.of("/interview.ics", "/qr.png", "/room")) {
            browser.perform(get(CLAIM + path).cookie(new Cookie("jht-claim", "INTERVIEW_AHEAD")))
                    .andExpect(status().isOk());
            browser.perform(get(CLAIM + path)).andExpect(status().isNotFound());
        }
    }

    @Test
    void theWaitingRoomLeadsToTheVideoRoomWhenThereIsOne() throws Exception {
        browser.perform(get(CLAIM + "/room").cookie(new Cookie("jht-claim", "INTERVIEW_AHEAD")))
                .andExpect(has(TrackedClaims.VIDEO_ROOM, "Masuk ruang video", "menelepon WhatsApp nomor ••"));
        page("INTERVIEW_AHEAD").andExpect(has("masuklah ke ruang video lewat ruang tunggu"));
        browser.perform(get(CLAIM + "/room").cookie(new Cookie("jht-claim", "PAPERS_ARE_CHECKED")))
                .andExpect(has("tunggu panggilan video"))
                .andExpect(hasNot("ruang video"));
    }

    // -- papers

    @Test
    void theScriptRefusesWhatIsLargerThanAPaperMayBe() throws Exception {
        given(documents.mostMegabytes()).willReturn(9L);

        browser.perform(get(CLAIM + "/documents").cookie(new Cookie("jht-claim", "PAPERS_WANTED")))
                .andExpect(has("data-most=\"9\"", "9 MB"));
    }

    @Test
    void onlyRefusedPapersAreAskedForAndTheNewOnesTaken() throws Exception {
        browser.perform(get(CLAIM + "/documents").cookie(new Cookie("jht-claim", "PAPERS_WANTED")))
                .andExpect(has("id=\"EMPLOYMENT_PROOF\"", "Paklaring buram"))
                .andExpect(hasNot("id=\"KTP\""));
        sendPaper("PAPERS_ARE_CHECKED")
                .andExpect(redirectedUrl(CLAIM))
                .andExpect(flash().attribute("done", "documents"));
        given(corrections.receiveRight(any(), anyList())).willReturn(List.of(Violation.of("KTP", "DOCUMENT_EMPTY")));
        sendPaper("PAPERS_WANTED")
                .andExpect(redirectedUrl(CLAIM + "/documents"))
                .andExpect(flash().attributeExists("faults"));
    }

    @Test
    void whatWasTakenBesideAWrongPaperIsNamed() throws Exception {
        browser.perform(get(CLAIM + "/documents")
                        .cookie(new Cookie("jht-claim", "PAPERS_WANTED"))
                        .flashAttr("received", "KTP"))
                .andExpect(has("Sudah kami terima: KTP.", "id=\"EMPLOYMENT_PROOF\""));
    }

    @Test
    void eachPaperIsAnsweredByItselfWhenTheScriptSendsIt() throws Exception {
        var id = UUID.randomUUID();
        given(uploads.take(any(), any()))
                .willReturn(new PaperUploads.Kept(
                        new DraftPaper(id, DocumentType.EMPLOYMENT_PROOF, "surat.jpg", 3, "ab", 0)));

        sendOne("EMPLOYMENT_PROOF", "PAPERS_WANTED")
                .andExpect(status().isCreated())
                .andExpect(has(id.toString()));
        sendOne("KTP", "PAPERS_WANTED")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(has("tidak diminta untuk diperbaiki"));
        sendOne("EMPLOYMENT_PROOF", "wrong").andExpect(status().isNotFound());
    }

    private ResultActions sendOne(String type, String token) throws Exception {
        return browser.perform(multipart(CLAIM + "/documents/" + type)
                .file(new MockMultipartFile("file", "surat.jpg", "image/jpeg", new byte[] {1}))
                .cookie(new Cookie("jht-claim", token)));
    }

    @Test
    void papersThatWereSentTwiceAreRecordedOnce() throws Exception {
        willThrow(new WrongStateException("Tidak diminta.")).given(corrections).receiveRight(any(), anyList());
        sendPaper("PAPERS_ARE_CHECKED").andExpect(flash().attribute("again", "documents"));
    }

    // -- interview

    @Test
    void theInterviewIsMovedToAChosenSlot() throws Exception {
        browser.perform(get(CLAIM + "/interview").cookie(new Cookie("jht-claim", "INTERVIEW_AHEAD")))
                .andExpect(has("09.15 WIB", "Rabu, 11 November 2026"));
        var slot = PortalPages.NINE.plusSeconds(900);
        send("/interview", "INTERVIEW_AHEAD", "at", slot.toString()).andExpect(flash().attribute("done", "interview"));
        verify(interviews).move(TrackedClaims.NUMBER, slot);
        send("/interview", "INTERVIEW_AHEAD").andExpect(redirectedUrl(CLAIM + "/interview"));
        send("/interview", "INTERVIEW_AHEAD", "at", PortalPages.NINE.toString())
                .andExpect(flash().attribute("again", "interview"));
    }

    @Test
    void shortlyBeforeTheInterviewItsTimeCannotBeChanged() throws Exception {
        given(interviews.moveHours()).willReturn(3L);
        given(interviews.isMovable(any())).willReturn(false);
        browser.perform(get(CLAIM + "/interview").cookie(new Cookie("jht-claim", "INTERVIEW_AHEAD")))
                .andExpect(has("kurang dari 3 jam"))
                .andExpect(hasNot("name=\"at\""));
    }

    // -- another account

    @Test
    void anotherAccountIsShownWithItsHoldersMaskedNameBeforeItIsTaken() throws Exception {
        given(holders.check(any(), any(), any())).willReturn(new AccountCheck.Confirmed("SITI CONTOH", 1));

        send("/payout-account", "ACCOUNT_WANTED", "bankCode", "422", "accountNumber", "9900000001")
                .andExpect(has("S••• C•••••", "9900000001", "payout-account/confirmed"))
                .andExpect(hasNot("SITI"));
        verify(disbursements, never()).changeAccount(any(), any());

        send("/payout-account/confirmed", "ACCOUNT_WANTED", "bankCode", "422", "accountNumber", "9900000001")
                .andExpect(redirectedUrl(CLAIM))
                .andExpect(flash().attribute("done", "payout-account"));
        verify(disbursements).changeAccount(TrackedClaims.NUMBER, new BankAccount("451", "9900000001"));
    }

    @Test
    void theAccountOfSomebodyElseIsRefusedAtItsField() throws Exception {
        given(holders.check(any(), any(), any())).willReturn(new AccountCheck.Refused("NAME_DIFFERS"));
        send("/payout-account", "ACCOUNT_WANTED", "bankCode", "002", "accountNumber", "9900000001")
                .andExpect(has("berbeda dari nama Anda", "value=\"9900000001\""))
                .andExpect(hasNot("confirmed"));
        send("/payout-account", "ACCOUNT_WANTED", "bankCode", "", "accountNumber", "12a")
                .andExpect(has("id=\"bankCode-error\"", "id=\"accountNumber-error\"", "value=\"12a\""));
    }

    @Test
    void aBankThatDoesNotAnswerKeepsNobodyFromGoingOn() throws Exception {
        willThrow(new BankUnavailableException("still")).given(holders).check(any(), any(), any());
        send("/payout-account", "ACCOUNT_WANTED", "bankCode", "002", "accountNumber", "9900000001")
                .andExpect(has("Bank belum menjawab", "payout-account/confirmed"));
    }

    // -- appeal and withdrawal

    @Test
    void anAppealIsReadOnceMoreAndSentOnce() throws Exception {
        send("/appeal", "REJECTED", "text", " ").andExpect(has("id=\"text-error\""));
        send("/appeal", "REJECTED", "text", "Saya keberatan.").andExpect(has("Saya keberatan.", "/appeal/confirmed"));
        verify(appeals, never()).lodge(any(), any());
        send("/appeal/confirmed", "REJECTED", "text", "Saya keberatan.").andExpect(flash().attribute("done", "appeal"));
        verify(appeals).lodge(TrackedClaims.NUMBER, "Saya keberatan.");

        willThrow(new WrongStateException("Hanya sekali.")).given(appeals).lodge(any(), any());
        send("/appeal/confirmed", "APPEAL_RUNS", "text", "Lagi.").andExpect(flash().attribute("again", "appeal"));
        send("/appeal/confirmed", "REJECTED", "text", "Lagi.").andExpect(flash().attribute("refusal", "Hanya sekali."));
    }

    @Test
    void theTimeToAnswerAnAppealIsThatOfTheRulesAlsoOnTheWayBackInAnotherLanguage() throws Exception {
        given(appeals.answerDays(any())).willReturn(12);
        browser.perform(get(CLAIM + "/appeal").cookie(new Cookie("jht-claim", "REJECTED")))
                .andExpect(has("paling lambat 12 hari kerja"));
        browser.perform(get(CLAIM + "/appeal/changed").param("lang", "en").cookie(new Cookie("jht-claim", "REJECTED")))
                .andExpect(has("within 12 working days"));
    }

    @Test
    void aWithdrawalNeedsAReasonAndAConfirmation() throws Exception {
        send("/withdrawal", "PAPERS_ARE_CHECKED", "reason", " ").andExpect(has("id=\"reason-error\""));
        send("/withdrawal", "PAPERS_ARE_CHECKED", "reason", "salah").andExpect(has("/withdrawal/confirmed", "salah"));
        verify(withdrawals, never()).withdraw(any(), any());
        send("/withdrawal/confirmed", "PAPERS_ARE_CHECKED", "reason", "salah")
                .andExpect(redirectedUrl(CLAIM))
                .andExpect(flash().attribute("done", "withdrawal"));

        willThrow(new WrongStateException("Terlambat.")).given(withdrawals).withdraw(any(), any());
        send("/withdrawal/confirmed", "WITHDRAWN", "reason", "salah")
                .andExpect(flash().attribute("again", "withdrawal"));
        send("/withdrawal/confirmed", "BANK_PAYS", "reason", "salah")
                .andExpect(redirectedUrl(CLAIM))
                .andExpect(flash().attribute("refusal", "Terlambat."));
    }

    @Test
    void whatAnOfficerDoesInTheOwnBrowserIsNoDeedOfTheMember() throws Exception {
        var rina = new StaffMember("rina", "Rina", Set.of("customer-service"), Set.of("TJM"));
        browser.perform(post(CLAIM + "/withdrawal/confirmed")
                        .param("reason", "salah")
                        .principal(new TestingAuthenticationToken(rina, "secret"))
                        .cookie(new Cookie("jht-claim", "PAPERS_ARE_CHECKED")))
                .andExpect(redirectedUrl(CLAIM))
                .andExpect(flash().attribute("refusal", containsString("petugas")));
        verify(withdrawals, never()).withdraw(any(), any());
    }

    // -- mails and the last question

    @Test
    void aMailIsSentAgainUnlessItWasSentAMomentAgo() throws Exception {
        page("PAPERS_ARE_CHECKED")
                .andExpect(has(
                        "terkirim ke s•••@example.org",
                        "tidak sampai",
                        "WhatsApp · terkirim ke •",
                        CLAIM + "/notices/7"));
        send("/notices/7", "PAPERS_ARE_CHECKED").andExpect(flash().attribute("done", "notice"));
        verify(copies).send(TrackedClaims.NUMBER, 7);
        willThrow(new RefusedException("Baru saja.")).given(copies).send(any(), anyLong());
        send("/notices/7", "PAPERS_ARE_CHECKED").andExpect(flash().attribute("refusal", "Baru saja."));
        reset(copies);
        willThrow(new NoSuchElementException()).given(copies).send(any(), anyLong());
        send("/notices/99", "PAPERS_ARE_CHECKED").andExpect(status().isNotFound());
    }

    @Test
    void thePaidMemberIsAskedForFeesAndThanked() throws Exception {
        send("/fee", "PAID", "asked", "yes", "amount", "Rp 500.000", "place", "WHATSAPP", "words", "Ditelepon.")
                .andExpect(redirectedUrl(CLAIM + "/fee/thanks"));
        verify(feeAnswers)
                .answer(
                        TrackedClaims.NUMBER,
                        new FeeAnswer(true, Rupiah.of(500_000), FeeAnswer.Place.WHATSAPP, "Ditelepon."));
        send("/fee", "PAID", "asked", "no", "amount", "500000", "words", "x")
                .andExpect(redirectedUrl(CLAIM + "/fee/thanks"));
        verify(feeAnswers).answer(TrackedClaims.NUMBER, FeeAnswer.NO);
        browser.perform(get(CLAIM + "/fee/thanks").cookie(new Cookie("jht-claim", "PAID")))
                .andExpect(has("175"));
    }

    @Test
    void aWrongAnswerAboutFeesIsKeptWithItsSentence() throws Exception {
        send("/fee", "PAID", "amount", "banyak", "words", "Ditelepon.")
                .andExpect(has("id=\"asked-error\"", "Ditelepon."));
        send("/fee", "PAID", "asked", "yes", "amount", "banyak")
                .andExpect(has("id=\"amount-error\"", "value=\"banyak\""));
        willThrow(new WrongStateException("Terlambat.")).given(feeAnswers).answer(any(), any());
        send("/fee", "PAID", "asked", "no").andExpect(flash().attribute("refusal", "Terlambat."));
    }

    private ResultActions page(String token) throws Exception {
        return browser.perform(get(CLAIM).cookie(new Cookie("jht-claim", token)))
                .andExpect(status().isOk());
    }

    private ResultActions find(String client, String number, String token) throws Exception {
        return browser.perform(post("/claims/track")
                .param("number", number)
                .param("token", token)
                .with(request -> {
                    request.setRemoteAddr(client);
                    return request;
                }));
    }

    private ResultActions sendPaper(String token) throws Exception {
        return browser.perform(multipart(CLAIM + "/documents")
                .file(new MockMultipartFile("KTP", "ktp.png", "image/png", new byte[] {1}))
                .cookie(new Cookie("jht-claim", token)));
    }

    private ResultActions send(String path, String token, String... fields) throws Exception {
        MockHttpServletRequestBuilder form = post(CLAIM + path).cookie(new Cookie("jht-claim", token));
        for (var i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return browser.perform(form);
    }

    private static ResultMatcher has(String... texts) {
        return result -> assertThat(result.getResponse().getContentAsString()).contains(texts);
    }

    private static ResultMatcher hasNot(String... texts) {
        return result -> assertThat(result.getResponse().getContentAsString()).doesNotContain(texts);
    }
}

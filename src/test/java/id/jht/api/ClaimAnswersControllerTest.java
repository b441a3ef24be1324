package id.jht.api;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.benefit.PaymentSheets;
import id.jht.benefit.TaxWords;
import id.jht.calendar.Branch;
import id.jht.calendar.Branches;
import id.jht.claim.Appeals;
import id.jht.claim.ClaimNumber;
import id.jht.claim.Claims;
import id.jht.claim.Withdrawals;
import id.jht.disbursement.Disbursements;
import id.jht.document.Corrections;
import id.jht.filing.ClaimTracking;
import id.jht.filing.MemberTries;
import id.jht.filing.NextSteps;
import id.jht.filing.Sentences;
import id.jht.filing.Situation;
import id.jht.integrity.FeeAnswer;
import id.jht.integrity.FeeAnswers;
import id.jht.interview.Interview;
import id.jht.interview.Interviews;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.notice.NoticeCopies;
import id.jht.shared.BankAccount;
import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import id.jht.shared.Violation;
import id.jht.shared.WrongStateException;
import id.jht.signin.MemberSessions;
import id.jht.signin.SignedInMember;
import id.jht.testing.TrackedClaims;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest({
    ClaimAnswersController.class,
    AftermathController.class,
    MembersController.class,
    InterviewsController.class,
    ClaimsController.class
})
@AutoConfigureMockMvc(addFilters = false)
@Import({
    MemberAccess.class,
    SignedInAccess.class,
    ClaimViews.class,
    Problems.class,
    ProblemResolver.class,
    ApiLanguage.class,
    StrictJsonConverter.class,
    Sentences.class,
    NextSteps.class,
    TaxWords.class
})
class ClaimAnswersControllerTest {

    private static final ClaimNumber NUMBER = TrackedClaims.NUMBER;
    private static final String CLAIM = "/api/v1/claims/" + NUMBER;
    private static final Instant NINE = Instant.parse("2026-11-10T02:00:00Z");

    @Autowired
    private MockMvc client;

    @MockitoBean
    private Clock clock;

    @MockitoBean
    private MemberTries tries;

    @MockitoBean
    private id.jht.filing.ClaimSubmission submission;

    @MockitoBean
    private ClaimTracking tracking;

    @MockitoBean
    private Branches branches;

    @MockitoBean
    private Corrections corrections;

    @MockitoBean
    private Withdrawals withdrawals;

    @MockitoBean
    private Disbursements disbursements;

    @MockitoBean
    private Appeals appeals;

    @MockitoBean
    private Interviews interviews;

    @MockitoBean
    private NoticeCopies copies;

    @MockitoBean
    private MemberSessions sessions;

    @MockitoBean
    private Members members;

    @MockitoBean
    private Claims claims;

    @MockitoBean
    private PaymentSheets sheets;

    @MockitoBean
    private FeeAnswers feeAnswers;

    @BeforeEach
    void theClaimStands() {
        given(tracking.find(any(), any())).willReturn(Optional.empty());
        given(tracking.find(NUMBER, "right")).willReturn(Optional.of(TrackedClaims.paid()));
        given(branches.get("TJM"))
                .willReturn(new Branch(
                        "TJM",
                        "Tanjung Morawa",
                        TrackedClaims.ZONE,
                        LocalTime.of(8, 0),
                        LocalTime.of(15, 0),
                        15,
                        4,
                        "12"));
    }

    @Test
    void theClaimIsShownWithStatementAndPayout() throws Exception {
        client.perform(with(get(CLAIM)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("PAID"))
                .andExpect(jsonPath("$.sentence").isNotEmpty())
                .andExpect(jsonPath("$.dueBy").value("2026-11-13T23:59:59+07:00"))
                .andExpect(jsonPath("$.documents[0].verdict").value("ACCEPTED"))
                .andExpect(jsonPath("$.replacedDocuments[0].verdict").value("REFUSED"))
                .andExpect(jsonPath("$.statement.net").value(19_000_000))
                .andExpect(jsonPath("$.statement.taxSentence").value("Pajak dibulatkan ke bawah ke rupiah penuh."))
                .andExpect(jsonPath("$.statement.lines[0].year").value(2026))
                .andExpect(jsonPath("$.payout.account").value("002 ••••0001"))
                .andExpect(jsonPath("$.payout.at").value("2026-11-12T10:00:00+07:00"));
    }

    @Test
    void theClaimSaysWhoActsNextUntilWhenAndHowFarItHasCome() throws Exception {
        given(tracking.find(NUMBER, "right")).willReturn(Optional.of(TrackedClaims.at(Situation.DECISION_AHEAD)));
        client.perform(with(get(CLAIM)))
                .andExpect(jsonPath("$.nextActor").value("HEAD_OF_SERVICE"))
                .andExpect(jsonPath("$.until").value("2026-11-13T23:59:59+07:00"))
                .andExpect(jsonPath("$.late").value(false))
                .andExpect(jsonPath("$.steps[3].state").value("NOW"))
                .andExpect(jsonPath("$.steps[3].text").value("Keputusan"))
                .andExpect(jsonPath("$.helper.name").value("Rudi Contoh"))
                .andExpect(jsonPath("$.replacedDocuments[0].reason").value("ILLEGIBLE"))
                .andExpect(jsonPath("$.notices[1].state").value("UNDELIVERABLE"))
                .andExpect(jsonPath("$.notices[1].recipient").value("s•••@example.org"))
                .andExpect(jsonPath("$.notices[0].copyOf").value(7));
    }

    @Test
    void anAppealIsShownWithUntilWhenItIsAnswered() throws Exception {
        given(tracking.find(NUMBER, "right")).willReturn(Optional.of(TrackedClaims.at(Situation.APPEAL_RUNS)));
        client.perform(with(get(CLAIM)))
                .andExpect(jsonPath("$.situation").value("APPEAL_RUNS"))
                .andExpect(jsonPath("$.appeal.answerBy").value("2026-11-13T23:59:59+07:00"))
                .andExpect(jsonPath("$.appeal.upheld").isEmpty());
    }

    @Test
    void aSignedInMemberSeesTheClaimsByCard() throws Exception {
        client.perform(get("/api/v1/members/me/claims")).andExpect(status().isUnauthorized());
        var nik = Nik.of("9901010101900001");
        var siti = mock(Member.class);
        given(siti.id()).willReturn(7L);
        given(sessions.find("signed-in")).willReturn(Optional.of(new SignedInMember(nik, NINE)));
        given(members.by(nik)).willReturn(Optional.of(siti));
        given(tracking.of(7)).willReturn(List.of(TrackedClaims.paid()));
        given(claims.kpjsOf(NUMBER)).willReturn(List.of("99000000101"));

        client.perform(get("/api/v1/members/me/claims").header("X-Member-Token", "signed-in"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].kpj[0]").value("99000000101"))
                .andExpect(jsonPath("$[0].claim.claimNumber").value(NUMBER.value()));
    }

    @Test
    void aMailIsSentAgain() throws Exception {
        client.perform(with(post(CLAIM + "/notices/7/copies"))).andExpect(status().isOk());
        verify(copies).send(NUMBER, 7);
        willThrow(new NoSuchElementException()).given(copies).send(NUMBER, 9);
        client.perform(with(post(CLAIM + "/notices/9/copies"))).andExpect(status().isNotFound());
    }

    @Test
    void theStatementIsAPdf() throws Exception {
        client.perform(with(get(CLAIM + "/statement.pdf"))).andExpect(status().isNotFound());
        given(sheets.of(NUMBER)).willReturn(Optional.of(new byte[] {'%', 'P', 'D', 'F'}));
        client.perform(with(get(CLAIM + "/statement.pdf")))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
    }

    @Test
    void theMemberSaysWhetherSomebodyAskedForAFee() throws Exception {
        client.perform(json(
                        post(CLAIM + "/fee-answer"),
                        "{\"asked\":true,\"amount\":500000,\"place\":\"WHATSAPP\",\"text\":\"Ditelepon.\"}"))
                .andExpect(status().isOk());
        verify(feeAnswers)
                .answer(NUMBER, new FeeAnswer(true, Rupiah.of(500_000), FeeAnswer.Place.WHATSAPP, "Ditelepon."));
        client.perform(json(post(CLAIM + "/fee-answer"), "{\"asked\":false}")).andExpect(status().isOk());
        verify(feeAnswers).answer(NUMBER, FeeAnswer.NO);
        client.perform(json(post(CLAIM + "/fee-answer"), "{}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].field").value("asked"));
        client.perform(json(post(CLAIM + "/fee-answer"), "{\"asked\":true,\"amount\":-1}"))
                .andExpect(status().isUnprocessableEntity());
        willThrow(new WrongStateException("Terlambat.")).given(feeAnswers).answer(any(), any());
        client.perform(json(post(CLAIM + "/fee-answer"), "{\"asked\":false}")).andExpect(status().isConflict());
    }

    @Test
    void newPapersAreTakenOrRefusedAtTheirField() throws Exception {
        given(corrections.receive(any(), anyList())).willReturn(List.of(Violation.of("KTP", "UNKNOWN_PART", "KTP")));
        client.perform(with(multipart(CLAIM + "/documents").file(new MockMultipartFile("KTP", new byte[] {1}))))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].field").value("KTP"));
        given(corrections.receive(any(), anyList())).willReturn(List.of());
        client.perform(with(multipart(CLAIM + "/documents").file(new MockMultipartFile("KTP", new byte[] {1}))))
                .andExpect(status().isOk());
    }

    @Test
    void slotsAreShownInTheZoneOfTheBranchAndOneIsTaken() throws Exception {
        given(interviews.freeSlots(NUMBER)).willReturn(List.of(NINE));
        given(interviews.move(NUMBER, NINE))
                .willReturn(new Interview(
                        NINE,
                        15,
                        "TJM",
                        "/claims/x/room",
                        Interview.Status.BOOKED,
                        0,
                        false,
                        "https://video.example/1"));

        client.perform(with(get(CLAIM + "/interview-slots")))
                .andExpect(jsonPath("$[0].at").value("2026-11-10T09:00:00+07:00"));
        client.perform(json(put(CLAIM + "/interview"), "{\"at\":\"2026-11-10T09:00:00+07:00\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.at").value("2026-11-10T09:00:00+07:00"))
                .andExpect(jsonPath("$.joinLink").value("https://video.example/1"));
        client.perform(json(put(CLAIM + "/interview"), "{\"at\":\"tomorrow\"}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].field").value("at"));
    }

    @Test
    void aWithdrawalNeedsAReasonAndTheRightMoment() throws Exception {
        client.perform(json(post(CLAIM + "/withdrawal"), "{\"reason\":\" \"}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].code").value("REQUIRED"));
        client.perform(json(post(CLAIM + "/withdrawal"), "{\"reason\":\"salah sebab\"}"))
                .andExpect(status().isOk());
        verify(withdrawals).withdraw(NUMBER, "salah sebab");

        willThrow(new WrongStateException("Terlambat.")).given(withdrawals).withdraw(any(), any());
        client.perform(json(post(CLAIM + "/withdrawal"), "{\"reason\":\"salah sebab\"}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value("Terlambat."));
    }

    @Test
    void anotherAccountIsCheckedAndAMergedBankGetsItsNewCode() throws Exception {
        client.perform(json(put(CLAIM + "/payout-account"), "{\"bankCode\":\"999\",\"accountNumber\":\"12a\"}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations.length()").value(2));
        client.perform(json(put(CLAIM + "/payout-account"), "{\"bankCode\":\"427\",\"accountNumber\":\"9900000001\"}"))
                .andExpect(status().isOk());
        verify(disbursements).changeAccount(NUMBER, new BankAccount("451", "9900000001"));
    }

    @Test
    void anAppealIsLodgedWithItsText() throws Exception {
        client.perform(json(post(CLAIM + "/appeal"), "{\"text\":\"Saya sudah berhenti.\"}"))
                .andExpect(status().isOk());
        verify(appeals).lodge(NUMBER, "Saya sudah berhenti.");
    }

    @Test
    void nothingIsDoneForAWrongToken() throws Exception {
        client.perform(post(CLAIM + "/appeal")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"x\"}")
                        .header("X-Tracking-Token", "wrong"))
                .andExpect(status().isNotFound());
        verifyNoInteractions(appeals);
    }

    @Test
    void requestsAreReadStrictly() throws Exception {
        client.perform(json(post(CLAIM + "/appeal"), "{\"txt\":\"x\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("txt"));
        client.perform(json(post(CLAIM + "/appeal"), "{\"text\":\"" + "x".repeat(300_000) + "\"}"))
                .andExpect(status().isPayloadTooLarge());
        client.perform(json(post(CLAIM + "/appeal"), "")).andExpect(status().isBadRequest());
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.header("X-Tracking-Token", "right")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static <T extends org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<T>>
            T with(T request) {
        return request.header("X-Tracking-Token", "right");
    }
}

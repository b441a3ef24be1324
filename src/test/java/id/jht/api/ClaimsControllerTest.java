package id.jht.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.benefit.TaxWords;
import id.jht.calendar.Branch;
import id.jht.calendar.Branches;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Route;
import id.jht.document.DocumentType;
import id.jht.document.Paper;
import id.jht.filing.ClaimForm;
import id.jht.filing.ClaimSubmission;
import id.jht.filing.ClaimTracking;
import id.jht.filing.MemberTries;
import id.jht.filing.NextSteps;
import id.jht.filing.Receipt;
import id.jht.filing.Sentences;
import id.jht.filing.Submission;
import id.jht.interview.Interview;
import id.jht.shared.Violation;
import id.jht.shared.WrongStateException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(ClaimsController.class)
@AutoConfigureMockMvc(addFilters = false)
@Import({
    MemberAccess.class,
    ClaimViews.class,
    Problems.class,
    ProblemResolver.class,
    ApiLanguage.class,
    StrictJsonConverter.class,
    Sentences.class,
    NextSteps.class,
    TaxWords.class
})
class ClaimsControllerTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant NINE = Instant.parse("2026-11-10T02:00:00Z");

    @Autowired
    private MockMvc client;

    @MockitoBean
    private ClaimSubmission submission;

    @MockitoBean
    private ClaimTracking tracking;

    @MockitoBean
    private MemberTries tries;

    @MockitoBean
    private Clock clock;

    @MockitoBean
    private Branches branches;

    @BeforeEach
    void branchStands() {
        given(branches.get("TJM"))
                .willReturn(new Branch(
                        "TJM", "Tanjung Morawa", JAKARTA, LocalTime.of(8, 0), LocalTime.of(15, 0), 15, 4, "12"));
    }

    @Test
    void aClaimThatIsTakenIsAnsweredWithItsReceipt() throws Exception {
        var interview = new Interview(
                NINE, 15, "TJM", "/claims/JHT-2026-00000001/room", Interview.Status.BOOKED, 0, false, null);
        outcome(new Submission.Accepted(new Receipt(
                ClaimNumber.of("JHT-2026-00000001"), "secret", ClaimStatus.SUBMITTED, Route.FULL, interview, null)));

        client.perform(multipart("/api/v1/claims")
                        .file(claim("{\"cause\":\"RESIGNATION\",\"kpj\":[\"99000000001\"]}"))
                        .file(paper("KTP"))
                        .file(paper("EMPLOYMENT_PROOF"))
                        .file(paper("EMPLOYMENT_PROOF"))
                        .header("Idempotency-Key", "once"))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/v1/claims/JHT-2026-00000001"))
                .andExpect(jsonPath("$.trackingToken").value("secret"))
                .andExpect(jsonPath("$.route").value("FULL"))
                .andExpect(jsonPath("$.interview.at").value("2026-11-10T09:00:00+07:00"))
                .andExpect(jsonPath("$.interview.branch").value("TJM"))
                .andExpect(jsonPath("$.dueBy").isEmpty());

        assertThat(papersGiven())
                .extracting(Paper::type)
                .containsExactly(DocumentType.EMPLOYMENT_PROOF, DocumentType.EMPLOYMENT_PROOF, DocumentType.KTP);
    }

    @Test
    void everyFaultIsNamedInTheLanguageOfTheClient() throws Exception {
        outcome(new Submission.Refused(
                List.of(Violation.of("nik", "UNKNOWN_FIELD", "nik"), Violation.of("KTP", "UNKNOWN_PART", "KTP"))));

        client.perform(multipart("/api/v1/claims").file(claim("{}")).header("Accept-Language", "en-GB"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.status").value(422))
                .andExpect(jsonPath("$.title").value("The request was refused"))
                .andExpect(jsonPath("$.violations[*].field").value(containsInAnyOrder("nik", "KTP")))
                .andExpect(jsonPath("$.violations[0].message").value("The field nik is not known."));
    }

    @Test
    void aSecondOpenClaimIsAConflict() throws Exception {
        outcome(new Submission.OpenClaimExists());
        client.perform(multipart("/api/v1/claims").file(claim("{}")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.violations[0].code").value("OPEN_CLAIM"));
    }

    @Test
    void anUnknownFieldIsNamed() throws Exception {
        client.perform(multipart("/api/v1/claims").file(claim("{\"address\":{\"city\":\"Medan\"}}")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("address.city"))
                .andExpect(jsonPath("$.violations[0].code").value("UNKNOWN_FIELD"));
        verifyNoInteractions(submission);
    }

    @Test
    void whatIsNoJsonOrOfTheWrongKindIsMalformed() throws Exception {
        for (var json : List.of(
                "{", "", "null", "[]", "{} {}", "{\"nik\":1}", "{\"kpj\":\"x\"}", "{\"nik\":\"1\",\"nik\":\"2\"}")) {
            client.perform(multipart("/api/v1/claims").file(claim(json)))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.violations[0].code").value("MALFORMED"));
        }
        verifyNoInteractions(submission);
    }

    @Test
    void aPartThatIsNoPaperIsRefusedTogetherWithWrongFields() throws Exception {
        given(submission.checkFields(any())).willReturn(List.of(Violation.of("nik", "UNKNOWN_FIELD", "nik")));
        client.perform(multipart("/api/v1/claims").file(claim("{}")).file(paper("PHOTO")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[*].field").value(containsInAnyOrder("PHOTO", "nik")));
    }

    @Test
    void aMissingClaimPartIsMalformedAndAnotherContentUnsupported() throws Exception {
        client.perform(multipart("/api/v1/claims").file(paper("KTP")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].code").value("MISSING_PART"));
        client.perform(post("/api/v1/claims")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.status").value(415));
    }

    @Test
    void anUnknownNumberAndAWrongTokenGetTheSameAnswer() throws Exception {
        given(tracking.find(any(), any())).willReturn(Optional.empty());
        var wrongToken = bodyOf404("/api/v1/claims/JHT-2026-00000001");
        assertThat(bodyOf404("/api/v1/claims/x").replace("/x", "/JHT-2026-00000001"))
                .isEqualTo(wrongToken);
    }

    @Test
    void whatNobodyExpectedIsAProblemWithoutDetail() throws Exception {
        given(tracking.find(any(), any())).willThrow(new IllegalStateException("row 17 is broken"));
        client.perform(get("/api/v1/claims/JHT-2026-00000001").header("X-Tracking-Token", "t"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("row 17"))));
    }

    @Test
    void aWrongStateIsAConflictWithItsSentence() throws Exception {
        given(tracking.find(any(), any())).willThrow(new WrongStateException("Sudah dibayar."));
        client.perform(get("/api/v1/claims/JHT-2026-00000001").header("X-Tracking-Token", "t"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value("Sudah dibayar."));
    }

    private String bodyOf404(String path) throws Exception {
        return client.perform(get(path).header("X-Tracking-Token", "wrong"))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private void outcome(Submission outcome) {
        given(submission.submit(any(ClaimForm.class), anyList(), any(), any(), any()))
                .willReturn(outcome);
    }

    @SuppressWarnings("unchecked")
    private List<Paper> papersGiven() {
        ArgumentCaptor<List<Paper>> papers = ArgumentCaptor.forClass(List.class);
        verify(submission).submit(any(), papers.capture(), eq("once"), eq("id"), eq("member"));
        return papers.getValue();
    }

    private static MockMultipartFile claim(String json) {
        return new MockMultipartFile("claim", "", "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static MockMultipartFile paper(String name) {
        return new MockMultipartFile(name, name + ".png", "image/png", new byte[] {1});
    }
}

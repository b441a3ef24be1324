package id.jht.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.Route;
import id.jht.document.DocumentType;
import id.jht.document.PaperTexts;
import id.jht.document.RequiredDocument;
import id.jht.eligibility.Entitlement;
import id.jht.filing.Declarations;
import id.jht.filing.EligibilityAnswer;
import id.jht.filing.EligibilityChecks;
import id.jht.filing.Sentences;
import id.jht.filing.Terms;
import id.jht.shared.Violation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest({EligibilityChecksController.class, TermsController.class})
@AutoConfigureMockMvc(addFilters = false)
@Import({
    Declarations.class,
    EligibilityViews.class,
    Problems.class,
    ProblemResolver.class,
    ApiLanguage.class,
    StrictJsonConverter.class,
    Sentences.class,
    PaperTexts.class
})
class QuestionsControllerTest {

    @Autowired
    private MockMvc client;

    @MockitoBean
    private EligibilityChecks checks;

    @MockitoBean
    private Terms terms;

    @MockitoBean
    private Clock clock;

    @Test
    void theWholeAnswerIsGiven() throws Exception {
        given(checks.check(any(), any()))
                .willReturn(new EligibilityAnswer.Answered(
                        false,
                        ClaimCause.RESIGNATION,
                        Channel.WEB,
                        List.of(Channel.WEB, Channel.BRANCH),
                        Route.FULL,
                        List.of(),
                        List.of(new Entitlement.Failure("WAITING_TIME", LocalDate.of(2026, 12, 1))),
                        List.of("JKP_LOST"),
                        List.of(
                                new RequiredDocument(DocumentType.KTP, true, "KTP"),
                                new RequiredDocument(DocumentType.EMPLOYMENT_PROOF, true, "RESIGNATION_PROOF"))));

        ask("{\"nik\":\"9901010101900001\",\"kpj\":\"99000000001\",\"birthDate\":\"1990-01-01\",\"cause\":\"RESIGNATION\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entitled").value(false))
                .andExpect(jsonPath("$.failures[0].code").value("WAITING_TIME"))
                .andExpect(jsonPath("$.failures[0].message").isNotEmpty())
                .andExpect(jsonPath("$.failures[0].remedy").isNotEmpty())
                .andExpect(jsonPath("$.failures[0].possibleFrom").value("2026-12-01"))
                .andExpect(jsonPath("$.channel").value("WEB"))
                .andExpect(jsonPath("$.channels", hasItems("WEB", "BRANCH")))
                .andExpect(jsonPath("$.warnings[0].code").value("JKP_LOST"))
                .andExpect(jsonPath("$.warnings[0].message").isNotEmpty())
                .andExpect(jsonPath("$.documents[0].explanation").isNotEmpty())
                .andExpect(jsonPath("$.documents[0].example").isNotEmpty())
                .andExpect(jsonPath("$.documents[1].group").value("RESIGNATION_PROOF"))
                .andExpect(jsonPath("$.documents[1].explanation", containsString("mengundurkan diri")));
    }

    @Test
    void aWrongQuestionIsRefusedAtItsFields() throws Exception {
        given(checks.check(any(), any()))
                .willReturn(new EligibilityAnswer.Refused(List.of(Violation.of("nik", "UNKNOWN_FIELD", "nik"))));
        ask("{}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].field").value("nik"));
    }

    @Test
    void theNoticeOnPersonalDataIsReadSectionBySection() throws Exception {
        client.perform(get("/api/v1/privacy-notice").header("Accept-Language", "en"))
                .andExpect(jsonPath("$.version").value(Terms.NOTICE_VERSION))
                .andExpect(jsonPath("$.sections[0].title").value("Legal basis"))
                .andExpect(jsonPath("$.sections[2].text").isNotEmpty());
    }

    @Test
    void theTermsInForceAreNamed() throws Exception {
        given(terms.text(any())).willReturn("Isi ketentuan");
        client.perform(get("/api/v1/terms"))
                .andExpect(jsonPath("$.version").value(Terms.VERSION))
                .andExpect(jsonPath("$.text").value("Isi ketentuan"));
    }

    private org.springframework.test.web.servlet.ResultActions ask(String json) throws Exception {
        return client.perform(post("/api/v1/eligibility-checks")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }
}

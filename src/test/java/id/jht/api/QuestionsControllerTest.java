package id.jht.api;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.claim.Route;
import id.jht.document.DocumentType;
import id.jht.document.RequiredDocument;
import id.jht.eligibility.Entitlement;
import id.jht.filing.EligibilityCheck;
import id.jht.filing.EligibilityChecks;
import id.jht.filing.Sentences;
import id.jht.filing.Terms;
import id.jht.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest({EligibilityChecksController.class, TermsController.class})
@AutoConfigureMockMvc(addFilters = false)
@Import({Problems.class, ProblemResolver.class, ApiLanguage.class, StrictJsonConverter.class, Sentences.class})
class QuestionsControllerTest {

    @Autowired
    private MockMvc client;

    @MockitoBean
    private EligibilityChecks checks;

    @MockitoBean
    private Terms terms;

    @Test
    void theWholeAnswerIsGiven() throws Exception {
        given(checks.check(any(), any(), any(), any(), any()))
                .willReturn(new EligibilityCheck(
                        false,
                        Route.FULL,
                        List.of(new Entitlement.Failure("WAITING_TIME", LocalDate.of(2026, 12, 1))),
                        List.of(new RequiredDocument(DocumentType.KTP, true, "KTP"))));

        ask("{\"nik\":\"9901010101900001\",\"kpj\":\"99000000001\",\"birthDate\":\"1990-01-01\",\"cause\":\"RESIGNATION\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entitled").value(false))
                .andExpect(jsonPath("$.failures[0].code").value("WAITING_TIME"))
                .andExpect(jsonPath("$.failures[0].message").isNotEmpty())
                .andExpect(jsonPath("$.failures[0].remedy").isNotEmpty())
                .andExpect(jsonPath("$.failures[0].possibleFrom").value("2026-12-01"))
                .andExpect(jsonPath("$.documents[0].explanation").isNotEmpty());
    }

    @Test
    void aWrongQuestionIsRefusedAtItsFields() throws Exception {
        given(checks.check(any(), any(), any(), any(), any())).willAnswer(QuestionsControllerTest::refuse);
        ask("{}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].field").value("nik"));
    }

    @Test
    void theTermsInForceAreNamed() throws Exception {
        given(terms.text(any())).willReturn("Isi ketentuan");
        client.perform(get("/api/v1/terms"))
                .andExpect(jsonPath("$.version").value(Terms.VERSION))
                .andExpect(jsonPath("$.text").value("Isi ketentuan"));
    }

    private static @org.jspecify.annotations.Nullable EligibilityCheck refuse(InvocationOnMock call) {
        Consumer<List<Violation>> problems = call.getArgument(4);
        problems.accept(List.of(Violation.of("nik", "UNKNOWN_FIELD", "nik")));
        return null;
    }

    private org.springframework.test.web.servlet.ResultActions ask(String json) throws Exception {
        return client.perform(post("/api/v1/eligibility-checks")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }
}

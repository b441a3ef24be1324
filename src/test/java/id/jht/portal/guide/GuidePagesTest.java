package id.jht.portal.guide;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.filing.EligibilityChecks;
import id.jht.membership.NeighbourUnavailableException;
import id.jht.portal.PortalPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest({HomeController.class, EntitlementController.class})
@AutoConfigureMockMvc(addFilters = false)
@Import(PortalPages.class)
class GuidePagesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private EligibilityChecks checks;

    @ParameterizedTest
    @ValueSource(strings = {"/?lang=id", "/?lang=en", "/am-i-entitled?lang=id", "/am-i-entitled?lang=en"})
    void everyWordIsThereInBothLanguages(String path) throws Exception {
        browser.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void theWholeAnswerIsShownWithRemedyAndDate() throws Exception {
        browser.perform(post("/am-i-entitled")
                        .param("nik", PortalPages.NOT_ENTITLED)
                        .param("cause", "RESIGNATION"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Bisa diajukan mulai 1 Desember 2026"),
                                containsString("value=\"" + PortalPages.NOT_ENTITLED + "\""),
                                containsString("Situs web"),
                                containsString("Perlu Anda ketahui dahulu"),
                                containsString("klaim sebagian"),
                                containsString("Contoh: KTP elektronik"),
                                containsString("mengundurkan diri; tidak dapat dipakai"),
                                not(containsString("??")))));
    }

    @Test
    void aCoreSystemThatIsAwayIsNoFaultOfTheMember() throws Exception {
        willThrow(new NeighbourUnavailableException("core system", new IllegalStateException("down")))
                .given(checks)
                .check(argThat(question -> question != null && "9999990101000000".equals(question.nik())));

        browser.perform(post("/am-i-entitled").param("nik", "9999990101000000"))
                .andExpect(status().isServiceUnavailable());
    }

    @Test
    void theAnswerIsThereInEnglishToo() throws Exception {
        browser.perform(post("/am-i-entitled?lang=en")
                        .param("nik", PortalPages.NOT_ENTITLED)
                        .param("cause", "RESIGNATION"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Good to know first"),
                                containsString("Example: An electronic KTP"),
                                containsString("You can file through:"),
                                not(containsString("??")))));
    }

    @Test
    void aForeignerAsksWithThePassport() throws Exception {
        browser.perform(post("/am-i-entitled")
                        .param("passportNumber", "UJI12345")
                        .param("cause", "LEAVING_ID_FOREIGNER"))
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"UJI12345\""), containsString("<details open=\"open\">"))));
    }
}

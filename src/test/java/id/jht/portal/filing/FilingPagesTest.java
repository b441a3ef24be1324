package id.jht.portal.filing;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.filing.ClaimSubmission;
import id.jht.portal.PortalPages;
import id.jht.testing.TrackedClaims;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest({NewClaimController.class, PapersController.class})
@AutoConfigureMockMvc(addFilters = false)
@Import(PortalPages.class)
class FilingPagesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private ClaimSubmission submission;

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void aMemberFilesAClaimPageByPageAndASecondClickFilesNothing() throws Exception {
        clearInvocations(submission);
        reachTheLastPage("9901010101900001");
        var key = keyOf(open("/claims/new/check")
                .andExpect(content().string(allOf(containsString("SITI CONTOH"), containsString("1990-01-01"))))
                .andReturn()
                .getResponse()
                .getContentAsString());

        file(key)
                .andExpect(redirectedUrl("/claims/new/receipt"))
                .andExpect(cookie().value("jht-claim", "right"))
                .andExpect(cookie().httpOnly("jht-claim", true))
                .andExpect(cookie().path("jht-claim", "/claims/" + TrackedClaims.NUMBER));
        file(key).andExpect(redirectedUrl("/claims/new/receipt"));

        verify(submission, times(1)).submit(any(), any(), any(), any(), any());
        open("/claims/new/receipt")
                .andExpect(content()
                        .string(allOf(
                                containsString("JHT-2026-00000001"),
                                containsString("Selasa, 10 November 2026 pukul 09.00 WIB"),
                                containsString("interview.ics"),
                                containsString("qr.png"))));
    }

    @Test
    void aWrongPageIsShownAgainWithWhatWasTyped() throws Exception {
        send("/claims/new", "begin", "1");
        send("/claims/new/cause", "cause", "RESIGNATION", "branch", "TJM");
        send("/claims/new/person", "fullName", "SITI <CONTOH>", "birthDay", "1")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"#nik\""),
                                containsString("id=\"nik-error\""),
                                containsString("value=\"SITI &lt;CONTOH&gt;\""))));
    }

    @Test
    void whoIsNotEntitledHearsItBeforeThePapers() throws Exception {
        send("/claims/new", "begin", "1");
        send("/claims/new/cause", "cause", "RESIGNATION", "branch", "TJM");
        person(PortalPages.NOT_ENTITLED)
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"obstacles-title\""),
                                containsString("Bisa diajukan mulai 1 Desember 2026"))));
    }

    @Test
    void aBadPaperDoesNotCostTheGoodOnes() throws Exception {
        reachThePapers("9901010101900001");
        papers(paper("KTP", 3), paper("SELFIE", 0))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("href=\"#SELFIE\""), containsString("Sudah diterima: KTP.png"))));
        papers().andExpect(redirectedUrl("/claims/new/check"));
    }

    @Test
    void aMissingPaperIsNamedAtItsField() throws Exception {
        reachThePapers("9901010101900001");
        papers().andExpect(content().string(containsString("href=\"#KTP\"")));
    }

    @Test
    void theTermsMustBeAccepted() throws Exception {
        reachTheLastPage("9901010101900001");
        send("/claims/new/check", "key", "x").andExpect(content().string(containsString("href=\"#termsVersion\"")));
    }

    @Test
    void aSecondOpenClaimIsExplained() throws Exception {
        reachTheLastPage(PortalPages.OPEN_CLAIM);
        file("x").andExpect(content().string(containsString("Anda sudah memiliki klaim")));
    }

    @Test
    void whoComesBackTooLateStartsAgain() throws Exception {
        open("/claims/new/papers").andExpect(redirectedUrl("/claims/new?expired=yes"));
        file("x").andExpect(redirectedUrl("/claims/new?expired=yes"));
        open("/claims/new?expired=yes").andExpect(content().string(containsString("Isian sebelumnya sudah dihapus")));
    }

    @Test
    void thePagesSpeakEnglishWhenAsked() throws Exception {
        browser.perform(get("/claims/new?lang=en"))
                .andExpect(content().string(allOf(containsString("lang=\"en\""), containsString("File a claim"))))
                .andExpect(content().string(not(containsString("??"))));
    }

    private void reachThePapers(String nik) throws Exception {
        send("/claims/new", "begin", "1");
        send("/claims/new/cause", "cause", "RESIGNATION", "branch", "TJM");
        person(nik).andExpect(redirectedUrl("/claims/new/contact"));
        send("/claims/new/contact", "bankCode", "002", "accountNumber", "990000000000001")
                .andExpect(redirectedUrl("/claims/new/papers"));
    }

    private void reachTheLastPage(String nik) throws Exception {
        reachThePapers(nik);
        papers(paper("KTP", 3)).andExpect(redirectedUrl("/claims/new/check"));
    }

    private ResultActions person(String nik) throws Exception {
        return send(
                "/claims/new/person",
                "nik",
                nik,
                "kpj1",
                "99000000001",
                "fullName",
                "SITI CONTOH",
                "birthDay",
                "1",
                "birthMonth",
                "1",
                "birthYear",
                "1990");
    }

    @Test
    void aPartialClaimIsWarnedOfTheTaxOnTheRestBeforeItIsFiled() throws Exception {
        reachTheLastPage("9901010101900001");
        open("/claims/new/check").andExpect(content().string(not(containsString("id=\"consequence\""))));
        send("/claims/new/cause", "cause", "PARTIAL_10", "branch", "TJM");

        open("/claims/new/check")
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"consequence\""),
                                containsString("sebelum 1 Januari 2028, pajaknya Rp 2.500.000"))));
    }

    private ResultActions file(String key) throws Exception {
        return send("/claims/new/check", "key", key, "agreed", "yes");
    }

    private ResultActions open(String path) throws Exception {
        return browser.perform(get(path).session(session));
    }

    private ResultActions send(String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder form = post(path).session(session);
        for (var i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return browser.perform(form);
    }

    private ResultActions papers(MockMultipartFile... papers) throws Exception {
        var form = multipart("/claims/new/papers");
        for (var paper : papers) {
            form.file(paper);
        }
        return browser.perform(form.session(session));
    }

    private static MockMultipartFile paper(String type, int size) {
        return new MockMultipartFile(type, type + ".png", "image/png", new byte[size]);
    }

    private static String keyOf(String page) {
        var key = Pattern.compile("name=\"key\" value=\"([^\"]+)\"").matcher(page);
        return key.find() ? key.group(1) : "";
    }
}

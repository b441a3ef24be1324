package id.jht.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.portal.PortalPages;
import id.jht.shared.Kpj;
import id.jht.shared.Nik;
import id.jht.signin.Identification;
import id.jht.signin.MemberSessions;
import id.jht.signin.NewContacts;
import id.jht.signin.SignInAnswer.CodeAwaited;
import id.jht.signin.SignInAnswer.CodeWrong;
import id.jht.signin.SignInAnswer.NotProven;
import id.jht.signin.SignInAnswer.Over;
import id.jht.signin.SignInAnswer.SignedIn;
import id.jht.signin.SignInAnswer.Throttled;
import id.jht.signin.SignIns;
import id.jht.signin.SignedInMember;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest({SignInController.class, NewContactController.class})
@AutoConfigureMockMvc(addFilters = false)
@Import({PortalPages.class, SignInPages.class})
class SignInPagesTest {

    private static final Cookie WAITING = new Cookie("jht-sign-in", "abc");
    private static final MockMultipartFile SELFIE =
            new MockMultipartFile("SELFIE", "saya.jpg", "image/jpeg", new byte[] {1});

    @Autowired
    private MockMvc browser;

    @MockitoBean
    private SignIns signIns;

    @MockitoBean
    private NewContacts newContacts;

    @MockitoBean
    private MemberSessions sessions;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/sign-in?out=yes",
                "/sign-in/code",
                "/sign-in/new-contact?next=/my",
            })
    void everyWordIsThereInBothLanguages(String path) throws Exception {
        given(newContacts.isOpen("abc")).willReturn(true);
        for (var language : List.of("id", "en")) {
            browser.perform(get(path).param("lang", language).cookie(WAITING))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void whoIsTypedIsAskedForACodeAndTheSignInStaysInACookie() throws Exception {
        given(signIns.begin(any(), eq("id"), any())).willReturn(new CodeAwaited("abc"));

        browser.perform(typed().param("next", "/my/claims"))
                .andExpect(redirectedUrl("/sign-in/code?next=/my/claims"))
                .andExpect(cookie().value("jht-sign-in", "abc"))
                .andExpect(cookie().httpOnly("jht-sign-in", true))
                .andExpect(cookie().path("jht-sign-in", "/sign-in"));

        verify(signIns)
                .begin(
                        new Identification(
                                Nik.of("9901014101850001"), Kpj.of("99000000001"), LocalDate.parse("1985-01-01")),
                        "id",
                        "127.0.0.1");
    }

    @Test
    void everyWrongFieldHasItsSentenceAndKeepsWhatWasTyped() throws Exception {
        browser.perform(post("/sign-in")
                        .param("nik", "123")
                        .param("kpj", "99")
                        .param("birthDay", "31")
                        .param("birthMonth", "2")
                        .param("birthYear", "1985"))
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"#nik\""),
                                containsString("href=\"#kpj\""),
                                containsString("href=\"#birthDate\""),
                                containsString("value=\"123\""),
                                containsString("value=\"31\""),
                                containsString("dengan angka: tanggal, bulan, tahun"),
                                not(containsString("tahun-bulan-tanggal")))));
    }

    @ParameterizedTest
    @CsvSource({"id, Periksa surel atau SMS Anda", "en, Check your e-mail or SMS"})
    void whereCodesCanComeBySmsThePageSaysSoToEverybody(String language, String title) throws Exception {
        browser.perform(get("/sign-in/code").param("lang", language).cookie(WAITING))
                .andExpect(content().string(not(containsString(title))));

        given(signIns.reachPhones()).willReturn(true);

        browser.perform(get("/sign-in/code").param("lang", language).cookie(WAITING))
                .andExpect(content().string(allOf(containsString(title), not(containsString("??")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in/code", "/sign-in/new-contact"})
    void whereTheMemberWantedToGoStaysWhenTheLanguageChanges(String page) throws Exception {
        given(newContacts.isOpen("abc")).willReturn(true);
        browser.perform(get(page).param("next", "/my/claims").cookie(WAITING))
                .andExpect(content().string(containsString("href=\"?next=/my/claims&amp;lang=en\"")));
    }

    @Test
    void tooManyTriesAreAnsweredWithATime() throws Exception {
        given(signIns.begin(any(), any(), any())).willReturn(new Throttled(Instant.parse("2026-11-02T03:15:00Z")));

        browser.perform(typed())
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "900"))
                .andExpect(content().string(containsString("2 November 2026 pukul 10.15 WIB")));
    }

    @Test
    void theRightCodeLeadsWhereTheMemberWantedToGo() throws Exception {
        given(signIns.giveCode("abc", "123 456", "127.0.0.1"))
                .willReturn(new SignedIn("token", Instant.parse("2026-11-02T03:30:00Z")));

        browser.perform(post("/sign-in/code")
                        .cookie(WAITING)
                        .param("code", "123 456")
                        .param("next", "/my/claims"))
                .andExpect(redirectedUrl("/my/claims"))
                .andExpect(cookie().value("jht-member", "token"))
                .andExpect(cookie().httpOnly("jht-member", true))
                .andExpect(cookie().maxAge("jht-sign-in", 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/my?x=//evil",
                "javascript:alert(1)",
                "/my/../sandbox",
                "/%2f%2fevil.example",
                "my"
            })
    void elsewhereIsNoPlaceToReturnTo(String elsewhere) throws Exception {
        given(signIns.giveCode(any(), any(), any())).willReturn(new SignedIn("token", Instant.EPOCH));

        browser.perform(post("/sign-in/code")
                        .cookie(WAITING)
                        .param("code", "123456")
                        .param("next", elsewhere))
                .andExpect(redirectedUrl("/my"));
    }

    @Test
    void aWrongCodeTellsHowManyTriesAreLeft() throws Exception {
        given(signIns.giveCode(any(), any(), any())).willReturn(new CodeWrong(2));

        browser.perform(post("/sign-in/code").cookie(WAITING).param("code", "000000"))
                .andExpect(content().string(containsString("masih dapat mencoba 2 kali")));
    }

    @ParameterizedTest
    @CsvSource({"'', 6 angka", "12345, 6 angka", "1234567, 6 angka", "abcdef, 6 angka"})
    void whatIsNoCodeIsNotTried(String code, String sentence) throws Exception {
        browser.perform(post("/sign-in/code").cookie(WAITING).param("code", code))
                .andExpect(content().string(allOf(containsString("href=\"#code\""), containsString(sentence))));

        verify(signIns, never()).giveCode(any(), any(), any());
    }

    @Test
    void aCodeThatIsOverLeadsBackToTheBeginning() throws Exception {
        given(signIns.giveCode(any(), any(), any())).willReturn(new Over());

        browser.perform(post("/sign-in/code").param("code", "123456"))
                .andExpect(content().string(containsString("tidak berlaku lagi")));
        browser.perform(get("/sign-in/code")).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void theSandboxTellsWhereTheCodeIs() throws Exception {
        browser.perform(get("/sign-in/code").cookie(WAITING))
                .andExpect(content().string(containsString("href=\"/sandbox/mailbox\"")));
    }

    @Test
    void whoIsSignedInIsNotAskedAgain() throws Exception {
        given(sessions.find("token"))
                .willReturn(Optional.of(new SignedInMember(Nik.of("9901014101850001"), Instant.EPOCH)));

        browser.perform(get("/sign-in").cookie(new Cookie("jht-member", "token")))
                .andExpect(redirectedUrl("/my"));
    }

    @Test
    void signingOutEndsTheSessionAndForgetsTheCookie() throws Exception {
        browser.perform(post("/sign-out").cookie(new Cookie("jht-member", "token")))
                .andExpect(redirectedUrl("/sign-in?out=yes"))
                .andExpect(cookie().maxAge("jht-member", 0))
                .andExpect(cookie().maxAge("jht-draft", 0));

        verify(sessions).close("token", "127.0.0.1");
    }

    @Test
    void aNewContactIsProvenThenConfirmedByCode() throws Exception {
        given(newContacts.offer(eq("abc"), any(), any(), any())).willReturn(new CodeAwaited("abc"));

        browser.perform(newContact(SELFIE)).andExpect(redirectedUrl("/sign-in/code?next=/my"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void whoCouldNotProveItIsLedToTheBranchKindly(String language) throws Exception {
        given(newContacts.offer(any(), any(), any(), any())).willReturn(new NotProven());

        var page = browser.perform(newContact(SELFIE).param("lang", language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains(language.equals("id") ? "datang ke kantor cabang" : "come to a branch office")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({"id, Dengan paspor", "en, With a passport"})
    void whoHasAPassportIsSentToTheBranchBeforeTakingAPicture(String language, String sentence) throws Exception {
        given(newContacts.isOpen("abc")).willReturn(true);
        given(newContacts.isByPassport("abc")).willReturn(true);

        browser.perform(get("/sign-in/new-contact").param("lang", language).cookie(WAITING))
                .andExpect(content()
                        .string(allOf(
                                containsString(sentence),
                                not(containsString("id=\"SELFIE\"")),
                                not(containsString("??")))));
    }

    @Test
    void aNewContactWithoutAPictureIsAskedForOneAndKeepsWhatWasTyped() throws Exception {
        browser.perform(newContact(new MockMultipartFile("SELFIE", new byte[0])))
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"#SELFIE\""),
                                containsString("value=\"baru@contoh.id\""),
                                containsString("value=\"Rahma\""))));
    }

    private static MockHttpServletRequestBuilder newContact(MockMultipartFile selfie) {
        return multipart("/sign-in/new-contact")
                .file(selfie)
                .cookie(WAITING)
                .param("motherMaidenName", "Rahma")
                .param("email", "baru@contoh.id")
                .param("mobile", "0812 9999 0000");
    }

    private static MockHttpServletRequestBuilder typed() {
        return post("/sign-in")
                .param("nik", "9901 0141 0185 0001")
                .param("kpj", "99000000001")
                .param("birthDay", "1")
                .param("birthMonth", "1")
                .param("birthYear", "1985");
    }
}

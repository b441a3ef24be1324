package id.jht.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.jht.document.DocumentType;
import id.jht.scenario.TestMember;
import id.jht.scenario.TestMembers;
import id.jht.scenario.TestMembers.Kind;
import id.jht.scenario.TestPapers;
import id.jht.testing.Chromium;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Members on a phone of 360 px, from the first page to the money, every page audited. {@link JourneyTest} goes without script. */
@LiveSandbox
class PortalJourneysTest {

    private static Chromium chromium;

    @Autowired
    TestRestTemplate http;

    @Autowired
    TestMembers members;

    @LocalServerPort
    int port;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @Test
    void aSmallClaimNeedsASelfieAloneAndIsPaid() {
        var member = members.take(Kind.SMALL);
        try (var phone = phone()) {
            var page = phone.newPage();
            var claim = filer(page, Hand.FINGER, member)
                    .speaks("id")
                    .begins()
                    .saysWhoItIs()
                    .readsTheRoute("jalur cepat")
                    .tellsOfThePerson()
                    .tellsOfTheMoney()
                    .sends(List.of(TestPapers.picture(DocumentType.SELFIE)))
                    .files();

            becomes(page, claim, "Dibayar");
            Audit.of(page);
        }
    }

    @Test
    void theSameInEnglishWithTheKeyboardAlone() {
        var member = members.take(Kind.SMALL);
        try (var desk = phone()) {
            var page = desk.newPage();
            var claim = filer(page, Hand.KEYBOARD, member)
                    .speaks("en")
                    .begins()
                    .saysWhoItIs()
                    .readsTheRoute("fast")
                    .tellsOfThePerson()
                    .tellsOfTheMoney()
                    .sends(List.of(TestPapers.picture(DocumentType.SELFIE)))
                    .files();

            becomes(page, claim, "Paid");
            Audit.of(page);
        }
    }

    @Test
    void aDraftGoesOnOnAnotherDeviceThroughTheMail() {
        var member = members.take(Kind.ORDINARY);
        try (var phone = phone()) {
            filer(phone.newPage(), Hand.FINGER, member)
                    .begins()
                    .saysWhoItIs()
                    .readsTheRoute("jalur lengkap")
                    .tellsOfThePerson();
        }
        var link = new Letters(http).read(member, Pattern.compile("https?://[^\\s\"<]*/claims/new/resume[^\\s\"<]*"));
        try (var other = phone()) {
            var page = other.newPage();
            page.navigate(here(link));
            Audit.of(page);
            page.fill("#birthDay", "1");
            page.fill("#birthMonth", "5");
            page.fill("#birthYear", "1990");
            page.locator("main form button[type=submit]").last().click();

            Audit.of(page);
            assertThat(page.url()).contains("/claims/new/tasks");
            page.navigate(here("/claims/new/account"));
            new Filer(page, here(""), Hand.FINGER, member)
                    .tellsOfTheMoney()
                    .sends(TestPapers.all())
                    .files();
        }
    }

    @Test
    void aCutLineDuringAnUploadLosesNothingAndSendsNothingTwice() {
        var member = members.take(Kind.ORDINARY);
        try (var phone = phone()) {
            var page = phone.newPage();
            var filer = filer(page, Hand.FINGER, member)
                    .begins()
                    .saysWhoItIs()
                    .readsTheRoute("jalur lengkap")
                    .tellsOfThePerson()
                    .tellsOfTheMoney();

            phone.setOffline(true);
            page.setInputFiles("#KTP", Filer.payload(TestPapers.picture(DocumentType.KTP)));
            page.locator("[data-paper]:has(#KTP) li").first().waitFor();
            assertThat(filer.kept(DocumentType.KTP).count()).isZero();
            phone.setOffline(false);

            filer.kept(DocumentType.KTP).waitFor();
            page.reload();
            assertThat(page.locator("[data-paper]:has(#KTP) [data-id]").count()).isEqualTo(1);
        }
    }

    /** Papers, interview and approval stand between the member and the money; of the papers one is illegible. */
    @Test
    void onlyTheRefusedPaperIsSentAgainAndTheClaimIsPaid() {
        var member = members.take(Kind.ORDINARY);
        var officers = new Officers(http);
        try (var phone = phone()) {
            var page = phone.newPage();
            var claim = filer(page, Hand.FINGER, member)
                    .speaks("id")
                    .begins()
                    .saysWhoItIs()
                    .readsTheRoute("jalur lengkap")
                    .tellsOfThePerson()
                    .tellsOfTheMoney()
                    .sends(TestPapers.all())
                    .files();
            officers.complete(
                    "rina",
                    claim,
                    "UserTask_CheckDocuments",
                    Map.of(
                            "documentVerdict", "CORRECTION",
                            "refusedDocuments", "KTP:ILLEGIBLE",
                            "remark", "Foto buram"));

            becomes(page, claim, "Perlu perbaikan");
            Audit.of(page);
            page.locator("main a.govuk-button").first().click();
            Audit.of(page);
            assertThat(page.locator("input[type=file]").count()).isEqualTo(1);
            page.setInputFiles("#KTP", Filer.payload(TestPapers.picture(DocumentType.KTP)));
            page.locator("[data-id]").waitFor();
            page.locator("main form button[type=submit]").last().click();
            Audit.of(page);

            officers.complete("rina", claim, "UserTask_CheckDocuments", Map.of("documentVerdict", "COMPLETE"));
            officers.complete(
                    "dewi",
                    claim,
                    "UserTask_HoldInterview",
                    Map.of("interviewOutcome", "PASSED", "originalsSeen", true, "helperDeclared", false));
            officers.complete("budi", claim, "UserTask_ApproveClaim", Map.of("decision", "APPROVED"));
            becomes(page, claim, "Dibayar");
            Audit.of(page);
        }
    }

    private Filer filer(Page page, Hand hand, TestMember member) {
        return new Filer(page, here(""), hand, member);
    }

    /** The heading names the state; further down the page names those to come. */
    private void becomes(Page page, String claim, String words) {
        page.navigate(here("/claims/" + claim));
        page.waitForCondition(() -> {
            page.reload();
            return page.locator("h1").innerText().contains(words);
        });
    }

    private BrowserContext phone() {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(360, 780)
                        .setLocale("id-ID"));
    }

    /** An address of this server, whatever server the mail names. */
    private String here(String address) {
        return "http://localhost:" + port + address.replaceFirst("^https?://[^/]+", "");
    }
}

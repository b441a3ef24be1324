package id.jht.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotType;
import id.jht.document.DocumentType;
import id.jht.document.Paper;
import id.jht.portal.guide.GuidePicture;
import id.jht.scenario.TestMember;
import id.jht.scenario.TestMembers;
import id.jht.scenario.TestMembers.Kind;
import id.jht.scenario.TestPapers;
import id.jht.testing.Chromium;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Takes the pictures of the guide from the running product, on a phone in both languages. Not a test but a command:
 * {@code ./mvnw test -Dtest=GuidePicturesTest -Dpictures=write}.
 */
@LiveSandbox
@EnabledIfSystemProperty(named = "pictures", matches = "write")
class GuidePicturesTest {

    private static final Path FOLDER = Path.of("src/main/resources/static");
    private static final Pattern CLAIM_NUMBER = Pattern.compile("JHT-[0-9]{4}-[0-9]{8}");
    private static final double SHARPNESS = 1.5;
    private static final int QUALITY = 55;

    @Autowired
    TestRestTemplate http;

    @Autowired
    TestMembers members;

    @LocalServerPort
    int port;

    private String language = "id";
    private Page page;

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void takePictures(String spoken) {
        language = spoken;
        try (var chromium = Chromium.start();
                var phone = phone(chromium.browser())) {
            page = phone.newPage();
            beforeFiling();
            var claim = file(members.take(Kind.ORDINARY));
            followTo(claim);
        }
    }

    private BrowserContext phone(Browser browser) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(GuidePicture.WIDTH, GuidePicture.HEIGHT)
                .setDeviceScaleFactor(SHARPNESS)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    }

    private void beforeFiling() {
        open("/?lang=" + language);
        take(GuidePicture.HOME);
        open(
                "/am-i-entitled/answer?cause=RESIGNATION&onDay=1&onMonth=6&onYear=2026&before=no&working=no&savings=9000000");
        take(GuidePicture.ENTITLED);
        open("/simulation?next=1&balance=20000000&contribution=228000&months=60&cause=RESIGNATION&npwp=yes"
                + "&onDay=1&onMonth=1&onYear=2032");
        take(GuidePicture.SIMULATION);
        open("/claims/track");
        take(GuidePicture.TRACK);
        open("/claims/new");
        take(GuidePicture.START);
    }

    private String file(TestMember member) {
        next();
        page.check("input[name=cause][value=RESIGNATION]");
        takeAndGoOn(GuidePicture.CAUSE);
        page.selectOption("#branch", "TJM");
        next();
        fill(Map.of("#nik", member.nik(), "#kpj1", member.kpj()));
        page.fill("#birthDay", "1");
        page.fill("#birthMonth", "5");
        page.fill("#birthYear", "1990");
        page.waitForResponse("**/checks", () -> page.locator("#birthYear").blur());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        takeAndGoOn(GuidePicture.PERSON);
        page.locator("main a.govuk-button").click();
        fill(Map.of("#fullName", member.name(), "#birthPlace", "Medan", "#motherMaidenName", "Ibu Uji"));
        next();
        fill(Map.of("#address-street", "Jalan Contoh 1", "#address-postalCode", "20362"));
        page.fill("[role=combobox]", "bangun sari tanjung mor");
        page.locator("[role=option]").first().click();
        next();
        fill(Map.of("#mobile", member.mobile(), "#email", member.email()));
        takeAndGoOn(GuidePicture.CONTACT);
        page.selectOption("#bankCode", "014");
        page.fill("#accountNumber", member.accountNumber());
        next();
        page.check("input[name=selfEmployed][value=false]");
        next();
        next();
        page.check("input[name=helped][value=false]");
        next();
        take(GuidePicture.PAPERS);
        TestPapers.all().forEach(paper -> {
            attach(paper);
            page.locator("[data-paper]:has(#" + paper.type() + ") [data-id]")
                    .first()
                    .waitFor();
        });
        next();
        take(GuidePicture.CHECK);
        page.locator("main a.govuk-button").click();
        page.check("input[name=agreed]");
        next();
        page.waitForURL("**/receipt");
        take(GuidePicture.RECEIPT);
        var number = CLAIM_NUMBER.matcher(page.content());
        assertThat(number.find()).as(page.url()).isTrue();
        return number.group();
    }

    private void followTo(String claim) {
        var officers = new Officers(http);
        open("/claims/" + claim);
        take(GuidePicture.CLAIM);
        officers.complete(
                "rina",
                claim,
                "UserTask_CheckDocuments",
                Map.of(
                        "documentVerdict",
                        "CORRECTION",
                        "refusedDocuments",
                        "KTP:ILLEGIBLE",
                        "remark",
                        "Foto KTP buram."));
        open("/claims/" + claim + "/documents");
        take(GuidePicture.CORRECT);
        attach(TestPapers.picture(DocumentType.KTP));
        next();
        page.waitForURL(address -> !address.endsWith("/documents"));
        open("/claims/" + claim + "/interview");
        take(GuidePicture.MOVE);
        officers.complete("rina", claim, "UserTask_CheckDocuments", Map.of("documentVerdict", "COMPLETE"));
        officers.complete(
                "dewi",
                claim,
                "UserTask_HoldInterview",
                Map.of("interviewOutcome", "PASSED", "originalsSeen", true, "helperDeclared", false));
        officers.complete("budi", claim, "UserTask_ApproveClaim", Map.of("decision", "APPROVED"));
        page.waitForCondition(() -> {
            open("/claims/" + claim);
            return page.locator("h1").textContent().matches(".*([Dd]ibayar|[Pp]aid).*");
        });
        take(GuidePicture.PAID);
    }

    private void attach(Paper paper) {
        var kind = paper.type() == DocumentType.EMPLOYMENT_PROOF ? "application/pdf" : "image/jpeg";
        page.setInputFiles("#" + paper.type(), new FilePayload(paper.fileName(), kind, paper.content()));
    }

    private void fill(Map<String, String> fields) {
        fields.forEach(page::fill);
    }

    private void takeAndGoOn(GuidePicture picture) {
        take(picture);
        next();
    }

    private void next() {
        page.locator("main form button[type=submit]:not([name]):not([aria-hidden])")
                .last()
                .click();
    }

    private void open(String path) {
        page.navigate("http://localhost:" + port + path);
    }

    private void take(GuidePicture picture) {
        page.evaluate("document.activeElement.blur()");
        page.locator(picture == GuidePicture.HOME ? "body" : "main").evaluate("part => part.scrollIntoView()");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(picture.address(language).substring(1)))
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY));
    }
}

package id.jht.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import id.jht.testing.Chromium;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody does before filing, on a cheap phone. */
@LiveSandbox
class GuideJourneyTest {

    private static final int MOST_BYTES = 150 * 1024;

    private static final int DELAY = 400;
    private static final int BYTES_A_SECOND = 400_000 / 8;

    /** When scripts have run and pictures are there. */
    private static final String READY = "performance.getEntriesByType('navigation')[0].loadEventStart";

    private static final String PICTURES_IN_SIGHT = """
            [...document.images]
              .filter(image => { const at = image.getBoundingClientRect(); return at.top < innerHeight && at.bottom > 0; })
              .map(image => image.currentSrc)""";

    private static Chromium chromium;

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
    void threeQuestionsAreAnsweredWithoutScriptAndBackKeepsWhatWasTyped() {
        try (var phone = phone(false)) {
            var page = phone.newPage();
            page.navigate(address("/"));
            page.locator("main a[href='/am-i-entitled']").first().click();
            page.locator("input[value=RESIGNATION]").check();
            next(page);
            page.fill("#onDay", "1");
            page.fill("#onMonth", "6");
            page.fill("#onYear", "2026");
            next(page);
            page.fill("#savings", "Rp 9.000.000");
            page.locator("input[name=working][value=no]").check();
            page.locator("input[name=before][value=no]").check();
            next(page);
            assertThat(page.locator("h1").textContent()).contains("Ya, Anda bisa mengajukan klaim");

            page.locator(".govuk-back-link").click();
            assertThat(page.inputValue("#savings")).isEqualTo("Rp 9.000.000");
        }
    }

    @Test
    void theSimulationAnswersWithoutScript() {
        try (var phone = phone(false)) {
            var page = phone.newPage();
            page.navigate(address("/simulation"));
            page.fill("#balance", "100.000.000");
            page.selectOption("#cause", "PARTIAL_10");
            page.locator("input[name=npwp][value=yes]").check();
            next(page);
            assertThat(page.locator(".amount").textContent()).isEqualTo("Rp 10.000.000");
            assertThat(page.locator("svg[role=img]").count()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/am-i-entitled",
                "/am-i-entitled/time?next=1&cause=RETIREMENT_AGE",
                "/am-i-entitled/time?cause=PARTIAL_10",
                "/am-i-entitled/savings?next=1&cause=RESIGNATION&onDay=1&onMonth=6&onYear=2026",
                "/am-i-entitled/answer?cause=RESIGNATION&onDay=1&onMonth=6&onYear=2026&working=yes&before=yes&savings=20000000",
                "/simulation?next=1&balance=1",
                "/simulation?next=1&balance=100000000&cause=PARTIAL_10&laterYears=5&onDay=1&onMonth=1&onYear=2040&npwp=no",
                "/guide",
                "/guide/resignation",
                "/guide/death",
                "/guide/questions",
                "/terms",
                "/privacy"
            })
    void everyPageIsForEverybody(String path) {
        try (var phone = phone(true)) {
            for (var language : List.of("id", "en")) {
                var page = phone.newPage();
                page.navigate(address(path + (path.contains("?") ? "&" : "?") + "lang=" + language));
                Audit.of(page);
                page.setViewportSize(1280, 900);
                Audit.of(page);
                page.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/guide", "/guide/resignation", "/guide/questions", "/am-i-entitled"})
    void theFirstPageIsLight(String path) {
        try (var phone = phone(true)) {
            var page = phone.newPage();
            var responses = new ArrayList<Response>();
            page.onResponse(responses::add);
            page.navigate(address(path));
            page.waitForLoadState(LoadState.NETWORKIDLE);

            var seen = (Collection<?>) page.evaluate(PICTURES_IN_SIGHT);
            var bytes = List.copyOf(responses).stream()
                    .filter(response -> !isPicture(response) || seen.contains(response.url()))
                    .mapToInt(GuideJourneyTest::size)
                    .sum();

            assertThat(bytes).as("bytes of %s over the wire", path).isBetween(1, MOST_BYTES);
        }
    }

    /** A line of 400 kbit/s with 400 ms delay and nothing kept. The emulation opens connections for nothing, so the round trips of TCP and TLS are added. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/claims/new", "/sign-in"})
    void theFirstPageIsReadySoonOnASlowLine(String path) {
        try (var phone = phone(true)) {
            var page = phone.newPage();
            var line = new JsonObject();
            line.addProperty("offline", false);
            line.addProperty("latency", DELAY);
            line.addProperty("downloadThroughput", BYTES_A_SECOND);
            line.addProperty("uploadThroughput", BYTES_A_SECOND);
            var browser = phone.newCDPSession(page);
            browser.send("Network.enable");
            browser.send("Network.emulateNetworkConditions", line);
            page.navigate(address(path));

            var ready = ((Number) page.evaluate(READY)).intValue() + 2 * DELAY;
            LoggerFactory.getLogger(getClass()).info("{} is ready after {} ms on a slow line", path, ready);
            assertThat(ready).as("milliseconds until %s is ready", path).isBetween(3 * DELAY, 3_000);
        }
    }

    private static boolean isPicture(Response response) {
        return response.request().resourceType().equals("image");
    }

    private static int size(Response response) {
        var sizes = response.request().sizes();
        return sizes.responseBodySize + sizes.responseHeadersSize;
    }

    private static void next(Page page) {
        page.locator("main button[type=submit]").last().click();
    }

    private BrowserContext phone(boolean withScript) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(360, 640)
                        .setJavaScriptEnabled(withScript));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}

package id.jht.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.jht.calendar.Branches;
import id.jht.calendar.ServiceClock;
import id.jht.calendar.WorkingCalendar;
import id.jht.claim.Claim;
import id.jht.claim.Claims;
import id.jht.policy.AsOf;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMembers.Kind;
import id.jht.testing.Chromium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The process owner changes a rule at the desk, in a browser without JavaScript, while claims are running. */
@PathTest
class RulesJourneyTest {

    private static Chromium chromium;

    @Autowired
    ClaimScenario scenario;

    @Autowired
    Claims claims;

    @Autowired
    Branches branches;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    ServiceClock serviceClock;

    @Autowired
    Clock clock;

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
    void aNewHolidayCountsForTheClaimsThatAreFiledAfterIt() {
        var earlier = filedAtTheCounter();
        var holiday = nextWorkingDay();

        as("tono", page -> {
            var table = download(page);
            upload(page, table + holiday + ";12;N;Pemilihan kepala daerah;KPU;false\r\n");
            assertThat(text(page)).contains("1 ditambah, 0 diganti, 0 dicabut").contains("Pemilihan kepala daerah");
            page.getByText("Terapkan 1 perubahan").click();
            assertThat(text(page)).contains("Perubahan diterapkan: 1 ditambah");

            var later = filedAtTheCounter();
            assertThat(claims.get(earlier.number()).dueBy()).isEqualTo(earlier.dueBy());
            assertThat(later.dueBy()).isEqualTo(oneWorkingDayAfter(earlier));

            upload(page, table);
            assertThat(text(page)).contains("0 ditambah, 0 diganti, 1 dicabut");
            page.check("input[name=confirmed]");
            page.getByText("Terapkan 1 perubahan").click();
            assertThat(page.locator(".events li").allTextContents()).hasSize(2);
            assertThat(page.locator(".trail > li strong").allTextContents()).containsExactly("tono", "tono");
        });
        assertThat(nextWorkingDay()).isEqualTo(holiday);
    }

    @Test
    void mistakesAreShownBesideTheLineTheyStandIn() {
        as("admin", page -> {
            upload(page, download(page).replace("2026-08-17;;N", "2026-08-32;;LIBUR"));

            assertThat(page.locator(".mistakes dt").allTextContents())
                    .containsExactly("Baris 23, kolom date", "Baris 23, kolom kind");
        });
    }

    @Test
    void anOfficerIsToldThatThisPageIsForOthers() {
        as("rina", page -> assertThat(text(page)).contains("Anda tidak berwenang"));
    }

    private Claim filedAtTheCounter() {
        return claims.get(scenario.number(scenario.file(
                scenario.form(scenario.member(Kind.SMALL)).over("BRANCH").build())));
    }

    private LocalDate nextWorkingDay() {
        var now = clock.instant();
        var branch = branches.get("TJM");
        var today = LocalDate.ofInstant(now, branch.zone());
        return calendar.of(branch, new AsOf(today, now)).after(today, 1);
    }

    private Instant oneWorkingDayAfter(Claim claim) {
        var branch = branches.get(claim.branch());
        return serviceClock.dueBy(claim.submittedAt(), 6, branch, claim.rules());
    }

    private void as(String name, Consumer<Page> work) {
        try (var desk = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setJavaScriptEnabled(false))) {
            var page = desk.newPage();
            page.navigate("http://localhost:" + port + "/desk/policies/holiday");
            page.fill("input[name=username]", name);
            page.fill("input[name=password]", name + "-jht");
            page.locator("button[type=submit]").click();
            work.accept(page);
        }
    }

    private static String download(Page page) {
        var file = page.waitForDownload(() -> page.getByText("Unduh CSV").click());
        try {
            return Files.readString(file.path());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void upload(Page page, String content) {
        page.setInputFiles("#file", new FilePayload("holiday.csv", "text/csv", content.getBytes(UTF_8)));
        page.getByText("Periksa berkas").click();
    }

    private static String text(Page page) {
        return page.locator("main").textContent();
    }
}

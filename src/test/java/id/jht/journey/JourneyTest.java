package id.jht.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.jht.document.DocumentType;
import id.jht.document.Paper;
import id.jht.scenario.TestMember;
import id.jht.scenario.TestMembers;
import id.jht.scenario.TestMembers.Kind;
import id.jht.scenario.TestPapers;
import id.jht.testing.Chromium;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One claim from the member's phone to the bank, each person in a browser of their own, with everything running. */
@LiveSandbox
class JourneyTest {

    private static final Pattern CLAIM_NUMBER = Pattern.compile("JHT-[0-9]{4}-[0-9]{8}");

    private static final List<String> DAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

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
    void aMemberFilesAtThePortalAndIsPaidOnce() {
        var member = members.take(Kind.ORDINARY);
        try (var phone = phone()) {
            var page = phone.newPage();
            var claim = files(page, member);
            officer("rina", claim, "Periksa dokumen", "Lengkap dan sesuai");
            officer("dewi", claim, "Lakukan wawancara video", "Lulus", "Dokumen asli sudah");
            officer("budi", claim, "Setujui klaim", "Setujui");

            assertThat(waitFor(() -> booked(claim))).hasSize(1);
            page.navigate(address("/claims/" + claim));
            waitFor(() -> {
                page.reload();
                return page.locator("h1").textContent().contains("Dibayar") ? List.of(true) : List.of();
            });
            assertThat(page.locator("h1").textContent()).contains("Dibayar");
            var amount = ((Number) booked(claim).get(0).get("amount")).longValue();
            assertThat(page.locator("tr.total").textContent().replaceAll("[^0-9]", ""))
                    .isEqualTo(Long.toString(amount));
        }
        assertThat(waitFor(() -> subjectsTo(member, 3)))
                .anySatisfy(subject -> assertThat(subject).contains("Lanjutkan klaim"))
                .anySatisfy(subject -> assertThat(subject).contains("Tanda terima"))
                .anySatisfy(subject -> assertThat(subject).contains("dibayar"));
    }

    private String files(Page page, TestMember member) {
        page.navigate(address("/claims/new"));
        next(page);
        page.check("input[value=RESIGNATION]");
        next(page);
        page.selectOption("#branch", "TJM");
        next(page);
        page.fill("#nik", member.nik());
        page.fill("#kpj1", member.kpj());
        page.fill("#birthDay", "1");
        page.fill("#birthMonth", "5");
        page.fill("#birthYear", "1990");
        next(page);
        page.locator("main a.govuk-button").click();
        page.fill("#fullName", member.name());
        page.fill("#birthPlace", "Medan");
        page.fill("#motherMaidenName", "Ibu Uji");
        next(page);
        page.fill("#address-street", "Jalan Contoh 1");
        choosesVillage(page);
        page.fill("#address-postalCode", "20362");
        next(page);
        page.fill("#mobile", member.mobile());
        page.fill("#email", member.email());
        next(page);
        page.selectOption("#bankCode", "014");
        page.fill("#accountNumber", member.accountNumber());
        next(page);
        page.check("input[name=selfEmployed][value=false]");
        next(page);
        next(page);
        page.check("input[name=helped][value=false]");
        next(page);
        TestPapers.all().forEach(paper -> attach(page, paper));
        page.locator("main form button[type=submit]").last().click();
        page.locator("main a.govuk-button").click();
        answersTheQuestion(page);
        page.locator("main form button[type=submit]").last().click();
        assertThat(page.url()).contains("receipt");
        var number = CLAIM_NUMBER.matcher(page.content());
        assertThat(number.find()).as(page.content()).isTrue();
        return number.group();
    }

    /** Opens the page until it asks for a day, and lets the pause go by. */
    private void answersTheQuestion(Page page) {
        var question = page.locator("label[for=robotAnswer]");
        waitFor(() -> {
            page.reload();
            return question.textContent().startsWith("Hari apa") ? List.of(true) : List.of();
        });
        var asked = DAYS.stream()
                .filter(day -> question.textContent().contains(day))
                .findFirst()
                .orElseThrow();
        page.fill("#robotAnswer", DAYS.get((DAYS.indexOf(asked) + 1) % DAYS.size()));
        page.check("input[name=agreed]");
        http.postForEntity("/sandbox/clock", Map.of("advance", "PT6S"), String.class);
    }

    private static void attach(Page page, Paper paper) {
        var kind = paper.type() == DocumentType.EMPLOYMENT_PROOF ? "application/pdf" : "image/jpeg";
        page.setInputFiles("#" + paper.type(), new FilePayload(paper.fileName(), kind, paper.content()));
    }

    private static void next(Page page) {
        page.locator("main form button[type=submit]:not([name])").last().click();
    }

    /** Without script the field makes a detour to a list of villages. */
    private static void choosesVillage(Page page) {
        page.fill("#address-villageCode", "Bangun Sari");
        page.locator("button[formaction]").click();
        page.locator("input[type=radio][name='address.villageCode']").first().check();
        page.locator("main form").last().locator("button").last().click();
    }

    /** Logs in, finds the task by its claim, fills the form and completes it, as in daily work. */
    private void officer(String name, String claim, String task, String... choices) {
        try (var desk = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            var page = desk.newPage();
            page.navigate(address("/camunda/app/tasklist/default/"));
            page.fill("input[name=username]", name);
            page.fill("input[name=password]", name + "-jht");
            page.locator("button[type=submit]").click();
            waitFor(() -> tasksOf(claim, task));
            openTask(page, claim, task);
            page.getByText("Ambil", new Page.GetByTextOptions().setExact(true)).click();
            page.waitForCondition(() -> page.locator(".disabled-form").count() == 0);
            List.of(choices)
                    .forEach(label ->
                            page.locator(".fjs-form").getByLabel(label).first().check());
            page.locator("button:has-text('Selesaikan')").last().click();
            page.waitForCondition(() -> tasksOf(claim, task).isEmpty());
        }
    }

    private static void openTask(Page page, String claim, String task) {
        page.locator(".tasks-list .task")
                .filter(new Locator.FilterOptions().setHasText(task))
                .filter(new Locator.FilterOptions().setHasText(claim))
                .first()
                .click();
        page.locator(".fjs-form").waitFor();
    }

    private List<String> tasksOf(String claim, String task) {
        var tasks = http.withBasicAuth("admin", "admin-jht")
                .getForObject("/engine-rest/task?processInstanceBusinessKey=" + claim + "&name=" + task, Map[].class);
        return List.of(tasks).stream().map(found -> (String) found.get("id")).toList();
    }

    private List<Map<String, Object>> booked(String claim) {
        return json("/sandbox/bank/ledger.json").stream()
                .filter(line -> claim.equals(line.get("customerReference")))
                .toList();
    }

    private List<String> subjectsTo(TestMember member, int atLeast) {
        var subjects = json("/sandbox/mailbox.json").stream()
                .filter(mail -> String.valueOf(mail.get("to")).contains(member.email()))
                .map(mail -> (String) mail.get("subject"))
                .toList();
        return subjects.size() < atLeast ? List.of() : subjects;
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> json(String path) {
        return List.of(http.getForObject(path, Map[].class));
    }

    private BrowserContext phone() {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(360, 780)
                        .setLocale("id-ID")
                        .setJavaScriptEnabled(false));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Asks again until there is an answer, for thirty seconds at most. */
    private static <T> List<T> waitFor(java.util.function.Supplier<List<T>> question) {
        var end = Instant.now().plus(Duration.ofSeconds(30));
        var answer = question.get();
        while (answer.isEmpty() && Instant.now().isBefore(end)) {
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(300).toNanos());
            answer = question.get();
        }
        return answer;
    }
}

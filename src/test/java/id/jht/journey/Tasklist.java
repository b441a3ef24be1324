package id.jht.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** An officer before Tasklist, who picks a list, takes a card, fills its form in and sends it, as all day long. */
record Tasklist(Page page, String server) {

    private static final String START = "/camunda/app/tasklist/default/";

    static Tasklist of(Browser browser, String server, String officer) {
        var page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setLocale("id-ID"))
                .newPage();
        page.navigate(server + START);
        page.fill("input[name=username]", officer);
        page.fill("input[name=password]", officer + "-jht");
        page.locator("button[type=submit]").click();
        page.locator(".task-filters .content h4 a").first().waitFor();
        return new Tasklist(page, server);
    }

    /** Looks for the claim in a list of the group and takes the task, whose form is then open. */
    Tasklist takes(String list, String businessKey, String task) {
        var wanted = "[{\"type\":\"processInstanceBusinessKey\",\"operator\":\"eq\",\"value\":\"" + businessKey
                + "\",\"name\":\"\"}]";
        page.navigate(server + START + "#/?searchQuery=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        page.locator(".task-filters .task-filter")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + list + "\\s*[0-9]*\\s*$")))
                .click();
        page.locator(".tasks-list .task")
                .filter(new Locator.FilterOptions().setHasText(businessKey))
                .filter(new Locator.FilterOptions().setHasText(task))
                .click();
        page.locator(".fjs-form").waitFor();
        page.getByText("Ambil", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForCondition(() -> page.locator(".disabled-form").count() == 0);
        return this;
    }

    Tasklist chooses(String answer) {
        field(answer).check();
        return this;
    }

    Tasklist writes(String remark) {
        field("Catatan").fill(remark);
        return this;
    }

    /** Picks papers with their faults from the list that drops down. */
    Tasklist picks(String... papers) {
        var search = form().locator(".fjs-taglist-input");
        for (var paper : papers) {
            search.click();
            search.pressSequentially(paper);
            form().locator(".fjs-dropdownlist-item").first().click();
        }
        search.blur(); // the list lies over the button until then
        return this;
    }

    void completes() {
        var answer = sends();
        assertThat(answer.ok()).as(answer.text()).isTrue();
    }

    /** The sentence is shown by itself, without the words of the engine around it. */
    Tasklist isRefused(String sentence) {
        var answer = sends();
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.text()).contains(sentence);
        var shown = page.locator(".page-notifications .alert")
                .filter(new Locator.FilterOptions().setHasText(sentence))
                .last();
        shown.waitFor();
        assertThat(shown.textContent()).doesNotContain("Exception", "TaskListener", "org.camunda", "ENGINE-");
        return this;
    }

    /** Lays the task back for the others of the group. */
    void givesBack() {
        page.locator("button.unclaim").click();
    }

    Tasklist stillSays(String remark) {
        assertThat(field("Catatan").inputValue()).isEqualTo(remark);
        return this;
    }

    Tasklist stillHas(String answer) {
        assertThat(field(answer).isChecked()).as(answer).isTrue();
        return this;
    }

    private Response sends() {
        return page.waitForResponse(
                answer -> answer.url().endsWith("/submit-form"),
                () -> page.locator("button:has-text('Selesaikan')").last().click());
    }

    private Locator field(String label) {
        return form().getByLabel(label).first();
    }

    private Locator form() {
        return page.locator(".fjs-form");
    }
}

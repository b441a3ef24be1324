package id.jht.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.jht.document.DocumentType;
import id.jht.document.Paper;
import id.jht.scenario.TestMember;
import java.util.List;
import java.util.regex.Pattern;

/** A member who files on a phone with script, each page audited on the way. */
final class Filer {

    private static final Pattern CLAIM_NUMBER = Pattern.compile("JHT-[0-9]{4}-[0-9]{8}");
    private static final String NEXT = "main form button[type=submit]:not([name]):not([aria-hidden])";

    private final Page page;
    private final String server;
    private final Hand hand;
    private final TestMember member;

    Filer(Page page, String server, Hand hand, TestMember member) {
        this.page = page;
        this.server = server;
        this.hand = hand;
        this.member = member;
    }

    /** In the language of the address {@code /?lang=…}. */
    Filer speaks(String language) {
        page.navigate(server + "/?lang=" + language);
        Audit.of(page);
        return this;
    }

    Filer begins() {
        page.navigate(server + "/claims/new");
        Audit.of(page);
        hand.presses(page, NEXT);
        Audit.of(page);
        hand.ticks(page, "input[name=cause][value=RESIGNATION]");
        next();
        hand.chooses(page, "#branch", "Tanjung Morawa");
        return next();
    }

    Filer saysWhoItIs() {
        hand.writes(page, "#nik", member.nik());
        hand.writes(page, "#kpj1", member.kpj());
        hand.writes(page, "#birthDay", "1");
        hand.writes(page, "#birthMonth", "5");
        hand.writes(page, "#birthYear", "1990");
        return next();
    }

    /** The page that names the route and why. */
    Filer readsTheRoute(String words) {
        assertThat(page.locator("main").innerText()).containsIgnoringCase(words);
        hand.presses(page, "main a.govuk-button");
        Audit.of(page);
        return this;
    }

    Filer tellsOfThePerson() {
        hand.writes(page, "#fullName", member.name());
        hand.writes(page, "#birthPlace", "Medan");
        hand.writes(page, "#motherMaidenName", "Ibu Uji");
        next();
        hand.writes(page, "#address-street", "Jalan Contoh 1");
        choosesTheVillage();
        hand.writes(page, "#address-postalCode", "20362");
        next();
        hand.writes(page, "#mobile", member.mobile());
        hand.writes(page, "#email", member.email());
        return next();
    }

    private void choosesTheVillage() {
        hand.writes(page, "[role=combobox]", "bangun sari tanjung mor");
        page.locator("[role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
    }

    Filer tellsOfTheMoney() {
        hand.chooses(page, "#bankCode", "BCA");
        hand.writes(page, "#accountNumber", member.accountNumber());
        next();
        hand.ticks(page, "input[name=selfEmployed][value=false]");
        next();
        next(); // no further cards
        hand.ticks(page, "input[name=helped][value=false]");
        return next();
    }

    /** Each paper is sent by itself as soon as it is chosen. */
    Filer sends(List<Paper> papers) {
        papers.forEach(paper -> {
            hand.gives(page, "#" + paper.type(), payload(paper));
            kept(paper.type()).waitFor();
        });
        Audit.of(page);
        return next();
    }

    static FilePayload payload(Paper paper) {
        var kind = paper.type() == DocumentType.EMPLOYMENT_PROOF ? "application/pdf" : "image/jpeg";
        return new FilePayload(paper.fileName(), kind, paper.content());
    }

    com.microsoft.playwright.Locator kept(DocumentType type) {
        return page.locator("[data-paper]:has(#" + type + ") [data-id]").first();
    }

    /** Checks the answers, agrees, lets the phone do the work that robots shun, and files. */
    String files() {
        hand.presses(page, "main a.govuk-button");
        Audit.of(page);
        hand.ticks(page, "input[name=agreed]");
        hand.presses(page, NEXT);
        page.waitForURL("**/receipt");
        Audit.of(page);
        var number = CLAIM_NUMBER.matcher(page.content());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    Filer next() {
        hand.presses(page, NEXT);
        Audit.of(page);
        return this;
    }
}

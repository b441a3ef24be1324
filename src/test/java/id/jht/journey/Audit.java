package id.jht.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page of the portal must be, whoever looks at it: WCAG 2.2 A and AA, no wider than the screen, no missing word. */
final class Audit {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Audit() {}

    static Page of(Page page) {
        var axe = new AxeBuilder(page).withTags(WCAG).analyze();
        assertThat(axe.getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().get(0).getHtml()))
                .as("accessibility of %s", page.url())
                .isEmpty();
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as("width of %s", page.url())
                .isLessThanOrEqualTo(page.viewportSize().width);
        assertThat(page.locator("body").innerText())
                .as("words of %s", page.url())
                .doesNotContain("??");
        return page;
    }
}

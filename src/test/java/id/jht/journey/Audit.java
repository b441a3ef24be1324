package id.jht.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page of the portal must be, whoever looks at it: WCAG 2.2 A and AA, no wider than the screen, no missing word. */
final class Audit {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Asks for what is wrong alone: what is right is a hundred times as long. */
    private static final String VIOLATIONS = """
            async tags => {
              const found = await axe.run({ runOnly: tags, resultTypes: ['violations'] });
              return found.violations.map(rule => `${rule.id}: ${rule.help} ${rule.nodes[0].html}`);
            }""";

    private Audit() {}

    static Page of(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        assertThat((List<?>) page.evaluate(VIOLATIONS, WCAG))
                .as("accessibility of %s", page.url())
                .isEmpty();
        fits(page);
        assertThat(page.locator("body").innerText())
                .as("words of %s", page.url())
                .doesNotContain("??", "{0}", "{1}");
        return page;
    }

    /** On this screen and on a wide one. */
    private static void fits(Page page) {
        var width = page.viewportSize().width;
        var height = page.viewportSize().height;
        isNoWiderThanItsScreen(page);
        page.setViewportSize(1280, height);
        isNoWiderThanItsScreen(page);
        page.setViewportSize(width, height);
    }

    private static void isNoWiderThanItsScreen(Page page) {
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as("width of %s", page.url())
                .isLessThanOrEqualTo(page.viewportSize().width);
    }
}

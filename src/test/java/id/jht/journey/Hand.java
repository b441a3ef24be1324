package id.jht.journey;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import java.util.function.Consumer;

/** How somebody works on a page: with a finger, or with the keyboard alone. */
interface Hand {

    void writes(Page page, String field, String words);

    void ticks(Page page, String box);

    void chooses(Page page, String list, String words);

    void gives(Page page, String input, FilePayload file);

    void presses(Page page, String button);

    Hand FINGER = new Hand() {

        @Override
        public void writes(Page page, String field, String words) {
            page.fill(field, words);
        }

        @Override
        public void ticks(Page page, String box) {
            page.check(box);
        }

        @Override
        public void chooses(Page page, String list, String words) {
            page.selectOption(list, new com.microsoft.playwright.options.SelectOption().setLabel(words));
        }

        @Override
        public void gives(Page page, String input, FilePayload file) {
            page.setInputFiles(input, file);
        }

        @Override
        public void presses(Page page, String button) {
            page.locator(button).last().click();
        }
    };

    /** Reaches everything with the tabulator, so that what it cannot reach breaks the journey. */
    Hand KEYBOARD = new Hand() {

        private static final int MOST_STEPS = 80;

        @Override
        public void writes(Page page, String field, String words) {
            reach(page, field);
            page.keyboard().type(words);
        }

        @Override
        public void ticks(Page page, String box) {
            var group = String.valueOf(page.locator(box).first().getAttribute("name"));
            reach(page, "input[name='" + group + "']");
            page.keyboard().press("Space");
            for (var i = 0; i < MOST_STEPS && !page.locator(box).first().isChecked(); i++) {
                page.keyboard().press("ArrowDown");
            }
        }

        @Override
        public void chooses(Page page, String list, String words) {
            reach(page, list);
            page.keyboard().type(words);
        }

        @Override
        public void gives(Page page, String input, FilePayload file) {
            Consumer<FileChooser> listening = chooser -> {};
            page.onFileChooser(listening); // long before the key is pressed, so that the browser is sure to know
            try {
                reach(page, input);
                page.waitForFileChooser(() -> page.keyboard().press("Space")).setFiles(file);
            } catch (TimeoutError shut) {
                throw new AssertionError("no file can be chosen: " + stateOf(page), shut);
            } finally {
                page.offFileChooser(listening);
            }
        }

        @Override
        public void presses(Page page, String button) {
            reach(page, button);
            var before = page.evaluateHandle("document");
            page.keyboard().press("Enter");
            try {
                page.waitForCondition(() -> !isSame(page, before));
            } catch (TimeoutError stuck) {
                throw new AssertionError("no other page after " + button + ": " + stateOf(page), stuck);
            }
        }

        private String stateOf(Page page) {
            return page.url() + ": " + page.evaluate("document.activeElement.outerHTML + document.body.innerText");
        }

        /** The old page's document cannot be asked any more once the next one stands there. */
        private boolean isSame(Page page, com.microsoft.playwright.JSHandle before) {
            try {
                return (Boolean) page.evaluate("old => old === document", before);
            } catch (com.microsoft.playwright.PlaywrightException gone) {
                return false;
            }
        }

        private void reach(Page page, String selector) {
            Consumer<String> press = key -> page.keyboard().press(key);
            for (var i = 0; i < MOST_STEPS; i++) {
                ElementHandle active =
                        page.evaluateHandle("document.activeElement").asElement();
                if (active != null && (Boolean) active.evaluate("(e, s) => e.matches(s)", selector)) {
                    return;
                }
                press.accept("Tab");
            }
            throw new AssertionError("the keyboard does not reach " + selector + " of " + page.url());
        }
    };
}

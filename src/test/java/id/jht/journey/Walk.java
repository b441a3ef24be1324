package id.jht.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Goes from page to page in both languages and looks at each as everybody may see it, on a phone and on a wide screen. */
record Walk(Page page, String server) {

    private static final List<String> LANGUAGES = List.of("id", "en");
    private static final String SEND = "main form button[type=submit]:not([name]):not([aria-hidden])";

    Walk visits(String... paths) {
        for (var path : paths) {
            for (var language : LANGUAGES) {
                opens(path, language).look();
            }
        }
        return this;
    }

    /** What a page answers to a form that nobody has filled in. */
    Walk sendsEmpty(String... paths) {
        for (var path : paths) {
            sends(path, Map.of());
        }
        return this;
    }

    /** What a page answers to a form that is filled in like this. */
    Walk sends(String path, Map<String, String> fields) {
        for (var language : LANGUAGES) {
            opens(path, language).fills(fields).goesOn().look();
        }
        return this;
    }

    Walk opens(String path, String language) {
        page.navigate(server + path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        return this;
    }

    /** Fills in one page and goes on, without a look. */
    Walk answers(String path, Map<String, String> fields) {
        page.navigate(server + path);
        return fills(fields).goesOn();
    }

    Walk goesOn() {
        page.locator(SEND).first().click();
        return this;
    }

    /** By id; a choice by its value, as {@code name=value}. */
    private Walk fills(Map<String, String> fields) {
        fields.forEach((field, value) -> {
            if (value.isEmpty()) {
                page.check("input[name='%s'][value='%s']".formatted((Object[]) field.split("=")));
            } else if (page.locator("select#" + field).count() > 0) {
                page.selectOption("#" + field, value);
            } else {
                page.fill("#" + field, value);
            }
        });
        return this;
    }

    Walk look() {
        Audit.of(page);
        return this;
    }
}

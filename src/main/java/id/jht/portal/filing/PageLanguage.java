package id.jht.portal.filing;

import java.util.Locale;

/** The language of mails is that of the pages. */
final class PageLanguage {

    private PageLanguage() {}

    static String of(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "id";
    }
}

package id.jht.portal.guide;

import id.jht.filing.Terms;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Terms and the notice of UU 27/2022 art. 21, by version, so that what was agreed to can be read later. */
@Controller
class TermsPages {

    private static final int MOST_SECTIONS = 30;

    private final MessageSource messages;

    TermsPages(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping("/terms")
    String terms(Model model, Locale locale) {
        return terms(Terms.VERSION, model, locale);
    }

    @GetMapping("/terms/{version:[0-9-]+}")
    String terms(@PathVariable String version, Model model, Locale locale) {
        return show("terms", version, model, locale);
    }

    @GetMapping("/privacy")
    String privacy(Model model, Locale locale) {
        return privacy(Terms.NOTICE_VERSION, model, locale);
    }

    @GetMapping("/privacy/{version:[0-9-]+}")
    String privacy(@PathVariable String version, Model model, Locale locale) {
        return show("privacy", version, model, locale);
    }

    private String show(String page, String version, Model model, Locale locale) {
        var key = "portal." + page + "." + version + ".";
        var sections = IntStream.rangeClosed(1, MOST_SECTIONS)
                .mapToObj(section -> key + section)
                .takeWhile(section -> Objects.nonNull(messages.getMessage(section, null, null, locale)))
                .toList();
        if (sections.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("sections", sections);
        model.addAttribute("version", version);
        model.addAttribute("agreement", page.equals("terms") ? "terms." + version : null);
        model.addAttribute("page", "portal." + page);
        return "portal/guide/terms";
    }
}

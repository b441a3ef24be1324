package id.jht.portal.guide;

import id.jht.filing.Declarations;
import id.jht.filing.Terms;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Terms and the notice of UU 27/2022 art. 21, by version, so that what was agreed to can be read later. */
@Controller
class TermsPages {

    private final Declarations declarations;

    TermsPages(Declarations declarations) {
        this.declarations = declarations;
    }

    @GetMapping("/terms")
    String terms(Model model, Locale locale) {
        return terms(Terms.VERSION, model, locale);
    }

    @GetMapping("/terms/{version:[0-9-]+}")
    String terms(@PathVariable String version, Model model, Locale locale) {
        return show("terms", version, declarations.terms(version, locale), model);
    }

    @GetMapping("/privacy")
    String privacy(Model model, Locale locale) {
        return privacy(Terms.NOTICE_VERSION, model, locale);
    }

    @GetMapping("/privacy/{version:[0-9-]+}")
    String privacy(@PathVariable String version, Model model, Locale locale) {
        return show("privacy", version, declarations.notice(version, locale), model);
    }

    private static String show(String page, String version, List<Declarations.Section> sections, Model model) {
        if (sections.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute(
                "sections", sections.stream().map(Declarations.Section::key).toList());
        model.addAttribute("version", version);
        model.addAttribute("agreement", page.equals("terms") ? "terms." + version : null);
        model.addAttribute("page", "portal." + page);
        return "portal/guide/terms";
    }
}

package id.jht.api;

import id.jht.filing.Declarations;
import id.jht.filing.Terms;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The terms and the notice in force. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Terms")
class TermsController {

    private final Terms terms;
    private final Declarations declarations;

    TermsController(Terms terms, Declarations declarations) {
        this.terms = terms;
        this.declarations = declarations;
    }

    @Operation(summary = "The terms that a claim must name")
    @GetMapping("/terms")
    TermsView inForce(Locale locale) {
        return new TermsView(
                Terms.VERSION, terms.text(locale), SectionView.of(declarations.terms(Terms.VERSION, locale)));
    }

    @Operation(summary = "The notice on personal data that stands beside the terms")
    @GetMapping("/privacy-notice")
    NoticeView notice(Locale locale) {
        return new NoticeView(Terms.NOTICE_VERSION, SectionView.of(declarations.notice(Terms.NOTICE_VERSION, locale)));
    }

    /**
     * @param text what the member declares by agreeing
     * @param sections the terms themselves
     */
    record TermsView(String version, String text, List<SectionView> sections) {}

    record NoticeView(String version, List<SectionView> sections) {}

    record SectionView(String title, String text) {

        static List<SectionView> of(List<Declarations.Section> sections) {
            return sections.stream()
                    .map(section -> new SectionView(section.title(), section.text()))
                    .toList();
        }
    }
}

package id.jht.api;

import id.jht.filing.Terms;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The terms in force. */
@RestController
@RequestMapping(path = "/api/v1/terms", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Terms")
class TermsController {

    private final Terms terms;

    TermsController(Terms terms) {
        this.terms = terms;
    }

    @Operation(summary = "The terms that a claim must name")
    @GetMapping
    TermsView inForce(Locale locale) {
        return new TermsView(Terms.VERSION, terms.text(locale));
    }

    record TermsView(String version, String text) {}
}

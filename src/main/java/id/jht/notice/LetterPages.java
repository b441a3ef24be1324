package id.jht.notice;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets a letter as an HTML page, template {@code mail/letter}. */
@Component
class LetterPages {

    private final ITemplateEngine templates;

    LetterPages(ITemplateEngine templates) {
        this.templates = templates;
    }

    String page(Letter letter) {
        return templates.process(
                "mail/letter", new Context(Words.localeOf(letter.language()), Map.of("letter", letter)));
    }
}

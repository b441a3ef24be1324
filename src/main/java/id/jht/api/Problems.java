package id.jht.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.jht.filing.Sentences;
import id.jht.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes problems in the client's language. */
@Component
class Problems {

    private final ObjectMapper json;
    private final MessageSource messages;
    private final Sentences sentences;

    Problems(ObjectMapper json, MessageSource messages, Sentences sentences) {
        this.json = json;
        this.messages = messages;
        this.sentences = sentences;
    }

    /** @param detail a whole sentence; null for the general one of the status */
    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            @Nullable String detail,
            List<Violation> violations)
            throws IOException {
        write(request, response, status, "problem." + status, detail, violations);
    }

    /** Too many at once, which is nobody's fault; by its status alone it would read as one who tries too often. */
    void writeBusy(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, 429, "problem.busy", null, List.of());
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String key,
            @Nullable String detail,
            List<Violation> violations)
            throws IOException {
        var locale = ApiLanguage.of(request);
        LocaleContextHolder.setLocale(locale);
        var problem = new Problem(
                "about:blank",
                sentence(key + ".title"),
                status,
                detail == null ? sentence(key) : detail,
                request.getRequestURI(),
                violations.stream()
                        .map(wrong -> new Problem.Fault(wrong.field(), wrong.code(), sentences.of(wrong, locale)))
                        .toList());
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
    }

    String sentence(String key) {
        var locale = LocaleContextHolder.getLocale();
        return String.valueOf(messages.getMessage(key, null, key, locale));
    }
}

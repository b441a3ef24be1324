package id.jht.filing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Terms and the notice of UU 27/2022 art. 21, section by section and by version, so that what was agreed to can be read later:
 * messages {@code portal.terms.VERSION.1} and {@code portal.privacy.VERSION.1}, each with {@code .text}.
 */
@Component
public class Declarations {

    private static final int MOST_SECTIONS = 30;

    private final MessageSource messages;

    Declarations(MessageSource messages) {
        this.messages = messages;
    }

    /** @param key of the title's message */
    public record Section(String key, String title, String text) {}

    /** Empty for a version that never was. */
    public List<Section> terms(String version, Locale locale) {
        return sections("portal.terms." + version + ".", locale);
    }

    /** The notice on personal data; empty for a version that never was. */
    public List<Section> notice(String version, Locale locale) {
        return sections("portal.privacy." + version + ".", locale);
    }

    private List<Section> sections(String prefix, Locale locale) {
        return IntStream.rangeClosed(1, MOST_SECTIONS)
                .mapToObj(section -> prefix + section)
                .takeWhile(key -> Objects.nonNull(messages.getMessage(key, null, null, locale)))
                .map(key -> new Section(key, say(key, locale), say(key + ".text", locale)))
                .toList();
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}

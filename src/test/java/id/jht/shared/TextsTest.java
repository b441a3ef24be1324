package id.jht.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.context.MessageSource;
import org.springframework.mock.env.MockEnvironment;

/** The process owner words a mail otherwise, without a release. */
class TextsTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final String FREE = "notice.free";

    @Test
    void aSentenceOfTheFolderReplacesThatOfTheJarInItsLanguageOnly(@TempDir Path folder) throws IOException {
        var before = texts("");
        Files.writeString(folder.resolve("notice.properties"), FREE + "=Tanpa biaya, selalu – é\n");

        var texts = texts(folder.toString());

        assertThat(say(texts, FREE, INDONESIAN)).isEqualTo("Tanpa biaya, selalu – é");
        assertThat(say(texts, FREE, Locale.ENGLISH)).isEqualTo(say(before, FREE, Locale.ENGLISH));
        assertThat(say(texts, "notice.automatic", INDONESIAN)).isEqualTo(say(before, "notice.automatic", INDONESIAN));
    }

    @Test
    void whatIsMisspeltOrUnreadableChangesNothing(@TempDir Path folder) throws IOException {
        var before = texts("");
        Files.writeString(folder.resolve("notice.properties"), "notice.fre=Salah ketik\n");
        Files.write(folder.resolve("notice_en.properties"), new byte[] {'a', '=', (byte) 0xff, (byte) 0xfe});

        var texts = texts(folder.toString());

        for (var language : List.of(INDONESIAN, Locale.ENGLISH)) {
            assertThat(say(texts, FREE, language)).isEqualTo(say(before, FREE, language));
        }
        assertThat(texts.getMessage("notice.fre", null, "none", INDONESIAN)).isEqualTo("none");
    }

    private static String say(MessageSource texts, String key, Locale language) {
        return texts.getMessage(key, null, language);
    }

    private static MessageSource texts(String folder) {
        var given = new MessageSourceProperties();
        given.setBasename(List.of("messages/notice", "messages/claim"));
        return new Texts().messageSource(given, new MockEnvironment().withProperty("jht.texts", folder));
    }
}

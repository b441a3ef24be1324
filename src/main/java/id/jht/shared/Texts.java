package id.jht.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;

/**
 * All sentences, those of the jar and over them those of the folder {@code jht.texts}: files named as in the jar, e.g. {@code
 * notice_en.properties}, with only the sentences that are worded otherwise. Read when the application starts.
 */
@Configuration
@EnableConfigurationProperties(MessageSourceProperties.class)
class Texts {

    @Bean
    MessageSource messageSource(MessageSourceProperties given, Environment settings) {
        var texts = new EditedTexts(settings.getProperty("jht.texts", ""));
        given.getBasename().forEach(name -> texts.addBasenames("classpath:" + name));
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    static final class EditedTexts extends ReloadableResourceBundleMessageSource {

        private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

        private final String folder;

        EditedTexts(String folder) {
            this.folder = folder;
        }

        @Override
        protected Properties loadProperties(Resource resource, String filename) throws IOException {
            var texts = super.loadProperties(resource, filename);
            if (!folder.isBlank()) {
                var name = filename.substring(filename.lastIndexOf('/') + 1) + ".properties";
                edited(Path.of(folder, name)).forEach((key, text) -> replace(texts, name, key, text));
            }
            return texts;
        }

        private static Properties edited(Path file) {
            var edited = new Properties();
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    edited.load(reader);
                } catch (IOException | IllegalArgumentException unreadable) {
                    LOG.error(
                            "Teks {} tidak dipakai: {}. Simpan berkasnya sebagai UTF-8.",
                            file,
                            unreadable.getMessage());
                    return new Properties();
                }
            }
            return edited;
        }

        /** A misspelt key would be a sentence that nobody ever reads. */
        private static void replace(Properties texts, String file, Object key, Object text) {
            if (texts.replace(key, text) == null) {
                LOG.warn("Teks \"{}\" di {} tidak dikenal dan tidak dipakai; periksa kuncinya.", key, file);
            }
        }
    }
}

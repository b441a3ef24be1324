package id.jht.process.webapp;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Lays our Indonesian texts over the English ones that the webapps bring, so that a text nobody has translated appears in
 * English instead of as a key.
 */
@Component
class WebappTexts {

    private static final String STOCK = "META-INF/resources/webjars/camunda/app/%s/locales/en.json";
    private static final String OURS = "webapp-texts/%s.json";

    private final ObjectMapper json;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    WebappTexts(ObjectMapper json) {
        this.json = json;
    }

    /** @param app {@code tasklist}, {@code cockpit}, {@code admin} or {@code welcome} */
    byte[] of(String app) {
        return known.computeIfAbsent(app, this::merged);
    }

    private byte[] merged(String app) {
        try {
            return merge(app);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private byte[] merge(String app) throws IOException {
        var texts = read(STOCK.formatted(app));
        for (var ours : new String[] {"shared", app}) {
            json.readerForUpdating(texts).readValue(read(OURS.formatted(ours)));
        }
        return json.writeValueAsBytes(texts);
    }

    private ObjectNode read(String path) throws IOException {
        try (var file = new ClassPathResource(path).getInputStream()) {
            return (ObjectNode) json.readTree(skipByteOrderMark(file.readAllBytes()));
        }
    }

    /** Some of the stock files begin with one. */
    private static byte[] skipByteOrderMark(byte[] file) {
        var marked = file.length > 3 && (file[0] & 0xff) == 0xef;
        return marked ? Arrays.copyOfRange(file, 3, file.length) : file;
    }
}

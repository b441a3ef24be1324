package id.jht.process.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The models and forms by their stable names, e.g. {@code bpmn/payout.bpmn}: from the jar, or from a folder. */
final class ModelFiles {

    private static final String[] PATTERNS = {"bpmn/*.bpmn", "bpmn/*.dmn", "forms/*.form", "forms/*.html"};

    private ModelFiles() {}

    static Map<String, byte[]> inJar() {
        return read("classpath*:");
    }

    /** A folder that holds {@code bpmn/} and {@code forms/}. */
    static Map<String, byte[]> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    "Folder model " + folder + " tidak ada. Periksa --jht.models: folder itu berisi bpmn/ dan forms/.");
        }
        return read(folder.toAbsolutePath().toUri().toString());
    }

    private static Map<String, byte[]> read(String root) {
        var files = new TreeMap<String, byte[]>();
        try {
            for (var pattern : PATTERNS) {
                var folder = pattern.substring(0, pattern.indexOf('/') + 1);
                for (var file : new PathMatchingResourcePatternResolver().getResources(root + pattern)) {
                    files.put(folder + file.getFilename(), file.getContentAsByteArray());
                }
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

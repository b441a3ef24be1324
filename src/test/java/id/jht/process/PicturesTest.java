package id.jht.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.jht.testing.Chromium;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pictures of src/docs show the models as they are: each carries the SHA-256 of the model it was drawn from. Drawn with
 * bpmn-js of bpmn.io, which wants to be named where they are shown.
 */
class PicturesTest {

    private static final Path PICTURES = Path.of("src/docs/pictures");
    private static final String BPMN_JS =
            "/META-INF/resources/webjars/bpmn-js/8.0.0/dist/bpmn-viewer.production.min.js";

    private static final String DRAW = """
            async model => {
              const viewer = new BpmnJS({ container: '#canvas' });
              await viewer.importXML(model);
              const { svg } = await viewer.saveSVG();
              viewer.destroy();
              return svg;
            }""";

    @ParameterizedTest
    @DisabledIfSystemProperty(named = "pictures", matches = "write")
    @MethodSource("models")
    void everyPlaneHasAPictureOfThisModel(Path model) throws IOException {
        for (var picture : pictures(model).keySet()) {
            assertThat(PICTURES.resolve(picture + ".svg"))
                    .as("the picture is out of date: run ./mvnw test -Dtest=PicturesTest -Dpictures=write")
                    .content()
                    .contains(markOf(model));
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "pictures", matches = "write")
    void draw() throws IOException {
        try (var chromium = Chromium.start()) {
            var page = chromium.browser().newPage();
            page.setContent("<div id='canvas' style='width: 2000px; height: 1200px'></div>");
            page.addScriptTag(new Page.AddScriptTagOptions().setContent(bpmnJs()));
            Files.createDirectories(PICTURES);
            for (var model : models()) {
                for (var plane : pictures(model).entrySet()) {
                    var svg = (String) page.evaluate(DRAW, plane.getValue());
                    Files.writeString(
                            PICTURES.resolve(plane.getKey() + ".svg"),
                            tidy(svg, plane.getKey()) + markOf(model) + "\n");
                }
            }
        }
    }

    /** On white, for dark pages; with the same marker names each time, so that only what changed differs. */
    private static String tidy(String svg, String picture) {
        return svg.strip()
                        .replaceAll("(-(?:white|black|none)-(?:black|white|none))-[a-z0-9]{20,}", "$1-" + picture)
                        .replaceFirst("<svg ", "<svg style=\"background: white\" ")
                + "\n";
    }

    /** Model text by name of the picture, e.g. {@code jht-claim} and {@code jht-claim-document-check}. */
    private static Map<String, String> pictures(Path model) throws IOException {
        var name = model.getFileName().toString().replace(".bpmn", "");
        var planes = new DrawnPlanes(Files.readAllBytes(model));
        var pictures = new LinkedHashMap<String, String>();
        for (var root : planes.roots()) {
            var picture = root.equals(name) ? name : name + kebab(root.substring(root.indexOf('_') + 1));
            pictures.put(picture, planes.alone(root));
        }
        return pictures;
    }

    private static String kebab(String words) {
        return words.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    static List<Path> models() throws IOException {
        try (var files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    private static String bpmnJs() throws IOException {
        try (var script = PicturesTest.class.getResourceAsStream(BPMN_JS)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String markOf(Path model) throws IOException {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(model));
            return "<!-- " + model.getFileName() + " sha256 " + HexFormat.of().formatHex(hash) + " -->";
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}

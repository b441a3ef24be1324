package id.jht.process.engine;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.document.DocumentType;
import id.jht.document.RefusalReason;
import id.jht.process.ClaimErrors;
import id.jht.process.ClaimMessages;
import id.jht.process.ClaimVariables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The models of bpmn/ and forms/ keep every rule, and nothing is declared for them that they do not use. */
class ModelTest {

    private final String models = ModelFiles.inJar().values().stream()
            .map(content -> new String(content, StandardCharsets.UTF_8))
            .collect(joining());

    @Test
    void theModelsKeepEveryRule() {
        var rules = new ModelRules(KnownNames.with(Beans.ofSteps()));

        assertThat(rules.faultsIn(ModelFiles.inJar())).isEmpty();
    }

    @Test
    void everyDeclaredVariableIsUsed() {
        var java = javaOfTheProcess();

        assertThat(ClaimVariables.names())
                .allMatch(name -> names(models, name)
                        || names(java, name.replaceAll("([A-Z])", "_$1").toUpperCase()));
    }

    @Test
    void everyDelegateAndListenerIsWired() {
        assertThat(Beans.ofSteps()).isNotEmpty().allMatch(bean -> models.contains("\"${" + bean + "}\""));
    }

    @Test
    void formsOfferEveryPaperAndEveryReason() {
        var choices = Stream.concat(Stream.of(DocumentType.values()), Stream.of(RefusalReason.values()))
                .map(Enum::name)
                .toList();

        for (var form : List.of("forms/check-documents.form", "forms/hold-interview.form")) {
            var text = new String(ModelFiles.inJar().get(form), StandardCharsets.UTF_8);
            assertThat(choices).as(form).allMatch(choice -> names(text, choice));
        }
    }

    @Test
    void everyMessageIsAwaited() {
        assertThat(ClaimMessages.names()).allMatch(message -> models.contains("name=\"" + message + "\""));
    }

    @Test
    void everyErrorIsDrawn() {
        assertThat(ClaimErrors.names()).allMatch(error -> models.contains("errorCode=\"" + error + "\""));
    }

    private static boolean names(String text, String word) {
        return Pattern.compile("\\b" + word + "\\b").matcher(text).find();
    }

    private static String javaOfTheProcess() {
        try (var files = Files.walk(Path.of("src/main/java/id/jht/process"))) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("ClaimVariables.java"))
                    .map(ModelTest::textOf)
                    .collect(joining());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

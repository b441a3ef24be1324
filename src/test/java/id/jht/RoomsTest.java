package id.jht;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.jht.testing.planted.PlantedApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The fences between the rooms, and the proof that each of them bites. */
class RoomsTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.jht");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("id.jht.testing.planted");

    private static final ArchRule ONLY_PROCESS_KNOWS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("id.jht.process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    private static final ArchRule NOBODY_KNOWS_THE_SANDBOX = noClasses()
            .that()
            .resideOutsideOfPackage("id.jht.sandbox..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("id.jht.sandbox..");

    @Test
    void roomsKnowOnlyWhomTheyMayKnow() {
        ApplicationModules.of(JhtClaimsApplication.class, new ImportOption.DoNotIncludeTests())
                .verify();
    }

    @Test
    void theFenceOfARoomNamesItsOffender() {
        assertThatThrownBy(() -> ApplicationModules.of(PlantedApplication.class, new ImportOption.OnlyIncludeTests())
                        .verify())
                .hasMessageContaining("shop")
                .hasMessageContaining("cellar");
    }

    @Test
    void theEngineLivesInOneRoom() {
        ONLY_PROCESS_KNOWS_THE_ENGINE.check(PRODUCT);
    }

    @Test
    void theFenceAroundTheEngineNamesItsOffender() {
        assertThatThrownBy(() -> ONLY_PROCESS_KNOWS_THE_ENGINE.check(PLANTED)).hasMessageContaining("EngineFriend");
    }

    @Test
    void nobodyKnowsTheSandbox() {
        NOBODY_KNOWS_THE_SANDBOX.check(PRODUCT);
    }

    @Test
    void everyRoomIsMarkedForNullsAndSaysWhatItIs() throws IOException {
        try (var folders = Files.walk(Path.of("src/main/java/id/jht"))) {
            var unmarked = folders.filter(Files::isDirectory)
                    .filter(RoomsTest::holdsClasses)
                    .filter(folder -> !folder.endsWith("jht"))
                    .filter(folder -> !isMarked(folder.resolve("package-info.java")))
                    .toList();
            assertThat(unmarked).isEmpty();
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static boolean isMarked(Path file) {
        try {
            return Files.exists(file)
                    && Files.readString(file).contains("@NullMarked")
                    && Files.readString(file).startsWith("/**");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}

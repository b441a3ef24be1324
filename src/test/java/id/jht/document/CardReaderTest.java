package id.jht.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Route;
import id.jht.testing.ClaimRooms;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine reads the picture of an identity card, or says that it cannot. */
class CardReaderTest {

    private static final CardReading.Found CARD =
            new CardReading.Found("9903014507900000", "PESERTA UJI", LocalDate.of(1990, 7, 5));

    private static final String TEXT = """
            PROVINSI CONTOH
            KOTA CONTOH
            NIK : 9903014507900000
            Nama : PESERTA UJI
            Tempat/Tgl Lahir : CONTOH, 05-07-1990
            Jenis Kelamin : PEREMPUAN
            Berlaku Hingga : SEUMUR HIDUP 12-03-2018
            """;

    @Test
    void theThreeThingsAreFoundOnTheCard() {
        assertThat(new CardText(TEXT).read()).isEqualTo(CARD);
    }

    @ParameterizedTest
    @CsvSource({
        "NIK : 99O3O145O79OOOOO, 9903014507900000",
        "N1K;9903 0145 0790 0000, 9903014507900000",
        "nik = 99030l4507900000, 9903014507900000"
    })
    void lettersThatLookLikeDigitsAreDigitsInANik(String line, String nik) {
        assertThat(new CardText("KOTA\n" + line + "\n").read().nik()).isEqualTo(nik);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000\u0001", "NIK : 990301", "Nama :", "Tgl Lahir 45-13-1990", "SSSSBBBBIIIIOOOO"})
    void whatIsNotThereIsNotInvented(String text) {
        assertThat(new CardText(text).read().isEmpty()).isTrue();
    }

    @Test
    void withoutTheProgramItSaysSo() {
        var claim = claimWithCard();

        assertThat(reader("/no/such/program").read(claim, card(claim))).isEqualTo(new CardReading.Unavailable());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatFailsOrHangsKeepsNobodyWaiting(@TempDir Path folder) throws IOException {
        var claim = claimWithCard();
        var failing = program(folder, "failing", "cat > /dev/null; exit 3");
        var hanging = program(folder, "hanging", "cat > /dev/null; exec sleep 60");
        var deaf = program(folder, "deaf", "exit 0");

        for (var program : List.of(failing, hanging, deaf)) {
            assertThat(reader(program).read(claim, card(claim)))
                    .as(program)
                    .isNotInstanceOf(CardReading.Unavailable.class)
                    .matches(reading -> !(reading instanceof CardReading.Found found) || found.isEmpty());
        }
    }

    @Test
    void tesseractReadsACleanCard() {
        assumeTrue(isInstalled("tesseract"), "Tesseract is not installed here");
        var claim = claimWithCard();

        assertThat(new CardReader(images(), new OcrSettings("tesseract", Duration.ofSeconds(60)))
                        .read(claim, card(claim)))
                .isEqualTo(CARD);
    }

    private static CardReader reader(String program) {
        return new CardReader(images(), new OcrSettings(program, Duration.ofSeconds(2)));
    }

    private static PageImages images() {
        return ClaimRooms.room(PageImages.class);
    }

    private static ClaimNumber claimWithCard() {
        var claim = ClaimRooms.claim("TJM", ClaimStatus.SUBMITTED, Route.FULL);
        ClaimRooms.room(Documents.class).keep(claim, List.of(new Paper(DocumentType.KTP, "ktp.png", picture())));
        return claim;
    }

    private static UUID card(ClaimNumber claim) {
        return ClaimRooms.room(Documents.class).of(claim).get(0).id();
    }

    private static byte[] picture() {
        var picture = Pictures.blank(1400, 700);
        var graphics = Pictures.smooth(picture);
        graphics.setColor(Color.BLACK);
        var line = 0;
        for (var text : TEXT.lines().toList()) {
            Lettering.write(graphics, text, 60, 90 + 80 * line++, 44, 1300);
        }
        graphics.dispose();
        return Pictures.png(picture);
    }

    private static String program(Path folder, String name, String script) throws IOException {
        var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file.toString();
    }

    private static boolean isInstalled(String program) {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

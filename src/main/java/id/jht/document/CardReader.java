package id.jht.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.jht.claim.ClaimNumber;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Reads the picture of an identity card with Tesseract, a program of its own, when an officer asks for it. */
@Component
public class CardReader {

    private static final int WIDTH = 1600;
    private static final int AT_ONCE = 2;

    private final PageImages images;
    private final OcrSettings settings;
    private final Semaphore places = new Semaphore(AT_ONCE);

    CardReader(PageImages images, OcrSettings settings) {
        this.images = images;
        this.settings = settings;
    }

    /** The picture goes through a pipe and the text comes back by one; no file is written. */
    public CardReading read(ClaimNumber number, UUID document) {
        var picture = images.page(number, document, 1, WIDTH, 0);
        if (!places.tryAcquire()) {
            return new CardReading.Failed();
        }
        try {
            return read(picture, start());
        } catch (IOException missing) {
            return new CardReading.Unavailable();
        } finally {
            places.release();
        }
    }

    private Process start() throws IOException {
        var command = new ProcessBuilder(settings.command(), "stdin", "stdout", "-l", "ind+eng", "--psm", "6");
        command.environment().put("OMP_THREAD_LIMIT", "1");
        return command.redirectError(Redirect.DISCARD).start();
    }

    private CardReading read(byte[] picture, Process program) {
        try (var in = program.getOutputStream()) {
            in.write(picture);
            in.close();
            if (!program.waitFor(settings.timeout().toMillis(), TimeUnit.MILLISECONDS) || program.exitValue() != 0) {
                return new CardReading.Failed();
            }
            return new CardText(new String(program.getInputStream().readAllBytes(), UTF_8)).read();
        } catch (IOException broken) {
            return new CardReading.Failed();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new CardReading.Failed();
        } finally {
            program.destroyForcibly();
        }
    }
}

package id.jht.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.membership.NeighbourUnavailableException;
import id.jht.testing.Papers;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The scanner beside us, played by a socket that speaks its protocol. */
class ClamAvTest {

    private static final byte[] PHOTO = Papers.jpeg(1200, 900);

    private final ServerSocket daemon = socket();

    @AfterEach
    void theDaemonStops() throws IOException {
        daemon.close();
    }

    @Test
    void theWholeFileIsShownToTheScanner() {
        var seen = answering("stream: OK\0");
        assertThat(scans().finds(PHOTO)).isFalse();
        assertThat(seen.join()).isEqualTo(PHOTO);
    }

    @Test
    void whatTheScannerFindsIsNotTaken() {
        answering("stream: Win.Test.Something FOUND\0");
        assertThat(inspection().inspect(PHOTO)).isEqualTo(Finding.unfit("DOCUMENT_MALWARE"));
    }

    @Test
    void anAnswerThatSaysNothingIsABreakdown() {
        answering("INSTREAM size limit exceeded. ERROR\0");
        assertThatThrownBy(() -> inspection().inspect(PHOTO)).isInstanceOf(NeighbourUnavailableException.class);
    }

    @Test
    void aScannerThatHangsUpIsABreakdown() {
        answering("");
        assertThatThrownBy(() -> inspection().inspect(PHOTO)).isInstanceOf(NeighbourUnavailableException.class);
    }

    @Test
    void aScannerThatCannotBeReachedIsABreakdown() throws IOException {
        daemon.close();
        assertThatThrownBy(() -> inspection().inspect(PHOTO)).isInstanceOf(NeighbourUnavailableException.class);
    }

    @Test
    void theTestFileIsKnownWithoutAnyScanner() {
        assertThat(new MalwareScans(new MalwareSettings("")).finds(Papers.eicar()))
                .isTrue();
        assertThat(new MalwareScans(new MalwareSettings("")).finds(PHOTO)).isFalse();
    }

    private PaperInspection inspection() {
        return new PaperInspection(PaperInspectionTest.LIMITS, scans());
    }

    private MalwareScan scans() {
        return new MalwareScans(new MalwareSettings("127.0.0.1:" + daemon.getLocalPort()));
    }

    /** What the daemon was shown, once it has answered. */
    private CompletableFuture<byte[]> answering(String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (var client = daemon.accept()) {
                var shown = shown(new DataInputStream(client.getInputStream()));
                client.getOutputStream().write(answer.getBytes(US_ASCII));
                return shown;
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private static byte[] shown(DataInputStream in) throws IOException {
        assertThat(in.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(US_ASCII));
        var shown = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            shown.write(in.readNBytes(length));
        }
        return shown.toByteArray();
    }

    private static ServerSocket socket() {
        try {
            return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

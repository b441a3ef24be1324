package id.jht.scenario;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.stream.StreamSupport;

/** The mailbox of the sandbox, where mails lie that have been delivered. */
public final class Mailbox {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Mailbox() {}

    /** The newest mail to this address. */
    public static String textTo(String address, int port) {
        try {
            var mails = JSON.readTree(URI.create("http://localhost:" + port + "/sandbox/mailbox.json")
                    .toURL());
            return StreamSupport.stream(mails.spliterator(), false)
                    .filter(mail -> mail.path("to").toString().contains(address))
                    .map(mail -> mail.path("text").asText())
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

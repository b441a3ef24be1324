package id.jht.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

class MailServerTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private final Mailbox mailbox = new Mailbox(SandboxTables.cleared(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final MailServer server = new MailServer(mailbox);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aMailIsKeptWithItsTextPagePictureAndFile() {
        send("ani@contoh.example");

        assertThat(mailbox.all()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("ani@contoh.example");
            assertThat(mail.subject()).isEqualTo("Klaim – dibayar");
            assertThat(mail.text()).isEqualToIgnoringNewLines("Sudah dibayar");
            assertThat(mail.htmlWithPictures()).contains("src=\"attachments/qr.png\"");
            assertThat(mail.receivedAt()).isEqualTo(NOW);
            assertThat(mail.attachments())
                    .extracting(ReceivedMail.File::name, ReceivedMail.File::mediaType, ReceivedMail.File::size)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple("qr.png", "image/png", 3),
                            org.assertj.core.groups.Tuple.tuple("wawancara.ics", "text/calendar", 5));
        });
    }

    @Test
    void aServerThatIsDownTakesNothingAndComesBackAtTheSamePort() {
        server.beDown(true);
        assertThatThrownBy(() -> send("ani@contoh.example")).isInstanceOf(MailException.class);

        server.beDown(false);
        send("ani@contoh.example");

        assertThat(mailbox.all()).hasSize(1);
    }

    @Test
    void aRefusedRecipientGetsNothing() {
        server.refuse(Set.of("ani@contoh.example"));
        assertThatThrownBy(() -> send("ani@contoh.example"))
                .isInstanceOf(MailException.class)
                .hasStackTraceContaining("550 5.1.1");

        server.refuse(Set.of());
        send("ani@contoh.example");

        assertThat(mailbox.all()).hasSize(1);
    }

    private void send(String recipient) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        try {
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom("no-reply@jht.invalid");
            helper.setTo(recipient);
            helper.setSubject("Klaim – dibayar");
            helper.setText("Sudah dibayar", "<p>Sudah dibayar <img src=\"cid:qr.png\"></p>");
            helper.addInline("qr.png", new ByteArrayResource(new byte[3]), "image/png");
            helper.addAttachment(
                    "wawancara.ics", new ByteArrayResource("BEGIN".getBytes(StandardCharsets.UTF_8)), "text/calendar");
            sender.send(message);
        } catch (MessagingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}

package id.jht.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.shared.EmailAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;

class PostmanTest {

    private final MailServerDouble server = new MailServerDouble();
    private final Postman postman = server.postman();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aMailArrivesWithTextPagePictureAndFile() throws Exception {
        assertThat(postman.post(mailTo("ani@contoh.invalid"))).isInstanceOf(Posting.Accepted.class);

        assertThat(server.received()).hasSize(1);
        MimeMessage mail = server.received().get(0);
        assertThat(mail.getSubject()).isEqualTo("Klaim – diterima");
        assertThat(mail.getMessageID()).isEqualTo("<notice-7@jht-claims>");
        assertThat(mail.getReplyTo()[0]).hasToString("cabang-tjm@jht.invalid");
        var raw = new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(raw).contains("text/plain", "text/html", "image/png", "wawancara.ics", "Content-ID: <qr.png>");
    }

    @Test
    void aMailThatComesBackComesToTheMailboxOfBounces() {
        postman.post(mailTo("ani@contoh.invalid"));

        assertThat(server.returnPaths()).containsExactly("bounces+notice-7@jht.invalid");
    }

    @Test
    void anAddressThatTheServerDoesNotKnowIsARefusal() {
        assertThat(postman.post(mailTo("unknown@contoh.invalid")))
                .isInstanceOfSatisfying(
                        Posting.Refused.class,
                        refused -> assertThat(refused.words()).contains("550 5.1.1"));
    }

    @Test
    void aServerThatIsBusyIsAskedAgain() {
        assertThatThrownBy(() -> postman.post(mailTo("busy@contoh.invalid"))).isInstanceOf(MailException.class);
    }

    @Test
    void aServerThatIsDownIsAskedAgain() {
        server.close();
        assertThatThrownBy(() -> postman.post(mailTo("ani@contoh.invalid"))).isInstanceOf(MailException.class);
    }

    private static Mail mailTo(String address) {
        return new Mail(
                "notice-7",
                EmailAddress.of(address),
                EmailAddress.of("cabang-tjm@jht.invalid"),
                "Klaim – diterima",
                "teks",
                "<p>halaman <img src=\"cid:qr.png\"></p>",
                List.of(
                        new Mail.Attachment("qr.png", "image/png", new byte[] {1}, true),
                        new Mail.Attachment("wawancara.ics", "text/calendar", new byte[] {2}, false)));
    }
}

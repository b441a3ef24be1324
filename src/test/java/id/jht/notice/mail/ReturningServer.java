package id.jht.notice.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real mail server that takes every mail over SMTP, and shows the mailbox of bounces over IMAP. */
public final class ReturningServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String ADDRESS = "bounces@jht.invalid";

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_IMAP)
    });
    private final GreenMailUser bounces;

    public ReturningServer() {
        server.start();
        bounces = server.setUser(ADDRESS, "bounces", "bounces-secret");
    }

    static BounceSettings settings(int port) {
        return new BounceSettings(
                ADDRESS,
                LOOPBACK,
                port,
                "bounces",
                "bounces-secret",
                "INBOX",
                false,
                Duration.ofMinutes(5),
                200,
                65_536,
                Duration.ofSeconds(2),
                Duration.ofSeconds(2));
    }

    public Postman postman() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(LOOPBACK);
        sender.setPort(server.getSmtp().getPort());
        return new Postman(sender, "Layanan JHT <no-reply@jht.invalid>", settings(0));
    }

    public BounceMailbox mailbox() {
        return mailboxAt(server.getImap().getPort());
    }

    public static BounceMailbox mailboxAt(int port) {
        return new BounceMailbox(settings(port));
    }

    public MimeMessage lastReceived() {
        var all = server.getReceivedMessages();
        return all[all.length - 1];
    }

    /** Another mail server brings this to the mailbox of bounces. */
    public void brings(String raw) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.from", "mailer-daemon@relay.invalid");
        var session = Session.getInstance(properties);
        try (var smtp = session.getTransport("smtp")) {
            smtp.connect(LOOPBACK, server.getSmtp().getPort(), null, null);
            var message = new MimeMessage(
                    session, new ByteArrayInputStream(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
            smtp.sendMessage(message, new InternetAddress[] {new InternetAddress(ADDRESS)});
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Subjects of what is left in the mailbox of bounces for a person. */
    public List<String> left() {
        return subjects(true);
    }

    /** Subjects of what nobody has looked at yet. */
    public List<String> unread() {
        return subjects(false);
    }

    private List<String> subjects(boolean flagged) {
        return inbox().getMessages().stream()
                .filter(message -> message.getFlags().contains(Flags.Flag.FLAGGED) == flagged)
                .map(message -> subject(message.getMimeMessage()))
                .toList();
    }

    private static String subject(MimeMessage message) {
        try {
            return Arrays.toString(message.getHeader("Subject"));
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private MailFolder inbox() {
        try {
            return server.getManagers().getImapHostManager().getInbox(bounces);
        } catch (FolderException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}

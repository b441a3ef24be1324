package id.jht.notice.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real SMTP server on loopback; addresses that begin with {@code unknown} are refused, {@code busy} are put off. */
public final class MailServerDouble implements AutoCloseable {

    private final List<MimeMessage> received = new CopyOnWriteArrayList<>();
    private final List<String> returnPaths = new CopyOnWriteArrayList<>();
    private final SmtpServer server;

    public MailServerDouble() {
        server = new SmtpServer(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP), new Managers() {
            private final SmtpManager smtp = new Reception(getImapHostManager(), getUserManager());

            @Override
            public SmtpManager getSmtpManager() {
                return smtp;
            }
        });
        server.startService();
        try {
            server.waitTillRunning(5_000);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public List<MimeMessage> received() {
        return received;
    }

    public List<String> returnPaths() {
        return returnPaths;
    }

    public Postman postman() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getPort());
        return new Postman(sender, "Layanan JHT <no-reply@jht.invalid>", ReturningServer.settings(0));
    }

    @Override
    public void close() {
        server.stopService();
    }

    private final class Reception extends SmtpManager {

        Reception(ImapHostManager imap, UserManager users) {
            super(imap, users);
        }

        @Override
        public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
            return Optional.of(recipient.getEmail())
                    .map(address -> address.startsWith("unknown")
                            ? "550 5.1.1 no such mailbox"
                            : address.startsWith("busy") ? "450 4.2.0 try again later" : null)
                    .orElse(null);
        }

        @Override
        public void send(SmtpState state) {
            returnPaths.add(state.getMessage().getReturnPath().getEmail());
            received.add(state.getMessage().getMessage());
        }
    }
}

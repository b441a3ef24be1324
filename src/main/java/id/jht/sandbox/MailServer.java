package id.jht.sandbox;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A real SMTP server on a loopback port. It can be down, and it can refuse recipients for good. */
class MailServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final long START_MILLIS = 10_000;

    private final Mailbox mailbox;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final int port;
    private @Nullable SmtpServer server;

    MailServer(Mailbox mailbox) {
        this.mailbox = mailbox;
        var first = started(0);
        this.server = first;
        this.port = first.getPort();
    }

    String host() {
        return LOOPBACK;
    }

    /** The same after it was down. */
    int port() {
        return port;
    }

    synchronized void beDown(boolean down) {
        if (down) {
            close();
        } else if (server == null) {
            server = started(port);
        }
    }

    void refuse(Set<String> recipients) {
        refused.clear();
        recipients.forEach(recipient -> refused.add(recipient.toLowerCase(Locale.ROOT)));
    }

    private SmtpServer started(int onPort) {
        var fresh = new SmtpServer(new ServerSetup(onPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP), new Managers() {
            private final SmtpManager reception = new Reception(getImapHostManager(), getUserManager());

            @Override
            public SmtpManager getSmtpManager() {
                return reception;
            }
        });
        fresh.setDaemon(true);
        fresh.startService();
        try {
            fresh.waitTillRunning(START_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return fresh;
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.stopService();
            server = null;
        }
    }

    /** Keeps each mail in the mailbox before it says "250 OK", instead of in memory. */
    private final class Reception extends SmtpManager {

        Reception(ImapHostManager imap, UserManager users) {
            super(imap, users);
        }

        @Override
        public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
            return refused.contains(recipient.getEmail().toLowerCase(Locale.ROOT))
                    ? "550 5.1.1 mailbox unavailable"
                    : null;
        }

        @Override
        public void send(SmtpState state) {
            var mail = state.getMessage();
            for (var recipient : mail.getToAddresses()) {
                mailbox.keep(recipient.getEmail(), mail.getMessage());
            }
        }
    }
}

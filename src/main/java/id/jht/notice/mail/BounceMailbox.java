package id.jht.notice.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The mailbox to which mail servers return what they could not deliver, over IMAP. What is understood is deleted; the rest, also
 * what only pretends to be ours, is flagged, for a person to look at, and not read again.
 */
@Component
public class BounceMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(BounceMailbox.class);

    private final BounceSettings settings;
    private final Session session;

    BounceMailbox(BounceSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(settings.connection());
    }

    /**
     * Goes through what has come.
     *
     * @param recognised acts on a failure, and says whether the mail is ours; when it breaks, the message stays as it is for the
     *     next time, and the others are read first
     * @throws IllegalStateException when the mailbox could not be read
     */
    public void read(Predicate<Report.Failed> recognised) {
        try (var store = connected();
                var folder = opened(store)) {
            var messages = folder.search(new FlagTerm(new Flags(Flags.Flag.FLAGGED), false));
            Arrays.stream(messages)
                    .limit(settings.atOnce())
                    .flatMap(message -> settle(message, recognised).stream())
                    .reduce((first, later) -> first)
                    .ifPresent(trouble -> {
                        throw trouble;
                    });
        } catch (MessagingException failed) {
            throw new IllegalStateException("mailbox of bounces: " + failed.getMessage(), failed);
        }
    }

    private Store connected() throws MessagingException {
        var store = session.getStore(settings.protocol());
        store.connect(settings.host(), settings.port(), settings.user(), settings.password());
        return store;
    }

    private Folder opened(Store store) throws MessagingException {
        var folder = store.getFolder(settings.folder());
        folder.open(Folder.READ_WRITE);
        return folder;
    }

    private Optional<RuntimeException> settle(Message message, Predicate<Report.Failed> recognised) {
        var report = report(message);
        try {
            var isDone =
                    report instanceof Report.Failed failed ? recognised.test(failed) : report instanceof Report.Passing;
            message.setFlag(isDone ? Flags.Flag.DELETED : Flags.Flag.FLAGGED, true);
            return Optional.empty();
        } catch (MessagingException lost) {
            return Optional.of(new IllegalStateException("mailbox of bounces: " + lost.getMessage(), lost));
        } catch (RuntimeException trouble) {
            return Optional.of(trouble);
        }
    }

    private Report report(Message message) {
        try {
            return Reports.read(new MimeMessage(session, new ByteArrayInputStream(beginning((IMAPMessage) message))));
        } catch (MessagingException | IOException | RuntimeException strange) {
            LOG.warn(
                    "message {} of the mailbox of bounces cannot be read: {}",
                    message.getMessageNumber(),
                    strange.getClass());
            return new Report.Unclear();
        }
    }

    /** A message cut off is still a report: the returned letter comes last. */
    private byte[] beginning(IMAPMessage message) throws MessagingException, IOException {
        message.setPeek(true);
        try (var content = message.getMimeStream()) {
            return content.readNBytes(settings.mostBytes());
        }
    }
}

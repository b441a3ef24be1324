package id.jht.notice;

import id.jht.notice.mail.Posting;
import id.jht.notice.mail.Postman;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One try to deliver one notice. The row stays locked while the mail server is spoken to, so that two nodes never send the
 * same mail; only a crash between the server's answer and our commit can send it again, under the same message id.
 */
@Component
class Delivery {

    private final NoticeTable notices;
    private final Envelopes envelopes;
    private final Postman postman;
    private final UndeliveredNotices undelivered;
    private final NoticeSettings settings;
    private final Clock clock;

    Delivery(
            NoticeTable notices,
            Envelopes envelopes,
            Postman postman,
            UndeliveredNotices undelivered,
            NoticeSettings settings,
            Clock clock) {
        this.notices = notices;
        this.envelopes = envelopes;
        this.postman = postman;
        this.undelivered = undelivered;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param failures tries that have failed before
     * @throws RuntimeException when it shall be tried again
     */
    @Transactional
    void deliver(long id, int failures) {
        notices.lockWaiting(id).ifPresent(notice -> conclude(notice, post(notice, failures)));
    }

    private Posting post(NoticeTable.Outgoing notice, int failures) {
        if (notice.isTooLateAt(clock.instant())) {
            return new Posting.Refused("too late to be of use");
        }
        try {
            return postman.post(envelopes.around(notice));
        } catch (RuntimeException trouble) {
            if (settings.isLast(failures)) {
                return new Posting.Refused(String.valueOf(trouble.getMessage()));
            }
            throw trouble;
        }
    }

    private void conclude(NoticeTable.Outgoing notice, Posting posting) {
        if (posting instanceof Posting.Refused refused) {
            notices.undeliverable(notice.id(), refused.words());
        } else {
            notices.delivered(notice.id(), clock.instant());
        }
        var claim = notice.about();
        if (claim == null) {
            notices.empty(notice.id());
        } else if (posting instanceof Posting.Refused) {
            undelivered.contactMember(notice.id(), claim.number(), claim.branch());
        }
    }
}

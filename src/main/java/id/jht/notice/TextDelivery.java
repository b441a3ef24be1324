package id.jht.notice;

import id.jht.notice.mail.Posting;
import id.jht.notice.text.Carriers;
import id.jht.notice.text.GatewayTroubleException;
import id.jht.notice.text.TextMessage;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One try to deliver one short text, as {@link Delivery} does it with a mail. A text that cannot be delivered is only recorded:
 * the same news is in a mail, and a mail that nobody gets becomes somebody's task.
 */
@Component
class TextDelivery {

    private final TextTable texts;
    private final TrackingLinks links;
    private final Carriers carriers;
    private final NoticeSettings settings;
    private final Clock clock;

    TextDelivery(TextTable texts, TrackingLinks links, Carriers carriers, NoticeSettings settings, Clock clock) {
        this.texts = texts;
        this.links = links;
        this.carriers = carriers;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param failures tries that have failed before
     * @throws RuntimeException when it shall be tried again
     */
    @Transactional
    void deliver(long id, int failures) {
        texts.lockWaiting(id).ifPresent(text -> conclude(text, post(text, failures)));
    }

    private Posting post(TextTable.Waiting text, int failures) {
        if (text.isTooLateAt(clock.instant())) {
            return new Posting.Refused("too late to be of use");
        }
        try {
            return carriers.post(text.channel(), message(text));
        } catch (GatewayTroubleException trouble) {
            if (settings.isLast(failures)) {
                return new Posting.Refused(String.valueOf(trouble.getMessage()));
            }
            throw trouble;
        }
    }

    private TextMessage message(TextTable.Waiting text) {
        var claim = text.claim();
        var link = claim == null ? "" : links.to(claim);
        return new TextMessage(
                "text-" + text.id(),
                text.recipient(),
                text.language(),
                text.kind(),
                claim == null ? List.of() : List.of(claim.value(), link),
                text.body().replace(TrackingLinks.MARKER, link));
    }

    private void conclude(TextTable.Waiting text, Posting posting) {
        if (posting instanceof Posting.Refused refused) {
            texts.undeliverable(text.id(), refused.words());
        } else {
            texts.delivered(text.id(), clock.instant());
        }
        if (text.claim() == null) {
            texts.empty(text.id());
        }
    }
}

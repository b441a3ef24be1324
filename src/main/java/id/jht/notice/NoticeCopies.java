package id.jht.notice;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.shared.RefusedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a mail again that did not arrive, to the address that it was written to and to no other. */
@Component
public class NoticeCopies {

    /** Mails take a while; who asks again at once would only fill the same mailbox. */
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private static final Duration WINDOW = Duration.ofDays(1);
    private static final int MOST = 5;

    private final NoticeTable notices;
    private final Deliveries deliveries;
    private final Claims claims;
    private final ClaimTrail trail;
    private final MessageSource messages;
    private final Clock clock;

    NoticeCopies(
            NoticeTable notices,
            Deliveries deliveries,
            Claims claims,
            ClaimTrail trail,
            MessageSource messages,
            Clock clock) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.claims = claims;
        this.trail = trail;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Writes a copy of one notice of this claim and has it delivered.
     *
     * @throws NoSuchElementException when this claim has no such notice
     * @throws RefusedException when it was written or copied a moment ago, or too many copies were asked for today
     */
    @Transactional
    public void send(ClaimNumber number, long id) {
        claims.lock(number);
        var all = notices.of(number);
        var wanted =
                all.stream().filter(notice -> notice.id() == id).findFirst().orElseThrow();
        var now = clock.instant();
        var tooSoon = all.stream()
                .filter(notice -> notice.kind() == wanted.kind())
                .anyMatch(notice -> isWithin(PAUSE, notice.writtenAt(), now));
        var copiesToday = all.stream()
                .filter(Notices.Written::isCopy)
                .filter(notice -> isWithin(WINDOW, notice.writtenAt(), now))
                .count();
        if (tooSoon || copiesToday >= MOST) {
            throw new RefusedException(sentence(tooSoon ? "soon" : "many"));
        }
        deliveries.schedule(notices.copy(id, now));
        trail.add(number, "member", "NOTICE_ASKED_AGAIN", wanted.kind().name());
    }

    private static boolean isWithin(Duration span, Instant past, Instant now) {
        return past.plus(span).isAfter(now);
    }

    private String sentence(String code) {
        return messages.getMessage("notice.again." + code, null, LocaleContextHolder.getLocale());
    }
}

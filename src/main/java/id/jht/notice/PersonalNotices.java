package id.jht.notice;

import id.jht.shared.EmailAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices to a person that belong to no claim, table {@code notice}: written in the caller's transaction, delivered afterwards
 * with the same retries. One that cannot be delivered is only recorded.
 */
@Component
public class PersonalNotices {

    private final PersonalLetters letters;
    private final LetterPages pages;
    private final NoticeTable notices;
    private final Deliveries deliveries;
    private final Clock clock;

    PersonalNotices(
            PersonalLetters letters, LetterPages pages, NoticeTable notices, Deliveries deliveries, Clock clock) {
        this.letters = letters;
        this.pages = pages;
        this.notices = notices;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /**
     * @param language {@code id} or {@code en}
     * @param link address behind the button; without one the letter has no button
     * @param facts as the kind numbers them, each as the reader shall see it
     */
    @Transactional
    public void write(
            PersonalNoticeKind kind, EmailAddress to, String language, @Nullable String link, Object... facts) {
        var letter = letters.write(kind, language, link, facts);
        var now = clock.instant();
        var notice = new NoticeTable.NewNotice(
                null,
                kind.name(),
                to,
                letter.subject(),
                letter.asText(),
                pages.page(letter),
                List.of(),
                kind.uselessAfter(now));
        deliveries.schedule(notices.add(notice, now));
    }

    /** How many of this kind were written to an address since then, whoever caused them. */
    public int writtenTo(EmailAddress to, PersonalNoticeKind kind, Instant since) {
        return notices.count(to, kind.name(), since);
    }
}

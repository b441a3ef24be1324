package id.jht.notice;

import id.jht.claim.Claim;
import id.jht.notice.text.Carriers;
import id.jht.notice.text.TextChannel;
import id.jht.shared.MobileNumber;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Short texts to phones, table {@code text_message}: written in the caller's transaction, delivered afterwards with the retries
 * that mails have.
 */
@Component
public class TextMessages {

    private final Carriers carriers;
    private final TextTable texts;
    private final Deliveries deliveries;
    private final MessageSource messages;
    private final Clock clock;

    TextMessages(Carriers carriers, TextTable texts, Deliveries deliveries, MessageSource messages, Clock clock) {
        this.carriers = carriers;
        this.texts = texts;
        this.deliveries = deliveries;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whether there is a gateway for SMS. */
    public boolean reachPhones() {
        return carriers.has(TextChannel.SMS);
    }

    /**
     * By SMS, which every phone shows.
     *
     * @param language {@code id} or {@code en}
     * @param facts as the kind numbers them
     */
    @Transactional
    public void write(PersonalTextKind kind, MobileNumber to, String language, Object... facts) {
        var now = clock.instant();
        write(new TextTable.NewText(
                null,
                kind.name(),
                TextChannel.SMS,
                to,
                language,
                say(kind.name(), language, facts),
                now,
                kind.uselessAfter(now)));
    }

    /** News of a claim, beside the mail; without a gateway for such news nothing is written. */
    @Transactional
    void beside(long noticeId, NoticeKind kind, Claim claim) {
        carriers.forNotices()
                .ifPresent(channel -> write(new TextTable.NewText(
                        noticeId,
                        kind.name(),
                        channel,
                        claim.claimant().mobile(),
                        claim.language(),
                        say(kind.name(), claim.language(), claim.number().value(), TrackingLinks.MARKER),
                        clock.instant(),
                        null)));
    }

    private void write(TextTable.NewText text) {
        deliveries.scheduleText(texts.add(text));
    }

    private String say(String kind, String language, Object... facts) {
        return new Words(messages, Words.localeOf(language), ZoneOffset.UTC).say("notice.text." + kind, facts);
    }
}

package id.jht.notice;

import id.jht.claim.ClaimNumber;
import id.jht.shared.RoundTrip;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices, table {@code notice}: written in the claim's transaction, delivered afterwards with retries. */
@Component
public class Notices {

    private final Rooms rooms;
    private final Letters letters;
    private final LetterPages pages;
    private final NoticeTable notices;
    private final TextTable texts;
    private final TextMessages textMessages;
    private final Deliveries deliveries;
    private final Enclosures enclosures;
    private final Clock clock;

    Notices(
            Rooms rooms,
            Letters letters,
            LetterPages pages,
            NoticeTable notices,
            TextTable texts,
            TextMessages textMessages,
            Deliveries deliveries,
            Enclosures enclosures,
            Clock clock) {
        this.rooms = rooms;
        this.letters = letters;
        this.pages = pages;
        this.notices = notices;
        this.texts = texts;
        this.textMessages = textMessages;
        this.deliveries = deliveries;
        this.enclosures = enclosures;
        this.clock = clock;
    }

    /** Writes a notice to the member of a claim. */
    @Transactional
    public void write(NoticeKind kind, ClaimNumber number) {
        write(kind, rooms.factsOf(number));
    }

    /** Writes to the member of a claim what an officer asks in own words. */
    @Transactional
    public void passOn(ClaimNumber number, String officerWords) {
        write(NoticeKind.QUESTION, rooms.factsOf(number, officerWords));
    }

    private void write(NoticeKind kind, LetterFacts facts) {
        var letter = letters.write(kind, facts);
        var notice = new NoticeTable.NewNotice(
                new NoticeTable.AboutClaim(facts.claim().number(), facts.claim().branch()),
                kind.name(),
                facts.claim().claimant().email(),
                letter.subject(),
                letter.asText(),
                pages.page(letter),
                enclosures.enclose(kind, facts),
                null);
        var id = notices.add(notice, clock.instant());
        deliveries.schedule(id);
        textMessages.beside(id, kind, facts.claim());
    }

    /** Newest first. */
    public List<Written> of(ClaimNumber number) {
        return together(notices.of(number), texts.of(number));
    }

    /** Newest first. */
    public Supplier<List<Written>> of(ClaimNumber number, RoundTrip trip) {
        var written = notices.of(number, trip);
        var beside = texts.of(number, trip);
        return () -> together(written.get(), beside.get());
    }

    private static List<Written> together(List<Written> written, Map<Long, Text> beside) {
        return written.stream()
                .map(notice -> notice.with(beside.get(notice.id())))
                .toList();
    }

    /**
     * @param state {@code WAITING}, {@code DELIVERED} or {@code UNDELIVERABLE}
     * @param deliveredAt when a mail server took it
     * @param returnedAt when it came back all the same
     * @param recipient masked
     * @param copyOf the notice that this one repeats at the member's wish, else null
     * @param text the same news to the phone, null when only the mail brings it
     */
    public record Written(
            long id,
            NoticeKind kind,
            String subject,
            String state,
            Instant writtenAt,
            @Nullable Instant deliveredAt,
            @Nullable Instant returnedAt,
            String recipient,
            @Nullable Long copyOf,
            @Nullable Text text) {

        Written with(@Nullable Text beside) {
            return new Written(id, kind, subject, state, writtenAt, deliveredAt, returnedAt, recipient, copyOf, beside);
        }

        public boolean isCopy() {
            return copyOf != null;
        }
    }

    /**
     * @param channel {@code SMS} or {@code WHATSAPP}
     * @param state and {@code recipient} as those of the mail
     */
    public record Text(
            String channel,
            String state,
            String recipient,
            @Nullable Instant deliveredAt) {}
}

package id.jht.notice;

import id.jht.claim.ClaimNumber;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
    private final Deliveries deliveries;
    private final Enclosures enclosures;
    private final Clock clock;

    Notices(
            Rooms rooms,
            Letters letters,
            LetterPages pages,
            NoticeTable notices,
            Deliveries deliveries,
            Enclosures enclosures,
            Clock clock) {
        this.rooms = rooms;
        this.letters = letters;
        this.pages = pages;
        this.notices = notices;
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
        deliveries.schedule(notices.add(notice, clock.instant()));
    }

    /** Newest first. */
    public List<Written> of(ClaimNumber number) {
        return notices.of(number);
    }

    /**
     * @param state {@code WAITING}, {@code DELIVERED} or {@code UNDELIVERABLE}
     * @param recipient masked
     * @param copyOf the notice that this one repeats at the member's wish, else null
     */
    public record Written(
            long id,
            NoticeKind kind,
            String subject,
            String state,
            Instant writtenAt,
            @Nullable Instant deliveredAt,
            String recipient,
            @Nullable Long copyOf) {

        public boolean isCopy() {
            return copyOf != null;
        }
    }
}

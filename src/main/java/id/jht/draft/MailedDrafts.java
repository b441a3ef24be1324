package id.jht.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts opened by the link of a mail. An address is easily mistyped, so the link alone shows nothing: who follows it must
 * know something that stands in the draft, and may be wrong about it only a few times a day.
 */
@Component
public class MailedDrafts {

    private static final String KEY = "key";
    private static final Duration DAY = Duration.ofDays(1);

    private final DraftTable table;
    private final DraftTokens tokens;
    private final DraftTries tries;
    private final DraftSettings settings;
    private final Clock clock;

    MailedDrafts(DraftTable table, DraftTokens tokens, DraftTries tries, DraftSettings settings, Clock clock) {
        this.table = table;
        this.tokens = tokens;
        this.tries = tries;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the link leads to a draft and a key may be tried now. */
    public boolean isOpen(@Nullable String link) {
        return find(link).filter(this::mayBeTried).isPresent();
    }

    /** Whether the link leads to a draft, but the key was wrong too often today. */
    public boolean isResting(@Nullable String link) {
        return restsUntil(link).isPresent();
    }

    /** When a key may be tried again, if it was wrong too often today. */
    public Optional<Instant> restsUntil(@Nullable String link) {
        return find(link).filter(draft -> !mayBeTried(draft)).map(draft -> tries.until(draft.id(), KEY, DAY));
    }

    private boolean mayBeTried(Draft draft) {
        return tries.isLeft(draft.id(), KEY, settings.maxTries(), DAY);
    }

    /** How often the key may be wrong in a day. */
    public int maxTries() {
        return settings.maxTries();
    }

    /** The draft with a token for this device, when what the reader knows is right; of keys sent at once each is counted. */
    @Transactional
    public Optional<OpenedDraft> open(@Nullable String link, Predicate<Draft> knows) {
        return find(link)
                .filter(draft -> tries.allow(draft.id(), KEY, settings.maxTries(), DAY))
                .filter(knows)
                .map(this::opened);
    }

    private OpenedDraft opened(Draft draft) {
        tries.forget(draft.id(), KEY);
        return new OpenedDraft(draft, tokens.issue(draft.id(), false));
    }

    private Optional<Draft> find(@Nullable String link) {
        return tokens.draftOf(link, true)
                .flatMap(id -> table.find(id, clock.instant()))
                .filter(draft -> !draft.isFiled());
    }
}

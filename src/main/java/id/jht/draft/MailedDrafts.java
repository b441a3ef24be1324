package id.jht.draft;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts opened by the link of a mail. An address is easily mistyped, so the link alone shows nothing: who follows it must
 * know something that stands in the draft, and may be wrong about it only a few times.
 */
@Component
public class MailedDrafts {

    private final DraftTable table;
    private final DraftTokens tokens;
    private final DraftSettings settings;
    private final Clock clock;

    MailedDrafts(DraftTable table, DraftTokens tokens, DraftSettings settings, Clock clock) {
        this.table = table;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the link still leads to a draft. */
    public boolean isOpen(@Nullable String link) {
        return find(link).isPresent();
    }

    /** The draft with a token for this device, when what the reader knows is right. */
    @Transactional
    public Optional<OpenedDraft> open(@Nullable String link, Predicate<Draft> knows) {
        var draft = find(link);
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        if (!knows.test(draft.get())) {
            table.countWrongKey(draft.get().id());
            return Optional.empty();
        }
        table.forgiveWrongKeys(draft.get().id());
        return draft.map(found -> new OpenedDraft(found, tokens.issue(found.id(), false)));
    }

    private Optional<Draft> find(@Nullable String link) {
        return tokens.draftOf(link, true)
                .filter(id -> table.wrongKeys(id) < settings.maxTries())
                .flatMap(id -> table.find(id, clock.instant()))
                .filter(draft -> !draft.isFiled());
    }
}

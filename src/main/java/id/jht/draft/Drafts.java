package id.jht.draft;

import id.jht.claim.Channel;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimTrail;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Claims that are being filled in, table {@code draft}. An expired draft is found by nobody. */
@Component
public class Drafts {

    private final DraftTable table;
    private final DraftTokens tokens;
    private final PaperTable papers;
    private final DraftMails mails;
    private final ClaimTrail trail;
    private final DraftSettings settings;
    private final Clock clock;

    Drafts(
            DraftTable table,
            DraftTokens tokens,
            PaperTable papers,
            DraftMails mails,
            ClaimTrail trail,
            DraftSettings settings,
            Clock clock) {
        this.table = table;
        this.tokens = tokens;
        this.papers = papers;
        this.mails = mails;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /** A member begins, at home. */
    @Transactional
    public OpenedDraft begin(String language) {
        return begin(language, Channel.WEB, null, null, null, Map.of());
    }

    /** A member begins, on an app. */
    @Transactional
    public OpenedDraft beginOnApp(String language) {
        return begin(language, Channel.MOBILE, null, null, null, Map.of());
    }

    /**
     * An officer begins for a walk-in, at the counter of this branch.
     *
     * @param queueNumber with which the person was called, null when there was no queue
     */
    @Transactional
    public OpenedDraft beginAssisted(String language, String officer, String branch, @Nullable String queueNumber) {
        return begin(language, Channel.BRANCH, officer, branch, queueNumber, Map.of("branch", branch));
    }

    private OpenedDraft begin(
            String language,
            Channel channel,
            @Nullable String officer,
            @Nullable String branch,
            @Nullable String queueNumber,
            Map<String, String> known) {
        var now = clock.instant();
        var draft = new Draft(
                UUID.randomUUID(),
                known,
                language,
                channel,
                officer,
                branch,
                queueNumber,
                now,
                now.plus(settings.kept()),
                null);
        table.add(draft);
        return new OpenedDraft(draft, tokens.issue(draft.id(), false));
    }

    /** By the token of a device. */
    public Optional<Draft> find(@Nullable String token) {
        return tokens.draftOf(token, false).flatMap(id -> table.find(id, clock.instant()));
    }

    /**
     * Adds what was typed on one page to what is known, and keeps the draft for its whole time again. Empty when the draft has
     * been filed, deleted or has expired meanwhile.
     */
    @Transactional
    public Optional<Draft> answer(UUID id, Map<String, String> typed, String language) {
        var now = clock.instant();
        return table.lock(id, now).filter(draft -> !draft.isFiled()).flatMap(draft -> {
            var answers = new HashMap<>(draft.answers());
            answers.putAll(typed);
            answers.values().removeIf(String::isEmpty);
            table.update(id, answers, language, now, now.plus(settings.kept()));
            var changed = table.find(id, now);
            changed.ifPresent(after -> mails.addressed(draft, after));
            return changed;
        });
    }

    /** Whether it can be found again by the link of a mail; not when too many links went to that address today. */
    public boolean isMailed(UUID id) {
        return tokens.isMailed(id);
    }

    /** How long a draft is kept after its last change. */
    public Duration kept() {
        return settings.kept();
    }

    /** The draft has become this claim; nothing is left of it but the number, for the receipt. */
    @Transactional
    public void filed(UUID id, ClaimNumber number) {
        table.lock(id, clock.instant()).filter(draft -> !draft.isFiled()).ifPresent(draft -> noteQueue(draft, number));
        table.file(id, number);
        papers.deleteAll(id);
        tokens.revokeMailed(id);
    }

    private void noteQueue(Draft draft, ClaimNumber number) {
        var queueNumber = draft.queueNumber();
        if (queueNumber != null) {
            trail.add(number, draft.actor(), "COUNTER_QUEUE", queueNumber);
        }
    }

    /** Mails the link once more, when there is an address and it has not been mailed too often. */
    @Transactional
    public LinkMailing mailLink(UUID id) {
        return table.lock(id, clock.instant())
                .filter(draft -> !draft.isFiled())
                .map(mails::again)
                .orElse(LinkMailing.NO_ADDRESS);
    }

    /** The member does not want to go on. */
    @Transactional
    public void delete(UUID id) {
        table.delete(id);
    }
}

package id.jht.preparation;

import id.jht.membership.Member;
import id.jht.signin.Turnstile;
import id.jht.signin.Turnstile.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much strangers may begin and ask in a day from one address: enough for an internet cafe, too little for a machine that
 * fills our store or tries out accounts. Members who have signed in are counted each for themselves.
 */
@Component
public class DraftLimits {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_OF_A_MEMBER = 20;

    private final Turnstile turnstile;
    private final int drafts;
    private final int accounts;

    DraftLimits(
            Turnstile turnstile,
            @Value("${jht.draft.begun-a-day:100}") int drafts,
            @Value("${jht.draft.accounts-a-day:200}") int accounts) {
        this.turnstile = turnstile;
        this.drafts = drafts;
        this.accounts = accounts;
    }

    /**
     * Counts a draft; when it is one too many, from when on another one may be begun.
     *
     * @param client address from which it is asked
     */
    public Optional<Instant> anotherDraft(Optional<Member> member, String client) {
        var limit = member.map(known -> new Limit("member-draft", Long.toString(known.id()), DAY, MOST_OF_A_MEMBER))
                .orElseGet(() -> new Limit("draft", client, DAY, drafts));
        return turnstile.pass(limit);
    }

    /** Counts an account that is asked for; when it is one too many, from when on another one may be. */
    public Optional<Instant> anotherAccount(String client) {
        return turnstile.pass(new Limit("account", client, DAY, accounts));
    }
}

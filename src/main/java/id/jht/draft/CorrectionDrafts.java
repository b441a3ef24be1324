package id.jht.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.jht.claim.Channel;
import id.jht.claim.ClaimNumber;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where papers that are sent again for a claim wait one by one until the member hands them in: as {@link DraftPapers} of a draft
 * without answers, which no token opens and which ends as every draft does.
 */
@Component
public class CorrectionDrafts {

    private final DraftTable table;
    private final DraftSettings settings;
    private final Clock clock;

    CorrectionDrafts(DraftTable table, DraftSettings settings, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.clock = clock;
    }

    /** The draft of this claim's correction, also when nothing has come yet. */
    public UUID of(ClaimNumber number) {
        return UUID.nameUUIDFromBytes(("correction of " + number.value()).getBytes(UTF_8));
    }

    /** The same, so that papers can be put into it. */
    @Transactional
    public UUID open(ClaimNumber number, String language) {
        var id = of(number);
        var now = clock.instant();
        if (table.find(id, now).isEmpty()) {
            table.deleteExpired(id, now);
            table.add(new Draft(
                    id, Map.of(), language, Channel.WEB, null, null, null, now, now.plus(settings.kept()), null));
        }
        return id;
    }
}

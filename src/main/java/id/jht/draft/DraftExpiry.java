package id.jht.draft;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Warns of the end of drafts, and erases those that have come to it. */
@Component
class DraftExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(DraftExpiry.class);

    private final DraftTable table;
    private final DraftMails mails;
    private final DraftSettings settings;
    private final Clock clock;

    DraftExpiry(DraftTable table, DraftMails mails, DraftSettings settings, Clock clock) {
        this.table = table;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    void run() {
        var now = clock.instant();
        var erased = table.deleteExpired(now);
        var ending = table.toWarn(now.plus(settings.warned()));
        ending.forEach(draft -> {
            mails.warn(draft);
            table.warned(draft.id(), now);
        });
        LOG.info("drafts: {} erased, {} warned of their end", erased, ending.size());
    }
}

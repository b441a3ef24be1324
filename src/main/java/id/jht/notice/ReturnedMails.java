package id.jht.notice;

import id.jht.notice.mail.Report;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails that a server had taken and gave back: what counted as delivered was not. */
@Component
class ReturnedMails {

    private final NoticeReferences references;
    private final NoticeTable notices;
    private final UndeliveredNotices undelivered;
    private final Clock clock;

    ReturnedMails(NoticeReferences references, NoticeTable notices, UndeliveredNotices undelivered, Clock clock) {
        this.references = references;
        this.notices = notices;
        this.undelivered = undelivered;
        this.clock = clock;
    }

    /**
     * The notice counts as undeliverable, once; one about a claim becomes somebody's task.
     *
     * @return whether it is about a mail of ours
     */
    @Transactional
    boolean take(Report.Failed report) {
        var id = report.traces().stream().flatMap(references::in).findFirst();
        id.flatMap(notices::lockDelivered).ifPresent(notice -> giveUp(notice, report.words()));
        return id.isPresent();
    }

    private void giveUp(NoticeTable.Outgoing notice, String words) {
        notices.returned(notice.id(), words, clock.instant());
        var claim = notice.about();
        if (claim != null) {
            undelivered.contactMember(notice.id(), claim.number(), claim.branch());
        }
    }
}

package id.jht.draft;

import id.jht.calendar.Branch;
import id.jht.calendar.Branches;
import id.jht.notice.PersonalNoticeKind;
import id.jht.notice.PersonalNotices;
import id.jht.shared.EmailAddress;
import id.jht.shared.OwnAddress;
import id.jht.shared.ReadableTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Mails with a link that opens a draft on another device. What an officer fills in stays at the counter and is mailed to nobody. */
@Component
class DraftMails {

    /** Of one draft, and to one address in a day; a family shares an inbox, more would be a nuisance to somebody. */
    private static final int MOST_LINKS = 5;

    private static final Duration DAY = Duration.ofDays(1);

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final DraftTokens tokens;
    private final DraftTable table;
    private final PersonalNotices notices;
    private final Branches branches;
    private final OwnAddress ownAddress;
    private final Clock clock;

    DraftMails(
            DraftTokens tokens,
            DraftTable table,
            PersonalNotices notices,
            Branches branches,
            OwnAddress ownAddress,
            Clock clock) {
        this.tokens = tokens;
        this.table = table;
        this.notices = notices;
        this.branches = branches;
        this.ownAddress = ownAddress;
        this.clock = clock;
    }

    /** Sends the link when the address has become known; a link that went to another address opens nothing any more. */
    void addressed(Draft before, Draft after) {
        if (after.isAssisted() || Objects.equals(email(before), email(after))) {
            return;
        }
        tokens.revokeMailed(after.id());
        again(after);
    }

    LinkMailing again(Draft draft) {
        if (draft.isAssisted() || email(draft).isEmpty()) {
            return LinkMailing.NO_ADDRESS;
        }
        if (email(draft).filter(this::takesAnother).isEmpty() || table.countLink(draft.id()) > MOST_LINKS) {
            return LinkMailing.TOO_MANY;
        }
        write(PersonalNoticeKind.DRAFT_LINK, draft);
        return LinkMailing.MAILED;
    }

    /** Whoever begins many drafts with the address of somebody else must not fill that inbox in our name. */
    private boolean takesAnother(EmailAddress address) {
        var yesterday = clock.instant().minus(DAY);
        return notices.writtenTo(address, PersonalNoticeKind.DRAFT_LINK, yesterday) < MOST_LINKS;
    }

    void warn(Draft draft) {
        write(PersonalNoticeKind.DRAFT_EXPIRES, draft);
    }

    private void write(PersonalNoticeKind kind, Draft draft) {
        email(draft)
                .ifPresent(address -> notices.write(
                        kind, address, draft.language(), link(tokens.issue(draft.id(), true)), lastDay(draft)));
    }

    private String link(String token) {
        return ownAddress.uri() + "/claims/new/resume?draft=" + token;
    }

    private String lastDay(Draft draft) {
        var zone = Optional.ofNullable(draft.answers().get("branch"))
                .flatMap(branches::find)
                .map(Branch::zone)
                .orElse(WIB);
        Instant lastMoment = draft.expiresAt().minusSeconds(1);
        return new ReadableTime(Locale.forLanguageTag(draft.language()), zone).day(lastMoment);
    }

    private static Optional<EmailAddress> email(Draft draft) {
        return EmailAddress.parse(draft.answers().getOrDefault("email", ""));
    }
}

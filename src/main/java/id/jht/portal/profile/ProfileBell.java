package id.jht.portal.profile;

import id.jht.calendar.Branches;
import id.jht.membership.Member;
import id.jht.profile.ProfileState;
import id.jht.profile.ProfileUpdate;
import id.jht.profile.ProfileUpdates;
import id.jht.shared.ReadableTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Behind {@code portal/profile/bell}: how the member's updates go, newest first, as templates ask for it with {@code @profileBell}. */
@Component
public class ProfileBell {

    private static final int SHOWN = 3;

    private final ProfileUpdates updates;
    private final Branches branches;

    ProfileBell(ProfileUpdates updates, Branches branches) {
        this.updates = updates;
        this.branches = branches;
    }

    /**
     * @param kind {@code RECEIVED}, {@code CHECKING}, {@code LATE}, {@code ACCEPTED} or {@code REJECTED}
     * @param at when that came about, in the branch's zone
     * @param until by when an officer looks, null when nobody has to
     * @param reason why it was refused
     */
    public record News(
            String number,
            String kind,
            String at,
            @Nullable String until,
            @Nullable String reason) {}

    public List<News> of(Member member, Locale locale) {
        return updates.of(member).stream()
                .limit(SHOWN)
                .map(update -> news(update, locale))
                .toList();
    }

    private News news(ProfileUpdate update, Locale locale) {
        var times = new ReadableTime(locale, branches.get(update.branch()).zone());
        var due = update.dueBy();
        return new News(
                update.number().value(),
                kindOf(update),
                times.moment(update.stateSince()),
                due == null ? null : times.day(due),
                update.reason());
    }

    private static String kindOf(ProfileUpdate update) {
        return update.state() == ProfileState.CHECKING && update.late()
                ? "LATE"
                : update.state().name();
    }
}

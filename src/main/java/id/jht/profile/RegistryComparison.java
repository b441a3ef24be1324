package id.jht.profile;

import static id.jht.membership.CivilRegistry.Result.NOT_APPLICABLE;
import static id.jht.profile.ProfileField.BIRTH_DATE;
import static id.jht.profile.ProfileField.BIRTH_PLACE;
import static id.jht.profile.ProfileField.MOTHER_MAIDEN_NAME;
import static id.jht.profile.ProfileField.NAME;

import id.jht.calendar.Branches;
import id.jht.calendar.WorkingCalendar;
import id.jht.membership.CivilRegistry;
import id.jht.membership.Members;
import id.jht.policy.AsOf;
import id.jht.policy.Setting;
import id.jht.policy.Settings;
import id.jht.shared.Nik;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares what was typed with the civil registry; what does not agree with it or with the face is an officer's. */
@Component
public class RegistryComparison {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final ProfileTable updates;
    private final ProfileTrail trail;
    private final Members members;
    private final CivilRegistry registry;
    private final Branches branches;
    private final WorkingCalendar calendar;
    private final Settings settings;
    private final Clock clock;

    RegistryComparison(
            ProfileTable updates,
            ProfileTrail trail,
            Members members,
            CivilRegistry registry,
            Branches branches,
            WorkingCalendar calendar,
            Settings settings,
            Clock clock) {
        this.updates = updates;
        this.trail = trail;
        this.members = members;
        this.registry = registry;
        this.branches = branches;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param reviewBy until when an officer should have looked, if one has to */
    public record Outcome(boolean agrees, Instant reviewBy) {}

    /**
     * Asks the registry and keeps its answer; about a person without NIK it cannot be asked. Nothing is locked while the registry
     * thinks.
     *
     * @throws id.jht.membership.NeighbourUnavailableException when no answer came; asking again is safe
     */
    @Transactional
    public Outcome compare(ProfileNumber number) {
        var answer = ask(updates.find(number).orElseThrow());
        updates.keepAnswer(number, answer);
        trail.add(number, "system", "COMPARED", answer.result().name());
        var update = updates.lock(number);
        var reviewBy = reviewBy(update);
        if (!update.agrees()) {
            updates.move(number, ProfileState.CHECKING);
            updates.setDue(number, reviewBy);
            trail.add(number, "system", "CHECKING", "");
        }
        return new Outcome(update.agrees(), reviewBy);
    }

    private CivilRegistry.Answer ask(ProfileUpdate update) {
        return members.get(update.memberId()).identity() instanceof Nik nik
                ? registry.ask(questionAbout(nik, update))
                : new CivilRegistry.Answer(NOT_APPLICABLE, List.of());
    }

    private static CivilRegistry.Query questionAbout(Nik nik, ProfileUpdate update) {
        var identity = update.answers().correctsIdentity() ? update.answers() : update.before();
        return new CivilRegistry.Query(
                nik,
                identity.get(NAME),
                identity.get(BIRTH_PLACE),
                LocalDate.parse(identity.get(BIRTH_DATE)),
                update.answers().get(MOTHER_MAIDEN_NAME));
    }

    private Instant reviewBy(ProfileUpdate update) {
        var branch = branches.get(update.branch());
        var now = clock.instant();
        var today = now.atZone(branch.zone()).toLocalDate();
        var rules = new AsOf(today, now);
        return calendar.of(branch, rules)
                .after(today, settings.number(Setting.PROFILE_REVIEW_DAYS, rules))
                .atTime(END_OF_DAY)
                .atZone(branch.zone())
                .toInstant();
    }
}

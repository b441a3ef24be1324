package id.jht.eligibility;

import static id.jht.policy.Setting.WAITING_MONTHS;

import id.jht.policy.AsOf;
import id.jht.policy.Settings;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Turns what is told without a name into the facts that the tables decide on. */
@Component
class ToldFacts {

    /** More than any rule asks for. */
    private static final int ENOUGH_YEARS = 100;

    private static final int ENOUGH_MONTHS = 1200;

    private final Settings settings;

    ToldFacts(Settings settings) {
        this.settings = settings;
    }

    /** The facts as they will be under these rules, when only time passes. */
    EntitlementFacts of(Told told, AsOf rules) {
        var given = told.circumstances();
        var day = rules.day();
        var waiting = new WaitingTime(
                given.working(), given.working() ? null : given.lastDay(), settings.number(WAITING_MONTHS, rules));
        return new EntitlementFacts(
                given.cause(),
                told.channel(),
                given.withNik() ? "NIK" : "PASSPORT",
                day,
                age(given, day),
                membershipMonths(given, told.asked().day(), day),
                given.working(),
                true,
                true,
                waiting.since(),
                waiting.isOverOn(day),
                given.certifiedOn() == null || Disability.givesTheRight(given.certifiedOn(), day),
                given.partialClaimedBefore(),
                !Rupiah.ZERO.equals(given.savings()),
                told.profileUpdated(),
                told.faceMatched(),
                false,
                Objects.requireNonNullElse(given.savings(), Rupiah.ZERO),
                null,
                ScreeningResults.NOT_ASKED);
    }

    private static int age(Circumstances told, LocalDate day) {
        return told.birthDate() == null
                ? ENOUGH_YEARS
                : Math.toIntExact(ChronoUnit.YEARS.between(told.birthDate(), day));
    }

    /** Whoever asks is taken to remain a member; the remedy of the rule says so. */
    private static long membershipMonths(Circumstances told, LocalDate asked, LocalDate day) {
        return told.membershipMonths() == null
                ? ENOUGH_MONTHS
                : told.membershipMonths() + ChronoUnit.MONTHS.between(asked, day);
    }
}

package id.jht.eligibility;

import static id.jht.policy.Setting.PROFILE_MONTHS;
import static id.jht.policy.Setting.WAITING_ANCHOR;
import static id.jht.policy.Setting.WAITING_MONTHS;

import id.jht.membership.EarlierPayment;
import id.jht.membership.Member;
import id.jht.membership.MembershipStatus;
import id.jht.membership.Segment;
import id.jht.policy.AsOf;
import id.jht.policy.Settings;
import id.jht.shared.Rupiah;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Turns a member and what is asked for into the facts that the tables decide on. */
@Component
class FactGathering {

    private final Settings settings;

    FactGathering(Settings settings) {
        this.settings = settings;
    }

    EntitlementFacts of(Situation situation) {
        var member = situation.member();
        var request = situation.request();
        var rules = request.rules();
        var filedOn = rules.day();
        var waiting = waitingTime(member, rules);
        return new EntitlementFacts(
                request.cause(),
                request.channel(),
                request.identifiedBy(),
                filedOn,
                Math.toIntExact(ChronoUnit.YEARS.between(member.birthDate(), filedOn)),
                MembershipTime.of(member.memberships(), filedOn).months(),
                member.isActiveAnywhere(),
                isOpenIn(Segment.PU, member),
                isOpenIn(Segment.BPU, member),
                waiting.since(),
                waiting.isOverOn(filedOn),
                Disability.hasGivenTheRight(member, filedOn),
                !situation.payments().stream().allMatch(EarlierPayment::full),
                situation.balance().isMoreThan(Rupiah.ZERO),
                isProfileUpToDate(member, rules),
                request.faceMatched(),
                request.npwpGiven() || member.npwp() != null,
                situation.balance(),
                request.partialPercent(),
                request.registryResult());
    }

    private WaitingTime waitingTime(Member member, AsOf rules) {
        return WaitingTime.of(
                member,
                settings.choice(WAITING_ANCHOR, WaitingTime.Anchor.class, rules),
                settings.number(WAITING_MONTHS, rules));
    }

    private static boolean isOpenIn(Segment segment, Member member) {
        return member.memberships().stream()
                .filter(membership -> membership.status() != MembershipStatus.CLOSED)
                .anyMatch(membership -> membership.segment() == segment);
    }

    private boolean isProfileUpToDate(Member member, AsOf rules) {
        var updated = member.profileUpdated();
        return updated != null && !updated.isBefore(rules.day().minusMonths(settings.number(PROFILE_MONTHS, rules)));
    }
}

package id.jht.eligibility;

import id.jht.membership.EarlierPayment;
import id.jht.membership.Member;
import id.jht.membership.MembershipStatus;
import id.jht.membership.Segment;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns a member and what is asked for into the facts that the tables decide on. */
@Component
class FactGathering {

    private final EligibilitySettings settings;

    FactGathering(EligibilitySettings settings) {
        this.settings = settings;
    }

    /** @param balance over all memberships on the day of filing */
    EntitlementFacts of(Member member, List<EarlierPayment> payments, Rupiah balance, Request request) {
        var filedOn = request.filedOn();
        var waiting = WaitingTime.of(member, settings.waitingMonths());
        return new EntitlementFacts(
                request.cause(),
                request.channel(),
                filedOn,
                Math.toIntExact(ChronoUnit.YEARS.between(member.birthDate(), filedOn)),
                MembershipTime.of(member.memberships(), filedOn).months(),
                member.isActiveAnywhere(),
                isOpenIn(Segment.PU, member),
                isOpenIn(Segment.BPU, member),
                waiting.since(),
                waiting.isOverOn(filedOn),
                !payments.stream().allMatch(EarlierPayment::full),
                balance.isMoreThan(Rupiah.ZERO),
                isProfileUpToDate(member, filedOn),
                request.faceMatched(),
                balance,
                request.partialPercent(),
                request.registryResult());
    }

    private static boolean isOpenIn(Segment segment, Member member) {
        return member.memberships().stream()
                .filter(membership -> membership.status() != MembershipStatus.CLOSED)
                .anyMatch(membership -> membership.segment() == segment);
    }

    private boolean isProfileUpToDate(Member member, LocalDate filedOn) {
        var updated = member.profileUpdated();
        return updated != null && !updated.isBefore(filedOn.minusMonths(settings.profileMonths()));
    }
}

package id.jht.eligibility;

import id.jht.membership.Member;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From when on a rule that fails today will hold. */
@Component
class EarliestDates {

    private final EligibilitySettings settings;

    EarliestDates(EligibilitySettings settings) {
        this.settings = settings;
    }

    /** Null where only the member's own doing, or nothing, changes the answer. */
    @Nullable
    LocalDate of(String code, Member member, LocalDate filedOn) {
        return switch (code) {
            case "AGE_BELOW_56" -> member.birthDate().plusYears(settings.retirementAge());
            case "WAITING_TIME" ->
                WaitingTime.of(member, settings.waitingMonths()).end();
            case "MEMBERSHIP_UNDER_10_YEARS" ->
                MembershipTime.of(member.memberships(), filedOn)
                        .reaches(settings.partialMembershipMonths())
                        .orElse(null);
            default -> null;
        };
    }
}

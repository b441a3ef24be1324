package id.jht.eligibility;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code jht.eligibility}. Age and membership months only tell the member from when on a claim is possible;
 * whether it is, the table {@code eligibility} decides.
 *
 * @param waitingMonths waiting time after work has ended
 * @param profileMonths how long a profile update counts as up to date
 * @param retirementAge years, PP 46/2015
 * @param partialMembershipMonths months of membership before a partial claim, UU 40/2004 art. 37
 */
@ConfigurationProperties(prefix = "jht.eligibility")
public record EligibilitySettings(
        @DefaultValue("1") int waitingMonths,
        @DefaultValue("12") int profileMonths,
        @DefaultValue("56") int retirementAge,
        @DefaultValue("120") int partialMembershipMonths) {

    public static EligibilitySettings standard() {
        return new EligibilitySettings(1, 12, 56, 120);
    }
}

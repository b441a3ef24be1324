package id.jht.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code jht.sign-in}.
 *
 * @param codeLifetime how long a code counts
 * @param codeTries wrong codes after which a sign-in is over
 * @param contactPeriod how long after its start a sign-in can go on to a new contact
 * @param idle a session ends after so long without a request
 * @param absolute a session ends so long after the sign-in, whatever happens
 * @param personTries sign-ins with one NIK or passport, card and birth date in a {@code window}, {@code personTriesADay} in a day
 * @param contactTries stronger checks of one such person in a day
 * @param clientTries sign-ins from one address in a window; a village's service point has one address for many
 * @param identityTries sign-ins with one NIK or passport, whatever card is named; wide, because strangers know a NIK
 * @param allTries sign-ins of everybody in a window
 */
@ConfigurationProperties("jht.sign-in")
public record SignInSettings(
        @DefaultValue("PT10M") Duration codeLifetime,
        @DefaultValue("5") int codeTries,
        @DefaultValue("PT30M") Duration contactPeriod,
        @DefaultValue("PT30M") Duration idle,
        @DefaultValue("PT12H") Duration absolute,
        @DefaultValue("PT15M") Duration window,
        @DefaultValue("5") int personTries,
        @DefaultValue("15") int personTriesADay,
        @DefaultValue("3") int contactTries,
        @DefaultValue("60") int clientTries,
        @DefaultValue("200") int identityTries,
        @DefaultValue("20000") int allTries) {}

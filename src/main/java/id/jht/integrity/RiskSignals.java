package id.jht.integrity;

/**
 * Signals F1 to F4, F10 and the registry's answer; counts are of other persons' claims.
 *
 * @param sameMobile persons with the same mobile number in 90 days, this one included
 * @param sameEmail persons with the same e-mail address in 90 days, this one included
 * @param sameAccount persons with the same bank account ever, this one included
 * @param contactChanged whether mobile, e-mail and account all differ from the registered ones; never for heirs, who have
 *     their own
 * @param contactReplaced whether the registered contact was replaced a few days before the claim; never for heirs
 * @param registryResult as in {@link id.jht.eligibility.ScreeningResults}
 */
public record RiskSignals(
        long sameMobile,
        long sameEmail,
        long sameAccount,
        boolean contactChanged,
        boolean contactReplaced,
        boolean helperDeclared,
        String registryResult) {}

package id.jht.process.engine;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.jht.benefit.ApprovalLevel;
import id.jht.claim.RiskLevel;
import id.jht.claim.Route;
import id.jht.document.DocumentType;
import id.jht.process.ClaimErrors;
import id.jht.process.ClaimMessages;
import id.jht.process.ClaimVariables;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What models may name, because the program knows it.
 *
 * @param models files that must be there, e.g. {@code bpmn/payout.bpmn}
 * @param beans delegates and listeners
 * @param leavingBeans delegates that call another machine
 * @param facts what each decision table is told, by {@code DecisionTables}
 * @param answers what each decision table may answer, by the name of the output
 * @param groups desks that work on tasks
 */
record KnownNames(
        Set<String> models,
        Set<String> beans,
        Set<String> leavingBeans,
        Set<String> variables,
        Map<String, Set<String>> facts,
        Map<String, Set<String>> answers,
        Set<String> messages,
        Set<String> errors,
        Set<String> groups) {

    private static final Set<String> LEAVING = Set.of(
            "screenIdentityDelegate",
            "verifyPayoutAccountDelegate",
            "askEarlierOrdersDelegate",
            "orderPayoutDelegate",
            "inquirePayoutDelegate",
            "compareProfileDelegate");

    private static final Set<String> DESKS =
            Set.of("customer-service", "head-of-service", "branch-head", "finance", "integrity");

    private static final Set<String> ENTITLEMENT_FACTS = Set.of(
            "cause",
            "channel",
            "identifiedBy",
            "filedOn",
            "ageYears",
            "membershipMonths",
            "activeAnywhere",
            "wageEarner",
            "selfEmployedMember",
            "waitedOneMonth",
            "disabilityRightArisen",
            "partialClaimedBefore",
            "anythingLeft",
            "profileUpdated",
            "faceMatched",
            "npwpKnown",
            "balance",
            "registryResult");

    private static final Map<String, Set<String>> FACTS = Map.of(
            "eligibility", and(ENTITLEMENT_FACTS, "partialPercent"),
            "claim-route", and(ENTITLEMENT_FACTS, "risk"),
            "claim-warnings", ENTITLEMENT_FACTS,
            "required-documents", Set.of("cause", "channel", "fastRoute", "identifiedBy", "housingVariant", "filedOn"),
            "approval-level", Set.of("route", "net", "filedOn"),
            "broker-risk",
                    Set.of(
                            "cause",
                            "filedOn",
                            "sameMobile",
                            "sameEmail",
                            "sameAccount",
                            "contactChanged",
                            "contactReplaced",
                            "helperDeclared",
                            "registryResult"));

    /** A rule or a warning without a sentence would be a bare no. */
    private static final Map<String, Set<String>> ANSWERS = Map.of(
            "failure", codesWithSentence("rule\\.([A-Z0-9_]+)\\.remedy"),
            "warning", codesWithSentence("warning\\.([A-Z0-9_]+)"),
            "route", namesOf(Route.values()),
            "documentType", namesOf(DocumentType.values()),
            "level", namesOf(ApprovalLevel.values()),
            "risk", namesOf(RiskLevel.values()));

    private static Set<String> codesWithSentence(String key) {
        var form = Pattern.compile(key);
        return ResourceBundle.getBundle("messages/rule", Locale.ROOT).keySet().stream()
                .map(form::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .collect(toUnmodifiableSet());
    }

    private static Set<String> namesOf(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(toUnmodifiableSet());
    }

    /** Every model of the jar must be there. */
    static KnownNames with(Set<String> beans) {
        var models = ModelFiles.inJar().keySet().stream()
                .filter(file -> file.startsWith("bpmn/"))
                .collect(toUnmodifiableSet());
        return with(models, beans);
    }

    static KnownNames with(Set<String> models, Set<String> beans) {
        return new KnownNames(
                models,
                beans,
                LEAVING,
                ClaimVariables.names(),
                FACTS,
                ANSWERS,
                ClaimMessages.names(),
                ClaimErrors.names(),
                DESKS);
    }

    private static Set<String> and(Set<String> facts, String another) {
        return Stream.concat(facts.stream(), Stream.of(another)).collect(toUnmodifiableSet());
    }
}

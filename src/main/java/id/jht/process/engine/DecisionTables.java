package id.jht.process.engine;

import id.jht.benefit.ApprovalLevel;
import id.jht.benefit.ApprovalRules;
import id.jht.claim.ClaimCause;
import id.jht.claim.RiskLevel;
import id.jht.claim.Route;
import id.jht.document.DocumentRules;
import id.jht.document.DocumentType;
import id.jht.document.PaperCase;
import id.jht.document.RequiredDocument;
import id.jht.eligibility.EligibilityRules;
import id.jht.eligibility.EntitlementFacts;
import id.jht.eligibility.RouteReason;
import id.jht.eligibility.RouteRules;
import id.jht.integrity.RiskRules;
import id.jht.integrity.RiskSignals;
import id.jht.policy.AsOf;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** The process owner's tables; their inputs bear the names given here. */
@Component
class DecisionTables implements EligibilityRules, RouteRules, DocumentRules, ApprovalRules, RiskRules {

    private final Tables tables;

    DecisionTables(Tables tables) {
        this.tables = tables;
    }

    /** A code once, however many rows give it. */
    @Override
    public List<String> failingRules(EntitlementFacts facts, AsOf rules) {
        return tables
                .evaluate("eligibility", inputs(facts).putValue("partialPercent", facts.partialPercent()), rules)
                .<String>collectEntries("failure")
                .stream()
                .distinct()
                .toList();
    }

    @Override
    public List<String> warnings(EntitlementFacts facts, AsOf rules) {
        return tables.evaluate("claim-warnings", inputs(facts), rules).<String>collectEntries("warning").stream()
                .distinct()
                .toList();
    }

    @Override
    public Route routeFor(EntitlementFacts facts, RiskLevel risk, AsOf rules) {
        return Route.valueOf(tables.evaluate("claim-route", inputs(facts).putValue("risk", risk.name()), rules)
                .getSingleEntry());
    }

    @Override
    public List<RouteReason> reasonsFor(EntitlementFacts facts, RiskLevel risk, AsOf rules) {
        return RouteRow.nearest(
                tables.drawn("claim-route", rules), inputs(facts).putValue("risk", risk.name()));
    }

    @Override
    public List<RequiredDocument> documentsFor(PaperCase paperCase) {
        var housing = paperCase.housing();
        var inputs = Variables.createVariables()
                .putValue("cause", paperCase.cause().name())
                .putValue("channel", paperCase.channel().name())
                .putValue("fastRoute", paperCase.fastRoute())
                .putValue("identifiedBy", paperCase.withNik() ? "NIK" : "PASSPORT")
                .putValue("housingVariant", housing == null ? "UNKNOWN" : housing.name())
                .putValue("filedOn", date(paperCase.rules().day()));
        return tables.evaluate("required-documents", inputs, paperCase.rules()).stream()
                .map(row -> new RequiredDocument(
                        DocumentType.valueOf(row.getEntry("documentType")),
                        Boolean.TRUE.equals(row.getEntry("required")),
                        row.getEntry("alternativesGroup")))
                .toList();
    }

    @Override
    public ApprovalLevel levelFor(Route route, Rupiah net, AsOf rules) {
        var inputs = Variables.createVariables()
                .putValue("route", route.name())
                .putValue("net", net.amount())
                .putValue("filedOn", date(rules.day()));
        return ApprovalLevel.valueOf(
                tables.evaluate("approval-level", inputs, rules).getSingleEntry());
    }

    @Override
    public RiskLevel riskOf(ClaimCause cause, RiskSignals signals, AsOf rules) {
        var inputs = Variables.createVariables()
                .putValue("cause", cause.name())
                .putValue("sameMobile", signals.sameMobile())
                .putValue("sameEmail", signals.sameEmail())
                .putValue("sameAccount", signals.sameAccount())
                .putValue("contactChanged", signals.contactChanged())
                .putValue("contactReplaced", signals.contactReplaced())
                .putValue("helperDeclared", signals.helperDeclared())
                .putValue("registryResult", signals.registryResult())
                .putValue("filedOn", date(rules.day()));
        return RiskLevel.valueOf(tables.evaluate("broker-risk", inputs, rules).getSingleEntry());
    }

    private static VariableMap inputs(EntitlementFacts facts) {
        return Variables.createVariables()
                .putValue("cause", facts.cause().name())
                .putValue("channel", facts.channel().name())
                .putValue("identifiedBy", facts.identifiedBy())
                .putValue("filedOn", date(facts.filedOn()))
                .putValue("ageYears", facts.ageYears())
                .putValue("membershipMonths", facts.membershipMonths())
                .putValue("activeAnywhere", facts.activeAnywhere())
                .putValue("wageEarner", facts.wageEarner())
                .putValue("selfEmployedMember", facts.selfEmployedMember())
                .putValue("waitedOneMonth", facts.waitedOneMonth())
                .putValue("disabilityRightArisen", facts.disabilityRightArisen())
                .putValue("partialClaimedBefore", facts.partialClaimedBefore())
                .putValue("anythingLeft", facts.anythingLeft())
                .putValue("profileUpdated", facts.profileUpdated())
                .putValue("faceMatched", facts.faceMatched())
                .putValue("npwpKnown", facts.npwpKnown())
                .putValue("balance", facts.balance().amount())
                .putValue("registryResult", facts.registryResult());
    }

    /** FEEL's date and time in the engine is read from the local zone. */
    private static Date date(LocalDate date) {
        return java.sql.Timestamp.valueOf(date.atStartOfDay());
    }
}

package id.jht.process.engine;

import id.jht.benefit.ApprovalLevel;
import id.jht.benefit.ApprovalRules;
import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.RiskLevel;
import id.jht.claim.Route;
import id.jht.document.DocumentRules;
import id.jht.document.DocumentType;
import id.jht.document.RequiredDocument;
import id.jht.eligibility.EligibilityRules;
import id.jht.eligibility.EntitlementFacts;
import id.jht.eligibility.RouteRules;
import id.jht.integrity.RiskRules;
import id.jht.integrity.RiskSignals;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** The process owner's tables; their inputs bear the names given here. */
@Component
class DecisionTables implements EligibilityRules, RouteRules, DocumentRules, ApprovalRules, RiskRules {

    private final DecisionService decisions;

    DecisionTables(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<String> failingRules(EntitlementFacts facts) {
        return evaluate("eligibility", inputs(facts).putValue("partialPercent", facts.partialPercent()))
                .collectEntries("failure");
    }

    @Override
    public Route routeFor(EntitlementFacts facts, RiskLevel risk) {
        return Route.valueOf(evaluate("claim-route", inputs(facts).putValue("risk", risk.name()))
                .getSingleEntry());
    }

    @Override
    public List<RequiredDocument> documentsFor(
            ClaimCause cause, Channel channel, boolean fastRoute, LocalDate filedOn) {
        var inputs = Variables.createVariables()
                .putValue("cause", cause.name())
                .putValue("channel", channel.name())
                .putValue("fastRoute", fastRoute)
                .putValue("filedOn", date(filedOn));
        return evaluate("required-documents", inputs).stream()
                .map(row -> new RequiredDocument(
                        DocumentType.valueOf(row.getEntry("documentType")),
                        Boolean.TRUE.equals(row.getEntry("required")),
                        row.getEntry("alternativesGroup")))
                .toList();
    }

    @Override
    public ApprovalLevel levelFor(Route route, Rupiah net, LocalDate filedOn) {
        var inputs = Variables.createVariables()
                .putValue("route", route.name())
                .putValue("net", net.amount())
                .putValue("filedOn", date(filedOn));
        return ApprovalLevel.valueOf(evaluate("approval-level", inputs).getSingleEntry());
    }

    @Override
    public RiskLevel riskOf(RiskSignals signals) {
        var inputs = Variables.createVariables()
                .putValue("sameMobile", signals.sameMobile())
                .putValue("sameEmail", signals.sameEmail())
                .putValue("sameAccount", signals.sameAccount())
                .putValue("contactChanged", signals.contactChanged())
                .putValue("helperDeclared", signals.helperDeclared())
                .putValue("registryResult", signals.registryResult());
        return RiskLevel.valueOf(evaluate("broker-risk", inputs).getSingleEntry());
    }

    private static VariableMap inputs(EntitlementFacts facts) {
        return Variables.createVariables()
                .putValue("cause", facts.cause().name())
                .putValue("channel", facts.channel().name())
                .putValue("filedOn", date(facts.filedOn()))
                .putValue("ageYears", facts.ageYears())
                .putValue("membershipMonths", facts.membershipMonths())
                .putValue("activeAnywhere", facts.activeAnywhere())
                .putValue("wageEarner", facts.wageEarner())
                .putValue("selfEmployedMember", facts.selfEmployedMember())
                .putValue("waitedOneMonth", facts.waitedOneMonth())
                .putValue("partialClaimedBefore", facts.partialClaimedBefore())
                .putValue("anythingLeft", facts.anythingLeft())
                .putValue("profileUpdated", facts.profileUpdated())
                .putValue("faceMatched", facts.faceMatched())
                .putValue("balance", facts.balance().amount())
                .putValue("registryResult", facts.registryResult());
    }

    private DmnDecisionResult evaluate(String decision, VariableMap inputs) {
        return decisions
                .evaluateDecisionByKey(decision)
                .decisionDefinitionWithoutTenantId()
                .variables(inputs)
                .evaluate();
    }

    /** FEEL's date and time in the engine is read from the local zone. */
    private static Date date(LocalDate date) {
        return java.sql.Timestamp.valueOf(date.atStartOfDay());
    }
}

package id.jht.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The automated steps from the submission to the approval, each of which keeps its results as variables. */
final class NaiveSteps {

    private static final List<String> FACTS = List.of(
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
    private static final List<String> SIGNALS = List.of(
            "cause",
            "sameMobile",
            "sameEmail",
            "sameAccount",
            "contactChanged",
            "contactReplaced",
            "helperDeclared",
            "registryResult",
            "filedOn");

    private final Neighbours neighbours;

    NaiveSteps(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    Map<String, Object> beans() {
        var steps = new HashMap<String, JavaDelegate>();
        steps.put("gatherFactsDelegate", this::gatherFacts);
        steps.put("decideEligibilityDelegate", NaiveSteps::decideEligibility);
        steps.put("assessRiskDelegate", NaiveSteps::assessRisk);
        steps.put("chooseRouteDelegate", NaiveSteps::chooseRoute);
        steps.put("bookInterviewDelegate", NaiveSteps::bookInterview);
        steps.put("writeReceiptDelegate", this::writeReceipt);
        steps.put("screenIdentityDelegate", this::screenIdentity);
        steps.put("arrangeInterviewDelegate", NaiveSteps::arrangeInterview);
        steps.put("calculateBenefitDelegate", this::calculateBenefit);
        steps.put("decideApprovalLevelDelegate", NaiveSteps::decideApprovalLevel);
        steps.put("recordApprovalDelegate", NaiveSteps::recordApproval);
        return new HashMap<>(steps);
    }

    private void gatherFacts(DelegateExecution claim) {
        var savings = neighbours.savings(NaivePayout.text(claim, "nik"));
        claim.setVariables(Variables.createVariables()
                .putValue("identifiedBy", "NIK")
                .putValue("ageYears", 35)
                .putValue("membershipMonths", 132L)
                .putValue("activeAnywhere", false)
                .putValue("wageEarner", true)
                .putValue("selfEmployedMember", false)
                .putValue("waitedOneMonth", true)
                .putValue("disabilityRightArisen", true)
                .putValue("partialClaimedBefore", false)
                .putValue("anythingLeft", true)
                .putValue("profileUpdated", true)
                .putValue("npwpKnown", true)
                .putValue("balance", savings.balance()));
    }

    private static void decideEligibility(DelegateExecution claim) {
        var failures = claim.getProcessEngineServices()
                .getDecisionService()
                .evaluateDecisionTableByKey("eligibility", inputs(claim, FACTS).putValue("partialPercent", null))
                .<String>collectEntries("failure");
        claim.setVariable("failures", String.join(",", failures));
        claim.setVariable("entitled", failures.isEmpty());
    }

    private static void assessRisk(DelegateExecution claim) {
        claim.setVariables(Variables.createVariables()
                .putValue("sameMobile", 1L)
                .putValue("sameEmail", 1L)
                .putValue("sameAccount", 1L)
                .putValue("contactChanged", false)
                .putValue("contactReplaced", false)
                .putValue("helperDeclared", false));
        claim.setVariable("risk", decide(claim, "broker-risk", inputs(claim, SIGNALS)));
    }

    private static void chooseRoute(DelegateExecution claim) {
        var route = decide(claim, "claim-route", inputs(claim, FACTS).putValue("risk", claim.getVariable("risk")));
        claim.setVariable("route", route);
        claim.setVariable("interviewNeeded", route.equals("FULL"));
    }

    private static void bookInterview(DelegateExecution claim) {
        var at = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(4));
        claim.setVariable("interviewAt", Date.from(at));
        claim.setVariable("interviewSeat", 1);
        claim.setVariable("interviewStatus", "BOOKED");
    }

    private void writeReceipt(DelegateExecution claim) {
        var subject = "Klaim " + claim.getProcessBusinessKey() + " atas nama " + claim.getVariable("fullName")
                + " sudah kami terima. Simpan nomor ini untuk melihat perkembangan klaim Anda.";
        claim.setVariable("receipt", subject);
        neighbours.page(
                subject,
                "Yth. " + NaivePayout.text(claim, "fullName"),
                Map.of(
                        "Nomor klaim", claim.getProcessBusinessKey(),
                        "NIK", NaivePayout.text(claim, "nik"),
                        "Nomor HP", NaivePayout.text(claim, "mobile"),
                        "Rekening", NaivePayout.text(claim, "accountNumber"),
                        "Kantor cabang", NaivePayout.text(claim, "branch")));
    }

    private void screenIdentity(DelegateExecution claim) {
        claim.setVariable("registryResult", neighbours.registered(NaivePayout.text(claim, "nik")));
        claim.setVariable("registryAskedAt", new Date());
        claim.setVariable("screened", true);
        NaivePayout.tell(claim, "IDENTITY_SCREENED");
    }

    /** The receipt has named the time already. */
    private static void arrangeInterview(DelegateExecution claim) {
        var at = ((Date) claim.getVariable("interviewAt")).toInstant();
        claim.setVariable("scheduleIsNew", false);
        claim.setVariable("interviewReminders", "R1/" + at.minus(Duration.ofDays(1)) + "/PT23H");
        claim.setVariable("status", "INTERVIEW_SCHEDULED");
    }

    private void calculateBenefit(DelegateExecution claim) {
        var savings = neighbours.savings(NaivePayout.text(claim, "nik"));
        claim.setVariables(Variables.createVariables()
                .putValue("paymentDate", new Date())
                .putValue("statementLines", savings.lines())
                .putValue("accumulatedBalance", savings.balance())
                .putValue("gross", savings.balance())
                .putValue("tax", savings.balance() - savings.net())
                .putValue("taxRegime", "FINAL")
                .putValue("rounding", 0L)
                .putValue("netAmount", savings.net()));
    }

    private static void decideApprovalLevel(DelegateExecution claim) {
        var inputs = inputs(claim, List.of("route", "filedOn")).putValue("net", claim.getVariable("netAmount"));
        claim.setVariable("approvalLevel", decide(claim, "approval-level", inputs));
    }

    private static void recordApproval(DelegateExecution claim) {
        claim.setVariable("approvedAmount", claim.getVariable("netAmount"));
        claim.setVariable("approvedAt", new Date());
        claim.setVariable("status", "APPROVED");
        NaivePayout.tell(claim, "APPROVED");
    }

    private static String decide(DelegateExecution claim, String table, VariableMap inputs) {
        return claim.getProcessEngineServices()
                .getDecisionService()
                .evaluateDecisionTableByKey(table, inputs)
                .getSingleEntry();
    }

    private static VariableMap inputs(DelegateExecution claim, List<String> names) {
        var inputs = Variables.createVariables();
        names.forEach(name -> inputs.putValue(name, claim.getVariable(name)));
        return inputs;
    }
}

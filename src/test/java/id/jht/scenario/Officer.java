package id.jht.scenario;

import id.jht.claim.ClaimNumber;
import id.jht.profile.ProfileNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;

/** A person of the branch who completes tasks as they would in Tasklist: with their groups, branch and rights. */
public record Officer(
        String name, TaskService tasks, IdentityService identities, Consumer<ClaimNumber> automatedSteps) {

    public void checks(ClaimNumber claim, String verdict, String remark) {
        completes(claim, "UserTask_CheckDocuments", Map.of("documentVerdict", verdict, "remark", remark));
    }

    public void findsPapersComplete(ClaimNumber claim) {
        checks(claim, "COMPLETE", "");
    }

    public void asksForCorrection(ClaimNumber claim, String refusedDocuments) {
        completes(
                claim,
                "UserTask_CheckDocuments",
                Map.of(
                        "documentVerdict", "CORRECTION",
                        "refusedDocuments", refusedDocuments,
                        "remark", "Foto buram, tolong kirim ulang."));
    }

    public void holdsInterview(ClaimNumber claim, String outcome) {
        completes(
                claim,
                "UserTask_HoldInterview",
                Map.of(
                        "interviewOutcome",
                        outcome,
                        "originalsSeen",
                        outcome.equals("PASSED"),
                        "helperDeclared",
                        false,
                        "refusedDocuments",
                        outcome.equals("CORRECTION") ? "KTP:MISMATCH" : "",
                        "remark",
                        "Catatan wawancara."));
    }

    public void investigates(ClaimNumber claim, String result) {
        completes(
                claim,
                "UserTask_InvestigateClaim",
                Map.of("investigationResult", result, "remark", "Sudah dihubungi dan diperiksa."));
    }

    /** The account is checked with the bank before the task appears. */
    public void decides(ClaimNumber claim, String decision) {
        automatedSteps.accept(claim);
        completes(claim, "UserTask_ApproveClaim", Map.of("decision", decision, "remark", "Periksa lagi alamatnya."));
    }

    public void decidesLarge(ClaimNumber claim, String decision) {
        completes(claim, "UserTask_ApproveLargeClaim", Map.of("decision", decision, "remark", "Sudah dilihat."));
    }

    public void answersAppeal(ClaimNumber claim, String decision) {
        completes(claim, "UserTask_ReviewAppeal", Map.of("appealDecision", decision, "remark", "Sudah ditinjau."));
    }

    public void resolvesPayout(ClaimNumber claim, String resolution) {
        completes(claim, "UserTask_ResolvePayout", Map.of("payoutResolution", resolution, "remark", "Bank dihubungi."));
    }

    public void reviews(ProfileNumber update, String decision, String remark) {
        completes(
                update.value(), "UserTask_ReviewProfileChange", Map.of("profileDecision", decision, "remark", remark));
    }

    public void completes(ClaimNumber claim, String step, Map<String, ?> answers) {
        completes(claim.value(), step, answers);
    }

    /** Claims the one open task of the claim, whoever holds it. */
    public void takes(ClaimNumber claim) {
        identities.setAuthentication(name, groups(), branches());
        try {
            var task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(claim.value())
                    .singleResult();
            tasks.setAssignee(task.getId(), name);
        } finally {
            identities.clearAuthentication();
        }
    }

    private void completes(String businessKey, String step, Map<String, ?> answers) {
        identities.setAuthentication(name, groups(), branches());
        try {
            var task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(businessKey)
                    .taskDefinitionKey(step)
                    .singleResult();
            if (task == null) {
                throw new IllegalStateException(name + " does not see " + step + " of " + businessKey);
            }
            tasks.complete(task.getId(), new HashMap<>(answers));
        } finally {
            identities.clearAuthentication();
        }
    }

    private List<String> groups() {
        return identities.createGroupQuery().groupMember(name).list().stream()
                .map(Group::getId)
                .toList();
    }

    private List<String> branches() {
        return identities.createTenantQuery().userMember(name).list().stream()
                .map(Tenant::getId)
                .toList();
    }
}

package id.jht.process.queue;

import id.jht.security.StaffMember;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.test.context.TestComponent;

/** The staff of a branch, each of whom takes the most urgent task again and again and completes it. */
@TestComponent
public class WorkingOfficers {

    /** Forty to fifty claims a day. */
    private static final int TASKS_IN_HALF_AN_HOUR = 3;

    private final NextTask next;
    private final TaskService tasks;
    private final IdentityService identities;
    private List<StaffMember> staff = List.of();
    private int completed;

    WorkingOfficers(NextTask next, TaskService tasks, IdentityService identities) {
        this.next = next;
        this.tasks = tasks;
        this.identities = identities;
    }

    void atBranch(String branch) {
        staff = List.of(
                person("cs1", branch, "customer-service"),
                person("cs2", branch, "customer-service"),
                person("cs3", branch, "customer-service"),
                person("cs4", branch, "customer-service"),
                person("cs5", branch, "customer-service"),
                person("cs6", branch, "customer-service"),
                person("kabid1", branch, "head-of-service"),
                person("kabid2", branch, "head-of-service"),
                person("kacab", branch, "branch-head"),
                person("keuangan", branch, "finance"),
                person("integritas", branch, "integrity"));
    }

    private static StaffMember person(String id, String branch, String group) {
        return new StaffMember(branch + "-" + id, id, Set.of(group), Set.of(branch));
    }

    long waiting() {
        return next.waitingFor(staff.get(0));
    }

    void work(int halfHours) {
        for (var round = 0; round < TASKS_IN_HALF_AN_HOUR * halfHours; round++) {
            staff.forEach(person -> next.takeFor(person).ifPresent(task -> complete(person, task)));
        }
    }

    private void complete(StaffMember person, String task) {
        identities.setAuthentication(person.id(), List.copyOf(person.groups()), List.copyOf(person.branches()));
        try {
            var step = tasks.createTaskQuery().taskId(task).singleResult().getTaskDefinitionKey();
            tasks.complete(task, answers(step, ++completed));
        } finally {
            identities.clearAuthentication();
        }
    }

    /** As it goes: every fifteenth check finds a bad photo, every twentieth interview nobody appears. */
    private static Map<String, Object> answers(String step, int count) {
        return switch (step) {
            case "UserTask_CheckDocuments" ->
                count % 15 == 0
                        ? Map.of(
                                "documentVerdict",
                                "CORRECTION",
                                "refusedDocuments",
                                "KTP:ILLEGIBLE",
                                "remark",
                                "Foto KTP buram, kirim ulang.")
                        : Map.of("documentVerdict", "COMPLETE");
            case "UserTask_HoldInterview" ->
                count % 20 == 0
                        ? Map.of("interviewOutcome", "NO_SHOW")
                        : Map.of("interviewOutcome", "PASSED", "originalsSeen", true);
            case "UserTask_ApproveClaim", "UserTask_ApproveLargeClaim" -> Map.of("decision", "APPROVED");
            case "UserTask_InvestigateClaim" -> Map.of("investigationResult", "CLEARED", "remark", "Sudah diperiksa.");
            default -> throw new AssertionError("nobody expected " + step);
        };
    }
}

package id.jht.process;

import id.jht.claim.ClaimNumber;
import id.jht.profile.ProfileNumber;
import id.jht.shared.RefusedException;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

/** What every step needs from its execution. */
public final class Steps {

    private Steps() {}

    /** The claim that the process instance carries as its business key. */
    public static ClaimNumber claimOf(DelegateExecution execution) {
        return ClaimNumber.of(execution.getProcessBusinessKey());
    }

    /** The claim on whose behalf a person works. */
    public static ClaimNumber claimOf(DelegateTask task) {
        return ClaimNumber.of(task.getExecution().getProcessBusinessKey());
    }

    /** The profile update that the process instance carries as its business key. */
    public static ProfileNumber profileOf(DelegateExecution execution) {
        return ProfileNumber.of(execution.getProcessBusinessKey());
    }

    /** The profile update on whose behalf a person works. */
    public static ProfileNumber profileOf(DelegateTask task) {
        return ProfileNumber.of(task.getExecution().getProcessBusinessKey());
    }

    /** The person who is logged in and completes the task. */
    public static String actorOf(DelegateTask task) {
        var person = task.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        if (person == null) {
            throw new RefusedException("Masuk terlebih dahulu: keputusan harus diambil oleh petugas yang dikenal.");
        }
        return person.getUserId();
    }

    public static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }
}

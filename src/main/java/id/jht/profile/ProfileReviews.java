package id.jht.profile;

import id.jht.shared.RefusedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What officers decide about updates that did not agree by themselves. */
@Component
public class ProfileReviews {

    private final ProfileTable updates;
    private final ProfileTrail trail;

    ProfileReviews(ProfileTable updates, ProfileTrail trail) {
        this.updates = updates;
        this.trail = trail;
    }

    /**
     * Keeps the decision; it is carried out by {@link ProfileConclusions}.
     *
     * @throws RefusedException when a refusal has no reason
     */
    @Transactional
    public void conclude(ProfileNumber number, ProfileDecision decision, String remark, String actor) {
        var refused = decision == ProfileDecision.REJECTED;
        if (refused && remark.isBlank()) {
            throw new RefusedException(
                    "Tulis di catatan alasan pengkinian data ini ditolak dan apa yang harus diperbaiki; peserta akan membacanya.");
        }
        updates.lock(number);
        updates.keepDecision(number, actor, refused ? remark : null);
        trail.add(number, actor, "REVIEW_" + decision, remark);
    }

    /** Nobody has looked in time: seen in the task list, on the desk page and by the member. */
    @Transactional
    public void markLate(ProfileNumber number) {
        updates.markLate(number);
        trail.add(number, "system", "REVIEW_LATE", "");
    }
}

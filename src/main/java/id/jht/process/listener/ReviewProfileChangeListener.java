package id.jht.process.listener;

import static id.jht.process.ClaimVariables.PROFILE_DECISION;
import static id.jht.process.Steps.actorOf;
import static id.jht.process.Steps.profileOf;

import id.jht.process.TaskInput;
import id.jht.profile.ProfileDecision;
import id.jht.profile.ProfileReviews;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Step "Periksa perubahan data". */
@Component
class ReviewProfileChangeListener implements TaskListener {

    private final ProfileReviews reviews;

    ReviewProfileChangeListener(ProfileReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateTask task) {
        var input = new TaskInput(task);
        var decision = input.choice(PROFILE_DECISION, ProfileDecision.class);
        reviews.conclude(profileOf(task), decision, input.takeRemark(), actorOf(task));
    }
}

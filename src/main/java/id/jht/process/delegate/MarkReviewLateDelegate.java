package id.jht.process.delegate;

import static id.jht.process.Steps.profileOf;

import id.jht.profile.ProfileReviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Tandai terlambat". */
@Component
class MarkReviewLateDelegate implements JavaDelegate {

    private final ProfileReviews reviews;

    MarkReviewLateDelegate(ProfileReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.markLate(profileOf(execution));
    }
}

package id.jht.process.delegate;

import static id.jht.process.Steps.profileOf;

import id.jht.profile.ProfileNews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Beri tahu peserta: ditolak". */
@Component
class NotifyProfileRejectedDelegate implements JavaDelegate {

    private final ProfileNews news;

    NotifyProfileRejectedDelegate(ProfileNews news) {
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        news.rejected(profileOf(execution));
    }
}

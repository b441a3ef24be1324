package id.jht.process.delegate;

import static id.jht.process.Steps.profileOf;

import id.jht.profile.ProfileNews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Beri tahu peserta: berhasil". */
@Component
class NotifyProfileAcceptedDelegate implements JavaDelegate {

    private final ProfileNews news;

    NotifyProfileAcceptedDelegate(ProfileNews news) {
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        news.accepted(profileOf(execution));
    }
}

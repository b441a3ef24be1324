package id.jht.process.listener;

import static id.jht.process.ClaimVariables.CONTACT_OUTCOME;
import static id.jht.process.Steps.actorOf;
import static id.jht.process.Steps.claimOf;

import id.jht.notice.ContactOutcome;
import id.jht.notice.Contacts;
import id.jht.process.TaskInput;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Step "Hubungi peserta". */
@Component
class ContactMemberListener implements TaskListener {

    private final Contacts contacts;

    ContactMemberListener(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public void notify(DelegateTask task) {
        var input = new TaskInput(task);
        var outcome = input.choice(CONTACT_OUTCOME, ContactOutcome.class);
        contacts.conclude(claimOf(task), outcome, input.takeRemark(), actorOf(task));
    }
}

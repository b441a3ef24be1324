package id.jht.process.delegate;

import static id.jht.process.Steps.claimOf;

import id.jht.interview.Interviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step "Pesan jadwal wawancara". */
@Component
class BookInterviewDelegate implements JavaDelegate {

    private final Interviews interviews;

    BookInterviewDelegate(Interviews interviews) {
        this.interviews = interviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        interviews.book(claimOf(execution));
    }
}

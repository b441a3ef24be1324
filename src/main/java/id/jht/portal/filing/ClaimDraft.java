package id.jht.portal.filing;

import id.jht.filing.Receipt;
import jakarta.annotation.PreDestroy;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/** A claim that is being filled in, and the receipt of the last one that was filed in this session. */
@Component
@SessionScope
public class ClaimDraft {

    private Answers answers = new Answers();
    private final DraftPapers papers = new DraftPapers();
    private String key = UUID.randomUUID().toString();
    private boolean needsAllPapers;
    private @Nullable Receipt receipt;
    private @Nullable String filedKey;

    public Answers answers() {
        return answers;
    }

    public DraftPapers papers() {
        return papers;
    }

    /** Names this filing once, so that a second click files nothing. */
    public String key() {
        return key;
    }

    public @Nullable Receipt receipt() {
        return receipt;
    }

    /** Whether a submission was refused for papers, so that those of the full route are asked as well. */
    public boolean needsAllPapers() {
        return needsAllPapers;
    }

    public void askForAllPapers() {
        needsAllPapers = true;
    }

    /** Whether the form with this key has been filed already. */
    public boolean wasFiled(String formKey) {
        return formKey.equals(filedKey);
    }

    public synchronized void filed(Receipt given) {
        receipt = given;
        filedKey = key;
        startAnew();
    }

    public synchronized void startAnew() {
        answers = new Answers();
        papers.clear();
        needsAllPapers = false;
        key = UUID.randomUUID().toString();
    }

    @PreDestroy
    public void forget() {
        papers.clear();
    }
}

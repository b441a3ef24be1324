package id.jht.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.testing.RoomDatabase;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What is read once is read once, and never beyond its transaction. */
class TransactionMemoryTest {

    private final TransactionTemplate transaction = RoomDatabase.transactions();
    private final TransactionMemory<String, Integer> memory = new TransactionMemory<>();
    private final AtomicInteger asked = new AtomicInteger();

    private int read() {
        return memory.recall("claim", key -> asked.incrementAndGet());
    }

    @Test
    void withinATransactionOneQuestionIsAskedOnce() {
        transaction.executeWithoutResult(running -> {
            assertThat(read()).isEqualTo(1);
            assertThat(read()).isEqualTo(1);
        });
    }

    @Test
    void withoutATransactionNothingIsRemembered() {
        assertThat(read()).isEqualTo(1);
        assertThat(read()).isEqualTo(2);
    }

    @Test
    void theNextTransactionAsksAgain() {
        transaction.executeWithoutResult(running -> read());
        transaction.executeWithoutResult(running -> {
            read();
            running.setRollbackOnly();
        });
        transaction.executeWithoutResult(running -> assertThat(read()).isEqualTo(3));
    }

    @Test
    void whatWasWrittenIsAskedAgain() {
        transaction.executeWithoutResult(running -> {
            read();
            memory.forget("claim");
            assertThat(read()).isEqualTo(2);
            TransactionMemory.forgetWhatMayHaveChanged();
            assertThat(read()).isEqualTo(3);
            memory.remember("claim", 9);
            assertThat(read()).isEqualTo(9);
        });
    }

    @Test
    void rulesAreRememberedWhateverMayHaveChanged() {
        TransactionMemory<String, Integer> rules = TransactionMemory.lasting();
        transaction.executeWithoutResult(running -> {
            rules.recall("rate", key -> asked.incrementAndGet());
            TransactionMemory.forgetWhatMayHaveChanged();
            assertThat(rules.recall("rate", key -> asked.incrementAndGet())).isEqualTo(1);
        });
    }

    @Test
    void aTransactionWithinATransactionHasItsOwn() {
        var inner = new TransactionTemplate(RoomDatabase.transactionManager());
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(running -> {
            read();
            inner.executeWithoutResult(other -> assertThat(read()).isEqualTo(2));
            assertThat(read()).isEqualTo(1);
        });
    }
}

package id.jht.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What has been read in the running transaction, so that its many steps ask the database once. It ends with the transaction;
 * without one nothing is remembered. Whoever writes what was read must {@link #forget} it, or {@link #remember} what it is now.
 */
public final class TransactionMemory<K, V> {

    /** Rules are those that the transaction first asked for, whatever a lock was waited for. */
    private final boolean lasting;

    public TransactionMemory() {
        this(false);
    }

    private TransactionMemory(boolean lasting) {
        this.lasting = lasting;
    }

    /** Of what {@link #forgetWhatMayHaveChanged} leaves alone. */
    public static <K, V> TransactionMemory<K, V> lasting() {
        return new TransactionMemory<>(true);
    }

    /** For whoever has waited for a lock: others may have written meanwhile. */
    public static void forgetWhatMayHaveChanged() {
        TransactionSynchronizationManager.getResourceMap().forEach((owner, memory) -> {
            if (owner instanceof TransactionMemory<?, ?> known && !known.lasting) {
                ((Map<?, ?>) memory).clear();
            }
        });
    }

    /** What is remembered under the key, else what the question answers. */
    public V recall(K key, Function<K, V> question) {
        var memory = memory();
        if (memory == null) {
            return question.apply(key);
        }
        var known = memory.get(key);
        if (known == null) {
            known = question.apply(key);
            memory.put(key, known);
        }
        return known;
    }

    public void remember(K key, V value) {
        var memory = memory();
        if (memory != null) {
            memory.put(key, value);
        }
    }

    public void forget(K key) {
        var memory = memory();
        if (memory != null) {
            memory.remove(key);
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable Map<K, V> memory() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isActualTransactionActive()) {
            return null;
        }
        var bound = (Map<K, V>) TransactionSynchronizationManager.getResource(this);
        return bound == null ? begin() : bound;
    }

    private Map<K, V> begin() {
        var memory = new HashMap<K, V>();
        TransactionSynchronizationManager.bindResource(this, memory);
        TransactionSynchronizationManager.registerSynchronization(new End(memory));
        return memory;
    }

    /** A transaction that is put aside takes its memory along. */
    private final class End implements TransactionSynchronization {

        private final Map<K, V> memory;

        private End(Map<K, V> memory) {
            this.memory = memory;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(TransactionMemory.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TransactionMemory.this, memory);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TransactionMemory.this);
        }
    }
}

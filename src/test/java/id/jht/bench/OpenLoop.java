package id.jht.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends at times that the clock fixes, whatever has become of what was sent before, and counts from those times: who comes
 * while we are slow waits too, and is not forgotten.
 */
record OpenLoop(double perSecond, Duration lasting) {

    private static final int LONGEST_ANSWER_SECONDS = 90;

    /** Returns when everything is answered. */
    void run(Sender sender) throws Exception {
        var from = System.nanoTime();
        var times = (long) (perSecond * lasting.toSeconds());
        var answers = new ArrayList<CompletableFuture<?>>();
        for (var turn = 0; turn < times; turn++) {
            var due = from + (long) (turn * 1e9 / perSecond);
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            answers.add(sender.send(turn, due));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .get(LONGEST_ANSWER_SECONDS, TimeUnit.SECONDS);
    }

    /** Sends without waiting for the answer. */
    interface Sender {

        /** @param due when it should be sent, as {@link System#nanoTime} counts */
        CompletableFuture<?> send(int turn, long due);
    }
}

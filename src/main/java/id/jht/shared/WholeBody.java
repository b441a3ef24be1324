package id.jht.shared;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;

/**
 * Gives up, and the connection with it, when the rest of an answer comes too late or is too long; Java's client waits for ever
 * once it has the head.
 */
final class WholeBody implements BodySubscriber<byte[]> {

    static final int MOST_BYTES = 4 << 20;

    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private final long until;
    private long length;

    private WholeBody(long until) {
        this.until = until;
    }

    /** @param until on the clock of {@link System#nanoTime} */
    static BodyHandler<byte[]> until(long until) {
        return head -> new WholeBody(until);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return bytes.getBody();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        bytes.onSubscribe(subscription);
        bytes.getBody()
                .toCompletableFuture()
                .orTimeout(Math.max(1, until - System.nanoTime()), TimeUnit.NANOSECONDS)
                .exceptionally(late -> {
                    subscription.cancel();
                    return new byte[0];
                });
    }

    @Override
    public void onNext(List<ByteBuffer> piece) {
        length += piece.stream().mapToLong(ByteBuffer::remaining).sum();
        if (length <= MOST_BYTES) {
            bytes.onNext(piece);
        } else {
            onError(new IOException("longer than " + MOST_BYTES + " bytes"));
        }
    }

    @Override
    public void onError(Throwable cut) {
        bytes.onError(cut);
    }

    @Override
    public void onComplete() {
        bytes.onComplete();
    }
}

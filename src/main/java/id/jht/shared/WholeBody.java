package id.jht.shared;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;

/** Gives up, and the line with it, when the rest of an answer does not come; Java's client is patient once it has the head. */
final class WholeBody implements BodySubscriber<byte[]> {

    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private final Duration patience;

    private WholeBody(Duration patience) {
        this.patience = patience;
    }

    /** @param patience counted from the head of the answer */
    static BodyHandler<byte[]> within(Duration patience) {
        return head -> new WholeBody(patience);
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
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(late -> {
                    subscription.cancel();
                    return new byte[0];
                });
    }

    @Override
    public void onNext(List<ByteBuffer> piece) {
        bytes.onNext(piece);
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

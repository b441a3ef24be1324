package id.jht.claim;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.shared.TransactionMemory;
import id.jht.testing.ClaimRooms;
import id.jht.testing.RoomDatabase;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A transaction that has read a claim still learns what others have made of it, and what it has made of it itself. */
class KnownClaimsTest {

    private final Claims claims = ClaimRooms.room(Claims.class);
    private final ClaimNumber number = ClaimRooms.claim("TJM", ClaimStatus.SUBMITTED, Route.FULL);

    private ClaimStatus read() {
        return claims.get(number).status();
    }

    private void othersHold() {
        CompletableFuture.runAsync(() -> claims.move(number, ClaimStatus.ON_HOLD, "tono", "HELD", ""))
                .join();
    }

    @Test
    void whoLocksSeesWhatOthersDidSinceTheClaimWasRead() {
        RoomDatabase.transactions().executeWithoutResult(running -> {
            assertThat(read()).isEqualTo(ClaimStatus.SUBMITTED);
            othersHold();

            assertThat(read()).isEqualTo(ClaimStatus.SUBMITTED);
            assertThat(claims.lock(number).status()).isEqualTo(ClaimStatus.ON_HOLD);
            assertThat(read()).isEqualTo(ClaimStatus.ON_HOLD);
        });
    }

    @Test
    void whatBelongsToTheClaimIsAskedAgainAfterTheLock() {
        var belonging = new TransactionMemory<ClaimNumber, Integer>();
        RoomDatabase.transactions().executeWithoutResult(running -> {
            belonging.remember(number, 1);
            claims.lock(number);
            assertThat(belonging.recall(number, asked -> 2)).isEqualTo(2);
            claims.lock(number);
            assertThat(belonging.recall(number, asked -> 3)).isEqualTo(2);
        });
    }

    @Test
    void whoeverChangesAClaimHoldsItsLock() {
        var belonging = new TransactionMemory<ClaimNumber, Integer>();
        RoomDatabase.transactions().executeWithoutResult(running -> {
            read();
            othersHold();
            belonging.remember(number, 1);
            claims.assessed(number, RiskLevel.HIGH);

            assertThat(read()).isEqualTo(ClaimStatus.ON_HOLD);
            assertThat(belonging.recall(number, asked -> 2)).isEqualTo(2);
            claims.lock(number);
            assertThat(belonging.recall(number, asked -> 3)).isEqualTo(2);
        });
    }

    @Test
    void ownChangesAreSeenAtOnce() {
        RoomDatabase.transactions().executeWithoutResult(running -> {
            read();
            claims.assessed(number, RiskLevel.HIGH);
            assertThat(claims.get(number).risk()).isEqualTo(RiskLevel.HIGH);
            claims.move(number, ClaimStatus.ON_HOLD, "tono", "HELD", "");
            assertThat(read()).isEqualTo(ClaimStatus.ON_HOLD);
            claims.routed(number, Route.FAST);
            assertThat(claims.get(number).dueBy()).isNotNull();
        });
    }
}

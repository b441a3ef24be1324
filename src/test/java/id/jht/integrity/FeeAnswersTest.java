package id.jht.integrity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.shared.Rupiah;
import id.jht.shared.WrongStateException;
import id.jht.testing.RoomDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Did somebody ask you for a fee?", asked after the payment. */
class FeeAnswersTest {

    private static final FeeAnswer ASKED =
            new FeeAnswer(true, Rupiah.of(500_000), FeeAnswer.Place.WHATSAPP, "Orang itu menelepon dua kali.");

    private final IntegrityRoom room = new IntegrityRoom();
    private final FeeAnswers answers = room.the(FeeAnswers.class);
    private final Claims claims = room.the(Claims.class);
    private final ClaimNumber claim = room.claimOf(room.somebody());

    @BeforeEach
    void theClaimIsPaid() {
        for (var status : List.of(ClaimStatus.APPROVED, ClaimStatus.PAYMENT_PENDING, ClaimStatus.PAID)) {
            claims.move(claim, status, "system", status.name(), "");
        }
    }

    @Test
    void anAnswerIsKeptAsTheMemberGaveIt() {
        assertThat(answers.isAwaited(claims.get(claim))).isTrue();

        answers.answer(claim, ASKED);

        assertThat(answers.of(claim)).get().extracting(FeeAnswers.Given::answer).isEqualTo(ASKED);
        assertThat(room.the(ClaimTrail.class).of(claim))
                .last()
                .satisfies(line -> assertThat(line.action()).isEqualTo("FEE_ANSWERED"))
                .satisfies(line -> assertThat(line.remark()).isNull());
    }

    @Test
    void whoHasOnlyTheDatabaseCannotReadTheWords() {
        answers.answer(claim, ASKED);

        var stored = RoomDatabase.jdbc()
                .sql("select words from fee_answer where claim_number = ?")
                .param(claim.value())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, UTF_8)).doesNotContain("menelepon");
    }

    @Test
    void anAnswerCanBeChangedForThirtyDaysAndNoLonger() {
        answers.answer(claim, ASKED);
        room.now = room.now.plus(Duration.ofDays(29));
        answers.answer(claim, FeeAnswer.NO);
        assertThat(answers.of(claim)).get().extracting(FeeAnswers.Given::answer).isEqualTo(FeeAnswer.NO);

        room.now = room.now.plus(Duration.ofDays(1));

        assertThat(answers.isAwaited(claims.get(claim))).isFalse();
        assertThatThrownBy(() -> answers.answer(claim, ASKED)).isInstanceOf(WrongStateException.class);
    }

    @Test
    void nobodyIsAskedBeforeThePayment() {
        var running = room.claimOf(room.somebody());

        assertThatThrownBy(() -> answers.answer(running, FeeAnswer.NO)).isInstanceOf(WrongStateException.class);
    }

    @Test
    void theAnswersAreCounted() {
        var metrics = new SimpleMeterRegistry();
        new FeeAnswerCount(RoomDatabase.jdbc()).bindTo(metrics);
        var before = asked(metrics);

        answers.answer(claim, ASKED);

        assertThat(asked(metrics)).isEqualTo(before + 1);
    }

    private static double asked(SimpleMeterRegistry metrics) {
        return metrics.get("jht.fee.answers").tag("asked", "true").gauge().value();
    }
}

package id.jht.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.ClaimNumber;
import id.jht.document.DocumentType;
import id.jht.testing.ClaimRooms;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectionDraftsTest {

    private static final ClaimNumber CLAIM = ClaimNumber.of("JHT-2026-00009901");

    private final CorrectionDrafts corrections = DraftRoom.room(CorrectionDrafts.class);
    private final DraftPapers papers = DraftRoom.room(DraftPapers.class);

    @BeforeEach
    void theTwentyThirdOfNovember() {
        ClaimRooms.clock().set("2026-11-23T09:00:00+07:00");
    }

    @Test
    void papersWaitInOnePlaceForEachClaimHoweverManyComeAtOnce() {
        IntStream.range(0, 8)
                .parallel()
                .forEach(one -> papers.add(
                        corrections.open(CLAIM, "id"), DocumentType.KTP, one + ".jpg", new byte[] {(byte) one}));

        assertThat(papers.of(corrections.of(CLAIM))).hasSize(8);
        assertThat(papers.of(corrections.of(ClaimNumber.of("JHT-2026-00009902"))))
                .isEmpty();
    }

    @Test
    void whatWaitedForAMonthIsGoneAndAnotherTryBeginsAnew() {
        var claim = ClaimNumber.of("JHT-2026-00009903");
        papers.add(corrections.open(claim, "id"), DocumentType.KTP, "lama.jpg", new byte[] {1});
        ClaimRooms.clock().set("2026-12-24T09:00:00+07:00");
        papers.add(corrections.open(claim, "id"), DocumentType.KTP, "baru.jpg", new byte[] {2});

        assertThat(papers.of(corrections.of(claim)))
                .extracting(DraftPaper::fileName)
                .containsExactly("baru.jpg");
    }
}

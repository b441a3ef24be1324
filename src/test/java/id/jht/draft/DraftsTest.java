package id.jht.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.Channel;
import id.jht.claim.ClaimNumber;
import id.jht.document.DocumentType;
import id.jht.testing.ClaimRooms;
import id.jht.testing.RoomDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private final Drafts drafts = DraftRoom.room(Drafts.class);
    private final DraftPapers papers = DraftRoom.room(DraftPapers.class);

    @BeforeEach
    void theTwentyThirdOfNovember() {
        ClaimRooms.clock().set("2026-11-23T09:00:00+07:00");
    }

    @Test
    void whatWasTypedIsFoundAgainByTheTokenAlone() {
        var begun = drafts.begin("id");
        drafts.answer(begun.draft().id(), Map.of("cause", "RESIGNATION"), "id");
        drafts.answer(begun.draft().id(), Map.of("nik", "9903014507900000"), "en");

        assertThat(drafts.find(begun.token()))
                .hasValueSatisfying(draft -> assertThat(draft.answers())
                        .containsOnly(Map.entry("cause", "RESIGNATION"), Map.entry("nik", "9903014507900000")));
        assertThat(drafts.find(begun.draft().id().toString())).isEmpty();
        assertThat(drafts.find(null)).isEmpty();
    }

    @Test
    void nothingTypedOrSentIsLegibleInTheDatabaseNorInALog() {
        var begun = begunWith(Map.of("fullName", "SITI PESERTA"));
        papers.add(begun.draft().id(), DocumentType.KTP, "ktp siti.jpg", "GAMBAR SITI".getBytes(UTF_8));

        assertThat(rowsOf("draft") + rowsOf("draft_paper") + rowsOf("draft_token"))
                .doesNotContainIgnoringCase(hex("SITI"))
                .doesNotContainIgnoringCase("SITI")
                .doesNotContain(begun.token());
        assertThat(begun.draft().toString()).doesNotContain("SITI");
    }

    @Test
    void ofPagesSentAtOnceNoneIsLost() {
        var id = drafts.begin("id").draft().id();
        var pages = IntStream.range(0, 20)
                .mapToObj(page ->
                        CompletableFuture.runAsync(() -> drafts.answer(id, Map.of("field" + page, "x"), "id")))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(pages).join();

        assertThat(drafts.answer(id, Map.of(), "id").orElseThrow().answers()).hasSize(20);
    }

    @Test
    void aFieldThatIsEmptiedIsForgotten() {
        var id = begunWith(Map.of("npwp", "123")).draft().id();

        assertThat(drafts.answer(id, Map.of("npwp", ""), "id").orElseThrow().answers())
                .isEmpty();
    }

    @Test
    void aDraftIsKeptForThirtyDaysAfterTheLastChange() {
        var begun = drafts.begin("id");
        ClaimRooms.clock().set("2026-12-20T09:00:00+07:00");
        drafts.answer(begun.draft().id(), Map.of("cause", "DEATH"), "id");

        ClaimRooms.clock().set("2027-01-19T08:59:59+07:00");
        assertThat(drafts.find(begun.token())).isPresent();
        ClaimRooms.clock().set("2027-01-19T09:00:00+07:00");
        assertThat(drafts.find(begun.token())).isEmpty();
        assertThat(drafts.answer(begun.draft().id(), Map.of("cause", "PARTIAL_10"), "id"))
                .isEmpty();
        assertThat(papers.add(begun.draft().id(), DocumentType.KTP, "late.jpg", new byte[] {1}))
                .isEmpty();
    }

    @Test
    void aFiledDraftKeepsNothingButTheNumberAndTakesNothingMore() {
        var begun = begunWith(Map.of("nik", "9903014507900000"));
        var id = begun.draft().id();
        papers.add(id, DocumentType.KTP, "ktp.jpg", new byte[] {1});
        drafts.filed(id, ClaimNumber.of("JHT-2026-00000001"));

        var filed = drafts.find(begun.token()).orElseThrow();
        assertThat(filed.isFiled()).isTrue();
        assertThat(filed.claimNumber()).hasToString("JHT-2026-00000001");
        assertThat(filed.answers()).isEmpty();
        assertThat(papers.of(id)).isEmpty();
        assertThat(drafts.answer(id, Map.of("nik", "x"), "id")).isEmpty();
        assertThat(papers.add(id, DocumentType.KTP, "ktp.jpg", new byte[] {1})).isEmpty();
    }

    @Test
    void aDeletedDraftLeavesNothing() {
        var begun = begunWith(Map.of("nik", "9903014507900000"));
        papers.add(begun.draft().id(), DocumentType.KTP, "ktp.jpg", new byte[] {1});
        drafts.delete(begun.draft().id());

        assertThat(drafts.find(begun.token())).isEmpty();
        assertThat(papers.of(begun.draft().id())).isEmpty();
    }

    @Test
    void anOfficerFilesForAWalkInAtTheBranch() {
        var draft = drafts.beginAssisted("id", "rina", "TJM", null).draft();

        assertThat(draft.isAssisted()).isTrue();
        assertThat(draft.channel()).isEqualTo(Channel.BRANCH);
        assertThat(draft.actor()).isEqualTo("rina");
        assertThat(draft.answers()).containsEntry("branch", "TJM");
        assertThat(drafts.begin("id").draft().actor()).isEqualTo("member");
    }

    @Test
    void aPaperSentTwiceIsKeptOnceAndComesBackAsItWas() {
        var id = drafts.begin("id").draft().id();
        var first = papers.add(id, DocumentType.KTP, "a.jpg", new byte[] {1, 2}).orElseThrow();
        var again = papers.add(id, DocumentType.KTP, "b.jpg", new byte[] {1, 2}).orElseThrow();
        papers.add(id, DocumentType.SELFIE, "c.jpg", new byte[] {1, 2});

        assertThat(again).isEqualTo(first);
        assertThat(papers.read(id))
                .extracting(paper -> paper.type() + " " + paper.fileName() + " " + paper.content().length)
                .containsExactly("KTP a.jpg 2", "SELFIE c.jpg 2");
        assertThat(papers.content(id, first.id())).contains(new byte[] {1, 2});
        assertThat(papers.content(UUID.randomUUID(), first.id())).isEmpty();
        assertThat(papers.types(id)).containsExactlyInAnyOrder(DocumentType.KTP, DocumentType.SELFIE);
    }

    @Test
    void theMemberPutsPapersInOrderAndTakesOneAway() {
        var id = drafts.begin("id").draft().id();
        var one = papers.add(id, DocumentType.OTHER, "1", new byte[] {1}).orElseThrow();
        var two = papers.add(id, DocumentType.OTHER, "2", new byte[] {2}).orElseThrow();
        var three = papers.add(id, DocumentType.OTHER, "3", new byte[] {3}).orElseThrow();
        papers.reorder(id, List.of(three.id(), UUID.randomUUID(), one.id()));
        assertThat(papers.of(id)).extracting(DraftPaper::fileName).containsExactly("3", "1", "2");

        papers.remove(id, two.id());
        assertThat(papers.of(id, DocumentType.OTHER))
                .extracting(DraftPaper::fileName)
                .containsExactly("3", "1");
    }

    @Test
    void thereIsAnEndToWhatADraftKeeps() {
        var id = drafts.begin("id").draft().id();
        IntStream.range(0, 30).forEach(number -> papers.add(id, DocumentType.OTHER, "n", new byte[] {(byte) number}));

        assertThat(papers.add(id, DocumentType.OTHER, "n", new byte[] {99})).isEmpty();
        assertThat(papers.of(id)).hasSize(30);
        var other = drafts.begin("id").draft().id();
        assertThat(papers.add(other, DocumentType.KTP, "big", new byte[50 * 1024 * 1024 + 1]))
                .isEmpty();
    }

    private static String rowsOf(String table) {
        return RoomDatabase.jdbc()
                .sql("select string_agg(t::text, ' ') from " + table + " t")
                .query(String.class)
                .single();
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(UTF_8));
    }

    private OpenedDraft begunWith(Map<String, String> typed) {
        var begun = drafts.begin("id");
        return new OpenedDraft(drafts.answer(begun.draft().id(), typed, "id").orElseThrow(), begun.token());
    }
}

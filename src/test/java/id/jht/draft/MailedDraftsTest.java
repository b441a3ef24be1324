package id.jht.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.ClaimNumber;
import id.jht.testing.ClaimRooms;
import id.jht.testing.RoomDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailedDraftsTest {

    private static final Pattern LINK =
            Pattern.compile("https://jht\\.example/claims/new/resume\\?draft=([A-Za-z0-9_-]+)");

    private final Drafts drafts = DraftRoom.room(Drafts.class);
    private final MailedDrafts mailed = DraftRoom.room(MailedDrafts.class);
    private final DraftExpiry expiry = DraftRoom.room(DraftExpiry.class);

    /** Every test writes to an address of its own. */
    private final String member = "siti." + UUID.randomUUID() + "@contoh.invalid";

    @BeforeEach
    void theTwentyThirdOfNovember() {
        ClaimRooms.clock().set("2026-11-23T09:00:00+07:00");
    }

    @Test
    void theLinkIsMailedOnceWhenTheAddressBecomesKnownAndOpensTheDraftElsewhere() {
        var id = begunWith(member);
        drafts.answer(id, Map.of("npwp", "1"), "id");

        assertThat(mailsTo(member)).singleElement().asString().contains("Rabu, 23 Desember 2026");
        var elsewhere = mailed.open(link(), MailedDraftsTest::knowsTheDate).orElseThrow();
        assertThat(drafts.find(elsewhere.token()))
                .hasValueSatisfying(draft -> assertThat(draft.answers()).containsEntry("npwp", "1"));
    }

    @Test
    void theLinkAloneShowsNothingAndAfterFiveWrongKeysIsClosedForADay() {
        begunWith(member);
        assertThat(drafts.find(link())).isEmpty();
        assertThat(mailed.isOpen(link())).isTrue();

        IntStream.range(0, 5)
                .forEach(once -> assertThat(mailed.open(link(), draft -> false)).isEmpty());

        assertThat(mailed.isOpen(link())).isFalse();
        assertThat(mailed.isResting(link())).isTrue();
        assertThat(mailed.open(link(), MailedDraftsTest::knowsTheDate)).isEmpty();

        ClaimRooms.clock().set("2026-11-24T09:00:00+07:00");
        assertThat(mailed.isOpen(link())).isTrue();
        assertThat(mailed.isResting(link())).isFalse();
        assertThat(mailed.open(link(), MailedDraftsTest::knowsTheDate)).isPresent();
    }

    @Test
    void theRightKeyForgivesTheWrongOnesBeforeIt() {
        begunWith(member);
        IntStream.range(0, 4).forEach(once -> mailed.open(link(), draft -> false));
        assertThat(mailed.open(link(), MailedDraftsTest::knowsTheDate)).isPresent();
        IntStream.range(0, 4).forEach(once -> mailed.open(link(), draft -> false));

        assertThat(mailed.isOpen(link())).isTrue();
    }

    @Test
    void ofKeysThatAreSentAtOnceNoMoreThanFiveAreLookedAt() {
        begunWith(member);
        var link = link();
        var lookedAt = new AtomicInteger();
        IntStream.range(0, 20).parallel().forEach(once -> mailed.open(link, draft -> lookedAt.incrementAndGet() < 0));

        assertThat(lookedAt).hasValue(5);
    }

    @Test
    void aCorrectedAddressGetsTheLinkAndTheOldLinkIsClosed() {
        var id = begunWith(member);
        var old = link();
        var right = "right." + member;
        drafts.answer(id, Map.of("email", right), "id");

        assertThat(mailsTo(right)).hasSize(1);
        assertThat(mailed.isOpen(old)).isFalse();
    }

    @Test
    void nobodyIsFloodedWithLinks() {
        var id = begunWith(member);
        IntStream.range(0, 20).forEach(time -> drafts.answer(id, Map.of("email", time + member), "id"));

        assertThat(IntStream.range(0, 20).filter(time -> !mailsTo(time + member).isEmpty()))
                .hasSize(4);
    }

    @Test
    void manyDraftsDoNotFloodOneAddressEither() {
        IntStream.range(0, 12).forEach(draft -> begunWith(member));
        assertThat(mailsTo(member)).hasSize(5);
        assertThat(drafts.isMailed(begunWith(member))).isFalse();

        ClaimRooms.clock().set("2026-11-24T09:00:01+07:00");
        begunWith(member);
        assertThat(mailsTo(member)).hasSize(6);
    }

    @Test
    void whatAnOfficerFillsInIsMailedToNobody() {
        var draft = drafts.beginAssisted("id", "rina", "TJM", null).draft();
        drafts.answer(draft.id(), Map.of("email", member), "id");

        assertThat(mailsTo(member)).isEmpty();
    }

    @Test
    void aMemberIsWarnedOnceThreeDaysBeforeTheDraftIsErased() {
        var id = begunWith(member);
        ClaimRooms.clock().set("2026-12-20T04:30:00+07:00");
        expiry.run();
        assertThat(mailsTo(member)).hasSize(1);

        ClaimRooms.clock().set("2026-12-21T04:30:00+07:00");
        expiry.run();
        expiry.run();
        assertThat(mailsTo(member)).hasSize(2).last().asString().contains("Rabu, 23 Desember 2026");
        assertThat(mailed.isOpen(link())).isTrue();

        ClaimRooms.clock().set("2026-12-24T04:30:00+07:00");
        expiry.run();
        assertThat(rows("draft where id = '" + id + "'")).isZero();
        assertThat(rows("draft_token where draft_id = '" + id + "'")).isZero();
    }

    @Test
    void whoGoesOnAfterTheWarningIsWarnedAgainOfTheNewEnd() {
        var id = begunWith(member);
        ClaimRooms.clock().set("2026-12-21T04:30:00+07:00");
        expiry.run();
        drafts.answer(id, Map.of("npwp", "1"), "id");
        ClaimRooms.clock().set("2027-01-18T04:30:00+07:00");
        expiry.run();

        assertThat(mailsTo(member)).hasSize(3);
    }

    @Test
    void aFiledDraftIsNotWarnedOfAndItsLinkIsClosed() {
        var id = begunWith(member);
        drafts.filed(id, ClaimNumber.of("JHT-2026-00000001"));
        ClaimRooms.clock().set("2026-12-21T04:30:00+07:00");
        expiry.run();

        assertThat(mailsTo(member)).hasSize(1);
        assertThat(mailed.isOpen(link())).isFalse();
    }

    private UUID begunWith(String email) {
        var id = begunWith(Map.of("birthYear", "1990")).draft().id();
        drafts.answer(id, Map.of("email", email), "id");
        return id;
    }

    private static boolean knowsTheDate(Draft draft) {
        return "1990".equals(draft.answers().get("birthYear"));
    }

    /** From the newest mail to the member. */
    private String link() {
        var mails = mailsTo(member);
        var link = LINK.matcher(mails.get(mails.size() - 1));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static List<String> mailsTo(String address) {
        return RoomDatabase.jdbc()
                .sql("select body_text from notice where recipient = ? order by id")
                .param(address)
                .query(String.class)
                .list();
    }

    private static int rows(String table) {
        return RoomDatabase.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private OpenedDraft begunWith(Map<String, String> typed) {
        var begun = drafts.begin("id");
        return new OpenedDraft(drafts.answer(begun.draft().id(), typed, "id").orElseThrow(), begun.token());
    }
}

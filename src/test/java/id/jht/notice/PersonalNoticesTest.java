package id.jht.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.github.kagkarlsson.scheduler.Scheduler;
import id.jht.benefit.PaymentSheets;
import id.jht.notice.mail.MailServerDouble;
import id.jht.shared.EmailAddress;
import id.jht.testing.RoomDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mail.MailException;

class PersonalNoticesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final String LINK = "https://jht.example/drafts?token=geheim";

    private final MailServerDouble server = new MailServerDouble();
    private final NoticeTable table = new NoticeTable(RoomDatabase.jdbc());
    private final PersonalLetters letters =
            new PersonalLetters(LettersTest.messages(), new ReplyAddresses("cabang-{branch}@jht.invalid"));
    private final LetterPages pages = new LetterPages(LettersTest.templates());
    private final List<Long> tasks = new ArrayList<>();
    private final PersonalNotices notices = new PersonalNotices(
            letters, pages, table, new Deliveries(mock(Scheduler.class), clockAt(NOW)), clockAt(NOW));

    @BeforeEach
    void clean() {
        RoomDatabase.jdbc()
                .sql("truncate notice, notice_attachment, text_message")
                .update();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theCodeReachesThePersonAndIsNotReadableInTheTableAfterwards() throws Exception {
        var id = code("ani@contoh.invalid");

        deliver(id, 0, NOW);

        assertThat(server.received().get(0).getSubject()).isEqualTo("Kode masuk Anda");
        assertThat(new String(server.received().get(0).getInputStream().readAllBytes()))
                .contains("123456");
        assertThat(row(id)).containsEntry("state", "DELIVERED").containsEntry("recipient", "ani@contoh.invalid");
        assertThat(row(id).toString()).doesNotContain("123456");
    }

    @Test
    void aRefusedAddressIsRecordedAndIsNobodysTask() {
        var id = code("unknown@contoh.invalid");

        deliver(id, 0, NOW);

        assertThat(row(id)).containsEntry("state", "UNDELIVERABLE").containsEntry("body_text", "");
        assertThat(tasks).isEmpty();
    }

    @Test
    void aCodeWaitsForTheMailServerButNotLongerThanItCounts() {
        var id = code("ani@contoh.invalid");
        server.close();

        assertThatThrownBy(() -> deliver(id, 0, NOW)).isInstanceOf(MailException.class);
        assertThat(row(id)).containsEntry("state", "WAITING");

        deliver(id, 1, NOW.plusSeconds(601));
        assertThat(row(id)).containsEntry("state", "UNDELIVERABLE").containsEntry("failure", "too late to be of use");
    }

    @ParameterizedTest
    @EnumSource(PersonalNoticeKind.class)
    void everyKindHasWordsAndAPageInBothLanguages(PersonalNoticeKind kind) {
        for (var language : List.of("id", "en")) {
            var letter = letters.write(kind, language, null, "first fact", "second fact");
            assertThat(letter.subject()).isNotBlank().doesNotContain("fact");
            assertThat(letter.asText()).doesNotContain("{", "notice.");
            assertThat(pages.page(letter)).contains(letter.subject(), "lang=\"" + language + "\"");
        }
    }

    @Test
    void aLetterWithALinkShowsItAsAButtonWithALabel() {
        for (var language : List.of("id", "en")) {
            for (var kind : List.of(PersonalNoticeKind.DRAFT_LINK, PersonalNoticeKind.PROFILE_REJECTED)) {
                var letter = letters.write(kind, language, LINK, "12 Januari 2027");
                assertThat(letter.asText()).contains(LINK, "12 Januari 2027");
                assertThat(pages.page(letter)).contains("href=\"" + LINK + "\"");
            }
        }
    }

    private long code(String recipient) {
        RoomDatabase.transactions()
                .executeWithoutResult(transaction -> notices.write(
                        PersonalNoticeKind.SIGN_IN_CODE, EmailAddress.of(recipient), "id", null, "123456", 10));
        return RoomDatabase.jdbc()
                .sql("select max(id) from notice where body_text like '%123456%' and claim_number is null")
                .query(Long.class)
                .single();
    }

    private void deliver(long id, int failures, Instant at) {
        var delivery = new Delivery(
                table,
                new Envelopes(
                        table,
                        mock(TrackingLinks.class),
                        mock(PaymentSheets.class),
                        new NoticeReferences(ReturnedMailsTest.KEY),
                        new ReplyAddresses("")),
                server.postman(),
                (notice, number, branch) -> tasks.add(notice),
                new NoticeSettings(List.of(Duration.ofSeconds(10)), 3),
                clockAt(at));
        RoomDatabase.transactions().executeWithoutResult(transaction -> delivery.deliver(id, failures));
    }

    private static Map<String, Object> row(long id) {
        return RoomDatabase.jdbc()
                .sql("select * from notice where id = ?")
                .param(id)
                .query()
                .singleRow();
    }

    private static Clock clockAt(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}

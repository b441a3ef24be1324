package id.jht.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.stats.StatsRegistry;
import id.jht.benefit.PaymentSheets;
import id.jht.claim.ClaimNumber;
import id.jht.claim.TrackingTokens;
import id.jht.notice.mail.MailServerDouble;
import id.jht.shared.EmailAddress;
import id.jht.testing.RoomDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.mail.MailException;

class DeliveryTest {

    private static final ClaimNumber NUMBER = ClaimNumber.of("JHT-2026-00000042");
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private final MailServerDouble server = new MailServerDouble();
    private final NoticeTable notices = new NoticeTable(RoomDatabase.jdbc());
    private final List<Long> contacts = new ArrayList<>();
    private final NoticeSettings settings =
            new NoticeSettings(List.of(Duration.ofSeconds(10), Duration.ofMinutes(1)), 3);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final PaymentSheets sheets = mock(PaymentSheets.class);
    private final Delivery delivery = new Delivery(
            notices,
            new Envelopes(
                    notices,
                    new TrackingLinks(tokens(), "http://localhost:8080"),
                    sheets,
                    new NoticeReferences(ReturnedMailsTest.KEY),
                    new ReplyAddresses("cabang-{branch}@jht.invalid")),
            server.postman(),
            (id, number, branch) -> contacts.add(id),
            settings,
            clock);
    private final Scheduler scheduler = scheduler();
    private final Deliveries deliveries = new Deliveries(scheduler, clock);

    @BeforeEach
    void clean() {
        RoomDatabase.jdbc()
                .sql("truncate notice, notice_attachment, text_message, scheduled_tasks")
                .update();
    }

    @AfterEach
    void stop() {
        scheduler.stop();
        server.close();
    }

    @Test
    void aNoticeIsDeliveredOnceWithTheTrackingLinkAndTheQrCode() throws Exception {
        var id = notice("ani@contoh.invalid");

        deliver(id, 0);
        deliver(id, 0);

        assertThat(server.received()).hasSize(1);
        var raw = new String(server.received().get(0).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(server.received().get(0).getReplyTo()[0]).hasToString("cabang-tjm@jht.invalid");
        assertThat(raw).contains("/claims/JHT-2026-00000042?token=", "qr.png", "wawancara.ics");
        assertThat(raw).doesNotContain(TrackingLinks.MARKER);
        assertThat(stateOf(id)).isEqualTo("DELIVERED");
        assertThat(notices.of(NUMBER).get(0).deliveredAt()).isEqualTo(NOW);
    }

    @Test
    void thePaymentNoticeBringsTheSheet() throws Exception {
        given(sheets.of(NUMBER)).willReturn(Optional.of(new byte[] {'%', 'P', 'D', 'F'}));

        deliver(notice(NoticeKind.PAID, "ani@contoh.invalid"), 0);

        var raw = new String(server.received().get(0).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(raw).contains("rincian-JHT-2026-00000042.pdf", "application/pdf");
    }

    @Test
    void aNoticeWaitsWhileTheMailServerIsDown() {
        var id = notice("ani@contoh.invalid");
        server.close();

        assertThatThrownBy(() -> deliver(id, 0)).isInstanceOf(MailException.class);

        assertThat(stateOf(id)).isEqualTo("WAITING");
        assertThat(contacts).isEmpty();
    }

    @Test
    void aNoticeThatCouldNotBeDeliveredInTimeBecomesSomebodysTask() {
        var id = notice("ani@contoh.invalid");
        server.close();

        deliver(id, 2);

        assertThat(stateOf(id)).isEqualTo("UNDELIVERABLE");
        assertThat(contacts).containsExactly(id);
    }

    @Test
    void aRefusedAddressBecomesSomebodysTaskAtOnce() {
        var id = notice("unknown@contoh.invalid");

        deliver(id, 0);

        assertThat(stateOf(id)).isEqualTo("UNDELIVERABLE");
        assertThat(contacts).containsExactly(id);
    }

    @Test
    void whatIsRolledBackIsNeverDelivered() {
        RoomDatabase.transactions().executeWithoutResult(transaction -> {
            deliveries.schedule(notice("ani@contoh.invalid"));
            transaction.setRollbackOnly();
        });

        assertThat(scheduled()).isZero();
        assertThat(notices.of(NUMBER)).isEmpty();
    }

    @Test
    void whatIsCommittedIsDeliveredByTheScheduler() {
        scheduler.start();
        RoomDatabase.transactions()
                .executeWithoutResult(transaction -> deliveries.schedule(notice("ani@contoh.invalid")));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(server.received()).hasSize(1));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(scheduled()).isZero());
    }

    @Test
    void afterATryThatFailedTheNextOneWaitsForItsPause() {
        server.close();
        scheduler.start();
        RoomDatabase.transactions()
                .executeWithoutResult(transaction -> deliveries.schedule(notice("ani@contoh.invalid")));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(nextTries()).containsExactly(NOW.plusSeconds(10)));
    }

    @Test
    void theDefaultPausesGrowToAnHourAndAddUpToADay() {
        var defaults = new NoticeSettings(
                List.of(
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(30),
                        Duration.ofHours(1)),
                29);
        var waited = Duration.ZERO;
        for (var failures = 0; !defaults.isLast(failures); failures++) {
            waited = waited.plus(defaults.pauseAfter(failures));
        }
        assertThat(waited).isBetween(Duration.ofHours(23), Duration.ofHours(25));
    }

    private void deliver(long id, int failures) {
        RoomDatabase.transactions().executeWithoutResult(transaction -> delivery.deliver(id, failures));
    }

    private long notice(String recipient) {
        return notice(NoticeKind.RECEIPT, recipient);
    }

    private long notice(NoticeKind kind, String recipient) {
        return notices.add(
                new NoticeTable.NewNotice(
                        new NoticeTable.AboutClaim(NUMBER, "TJM"),
                        kind.name(),
                        EmailAddress.of(recipient),
                        "Tanda terima",
                        "Lihat " + TrackingLinks.MARKER,
                        "<a href=\"" + TrackingLinks.MARKER + "\">x</a><img src=\"cid:qr.png\">",
                        List.of(new NoticeTable.Attachment("wawancara.ics", "text/calendar", new byte[] {1})),
                        null),
                NOW);
    }

    private String stateOf(long id) {
        return notices.of(NUMBER).stream()
                .filter(written -> written.id() == id)
                .map(Notices.Written::state)
                .findFirst()
                .orElseThrow();
    }

    private static int scheduled() {
        return RoomDatabase.jdbc()
                .sql("select count(*) from scheduled_tasks")
                .query(Integer.class)
                .single();
    }

    private static List<Instant> nextTries() {
        return RoomDatabase.jdbc()
                .sql("select execution_time from scheduled_tasks where consecutive_failures = 1")
                .query((row, index) -> row.getTimestamp(1).toInstant())
                .list();
    }

    private Scheduler scheduler() {
        var configuration = new DeliveryConfiguration();
        var properties = new DbSchedulerProperties();
        properties.setThreads(1);
        properties.setFailureLoggerLogStackTrace(false);
        return configuration.scheduler(
                RoomDatabase.dataSource(),
                List.of(configuration.noticeDelivery(delivery, settings)),
                List.of(),
                clock,
                StatsRegistry.NOOP,
                properties);
    }

    private static TrackingTokens tokens() {
        try {
            return BeanUtils.instantiateClass(TrackingTokens.class.getDeclaredConstructor(String.class), "secret");
        } catch (NoSuchMethodException changed) {
            throw new IllegalStateException(changed);
        }
    }
}

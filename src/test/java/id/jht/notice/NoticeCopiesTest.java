package id.jht.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.claim.Route;
import id.jht.shared.EmailAddress;
import id.jht.shared.RefusedException;
import id.jht.testing.ClaimRooms;
import id.jht.testing.RoomDatabase;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** "The mail did not arrive." */
class NoticeCopiesTest {

    private final NoticeTable notices = new NoticeTable(RoomDatabase.jdbc());
    private final ClaimRooms.SettableClock clock = ClaimRooms.clock();
    private final ClaimNumber claim = ClaimRooms.claim("TJM", ClaimStatus.SUBMITTED, Route.FULL);
    private final NoticeCopies copies = new NoticeCopies(
            notices,
            new Deliveries(scheduler(), clock),
            ClaimRooms.room(Claims.class),
            ClaimRooms.room(ClaimTrail.class),
            words(),
            clock);
    private long receipt;

    @BeforeEach
    void aReceiptWasWritten() {
        clock.set("2026-11-23T09:00:00+07:00");
        receipt = written(claim, NoticeKind.RECEIPT);
    }

    @Test
    void theSameLetterGoesToTheSameAddressAgain() {
        passes(Duration.ofMinutes(10));

        again(receipt);

        assertThat(notices.of(claim)).hasSize(2).first().satisfies(copy -> {
            assertThat(copy.copyOf()).isEqualTo(receipt);
            assertThat(copy.state()).isEqualTo("WAITING");
            assertThat(copy.recipient()).isEqualTo("a•••@contoh.invalid");
            assertThat(notices.attachmentsOf(copy.id())).hasSize(1);
            assertThat(scheduled(copy.id())).isTrue();
        });
    }

    @Test
    void itIsNotSentTwiceWithinTenMinutes() {
        assertThatThrownBy(() -> again(receipt))
                .isInstanceOf(RefusedException.class)
                .hasMessage("notice.again.soon");
        passes(Duration.ofMinutes(10));
        again(receipt);
        assertThatThrownBy(() -> again(receipt)).isInstanceOf(RefusedException.class);
        assertThat(notices.of(claim)).hasSize(2);
    }

    @Test
    void afterFiveCopiesADayItIsEnough() {
        for (var copy = 0; copy < 5; copy++) {
            passes(Duration.ofMinutes(10));
            again(receipt);
        }
        passes(Duration.ofMinutes(10));
        assertThatThrownBy(() -> again(receipt)).hasMessage("notice.again.many");

        passes(Duration.ofDays(1));
        again(receipt);
        assertThat(notices.of(claim)).hasSize(7);
    }

    @Test
    void nobodyGetsTheLetterOfAnotherClaim() {
        var other = written(ClaimRooms.claim("TJM", ClaimStatus.SUBMITTED, Route.FULL), NoticeKind.RECEIPT);
        passes(Duration.ofHours(1));

        assertThatThrownBy(() -> again(other)).isInstanceOf(NoSuchElementException.class);
    }

    private void again(long id) {
        RoomDatabase.transactions().executeWithoutResult(transaction -> copies.send(claim, id));
    }

    private void passes(Duration time) {
        clock.set(clock.instant().plus(time).toString());
    }

    private long written(ClaimNumber number, NoticeKind kind) {
        return notices.add(
                new NoticeTable.NewNotice(
                        new NoticeTable.AboutClaim(number, "TJM"),
                        kind.name(),
                        EmailAddress.of("ani@contoh.invalid"),
                        "Tanda terima",
                        "Isi",
                        "<p>Isi</p>",
                        List.of(new NoticeTable.Attachment("wawancara.ics", "text/calendar", new byte[] {1})),
                        null),
                clock.instant());
    }

    private static boolean scheduled(long id) {
        return RoomDatabase.jdbc()
                .sql("select exists (select from scheduled_tasks where task_name = ? and task_instance = ?)")
                .params(Deliveries.TASK, Long.toString(id))
                .query(Boolean.class)
                .single();
    }

    private static Scheduler scheduler() {
        return Scheduler.create(RoomDatabase.dataSource()).build();
    }

    private static StaticMessageSource words() {
        var words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        return words;
    }
}

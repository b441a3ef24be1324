package id.jht.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import id.jht.benefit.PaymentSheets;
import id.jht.claim.ClaimNumber;
import id.jht.notice.mail.Report;
import id.jht.notice.mail.ReturningServer;
import id.jht.shared.EmailAddress;
import id.jht.testing.RoomDatabase;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails that a server took and gave back, over real SMTP and IMAP. */
class ReturnedMailsTest {

    static final String KEY = "dGVzdC1kYXRhLWtleS1vZi0zMi1ieXRlcy1leGFjdGw=";

    private static final ClaimNumber NUMBER = ClaimNumber.of("JHT-2026-00000042");
    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final String NAMELESS = "bounces@jht.invalid";

    private final ReturningServer server = new ReturningServer();
    private final NoticeTable notices = new NoticeTable(RoomDatabase.jdbc());
    private final NoticeReferences references = new NoticeReferences(KEY);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final List<Long> contacts = new ArrayList<>();
    private boolean engineIsDown;
    private final UndeliveredNotices undelivered = (id, number, branch) -> {
        if (engineIsDown) {
            throw new IllegalStateException("engine is down");
        }
        contacts.add(id);
    };
    private final ReturnedMails returned = new ReturnedMails(references, notices, undelivered, clock);

    @BeforeEach
    void clean() {
        RoomDatabase.jdbc()
                .sql("truncate notice, notice_attachment, text_message, scheduled_tasks")
                .update();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aMailThatComesBackIsUndeliverableAndSomebodysTask() throws Exception {
        var id = delivered();
        server.brings(failed(returnPath(), "<unknown@elsewhere.invalid>"));

        look();

        assertThat(stateOf(id)).isEqualTo("UNDELIVERABLE");
        assertThat(notices.of(NUMBER).get(0).returnedAt()).isEqualTo(NOW);
        assertThat(failureOf(id)).contains("5.1.1", "550 5.1.1 <ani@contoh.invalid>: rejected: User unknown");
        assertThat(contacts).containsExactly(id);
        assertThat(server.unread()).isEmpty();
        assertThat(server.left()).isEmpty();
    }

    @Test
    void theMessageIdAloneIsEnoughAndMayHaveLostItsCase() throws Exception {
        var id = delivered();
        server.brings(failed(NAMELESS, server.lastReceived().getMessageID().toUpperCase(Locale.ROOT)));

        look();

        assertThat(contacts).containsExactly(id);
    }

    @Test
    void aMailThatOnlyTakesLongerIsNoReason() throws Exception {
        var id = delivered();
        server.brings(report(returnPath(), "x", "delayed", "4.4.1", ""));

        look();

        assertThat(stateOf(id)).isEqualTo("DELIVERED");
        assertThat(contacts).isEmpty();
        assertThat(server.unread()).isEmpty();
    }

    @Test
    void aServerThatGaveUpAfterDaysHasGivenUp() throws Exception {
        var id = delivered();
        server.brings(report(returnPath(), "x", "failed", "4.4.1", ""));

        look();

        assertThat(stateOf(id)).isEqualTo("UNDELIVERABLE");
    }

    @Test
    void aForgedReturnMarksNothingAndIsLeftForAPerson() {
        var id = delivered();
        var forged = "notice-" + id + "." + "0".repeat(32);
        server.brings(failed("bounces+" + forged + "@jht.invalid", "<" + forged + "@jht-claims>"));
        server.brings(failed(NAMELESS, "<notice-" + id + "@jht-claims>"));
        var other = new NoticeReferences(KEY.replace('Z', 'Y')).of(id);
        server.brings(failed(NAMELESS, "<" + other + "@jht-claims>"));

        look();

        assertThat(stateOf(id)).isEqualTo("DELIVERED");
        assertThat(contacts).isEmpty();
        assertThat(server.left()).hasSize(3);
    }

    @Test
    void whatCannotBeUnderstoodDoesNotKeepTheNextFromBeingRead() throws Exception {
        var id = delivered();
        server.brings("Subject: garbage\nContent-Type: multipart/report; boundary=\"\n\n--=\u0000\u0007\n");
        server.brings("Subject: no status\nContent-Type: multipart/report; boundary=B\n\n--B\n\nno\n--B--\n");
        server.brings(
                "Subject: away\n\nSaya sedang cuti. " + server.lastReceived().getContentType() + "\n");
        server.brings(failed(idOf(id), "x"));

        look();
        look();

        assertThat(contacts).containsExactly(id);
        assertThat(server.left()).containsExactly("[garbage]", "[no status]", "[away]");
    }

    @Test
    void ofAHugeMessageOnlyTheBeginningIsRead() {
        var id = delivered();
        server.brings(failed(idOf(id), "x") + "x".repeat(900) + ("\n" + "y".repeat(900)).repeat(500));

        look();

        assertThat(contacts).containsExactly(id);
    }

    @Test
    void twiceTheSameReturnIsOneTask() {
        var id = delivered();
        server.brings(failed(idOf(id), "x"));
        server.brings(failed(idOf(id), "x"));
        look();
        server.brings(failed(idOf(id), "x"));
        look();

        assertThat(contacts).containsExactly(id);
        assertThat(server.unread()).isEmpty();
        assertThat(server.left()).isEmpty();
    }

    @Test
    void aMailWithACodeOnlyChangesItsState() {
        var id = sent(null);
        server.brings(failed(idOf(id), "x"));

        look();

        assertThat(stateOf(id)).isEqualTo("UNDELIVERABLE");
        assertThat(contacts).isEmpty();
    }

    @Test
    void aBreakdownOfOursLeavesTheReturnForTheNextLook() {
        var id = delivered();
        server.brings(failed(idOf(id), "x"));
        engineIsDown = true;

        assertThatThrownBy(this::look).hasMessage("engine is down");
        assertThat(stateOf(id)).isEqualTo("DELIVERED");
        assertThat(server.unread()).hasSize(1);

        engineIsDown = false;
        look();
        assertThat(contacts).containsExactly(id);
    }

    @Test
    void aMailboxThatDoesNotAnswerIsGivenUpInTime() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var mailbox = ReturningServer.mailboxAt(silent.getLocalPort());
            var begun = System.nanoTime();

            assertThatThrownBy(() -> mailbox.read(report -> true)).isInstanceOf(IllegalStateException.class);

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        }
    }

    private void look() {
        server.mailbox().read(this::inTransaction);
    }

    private boolean inTransaction(Report.Failed report) {
        return Objects.requireNonNull(RoomDatabase.transactions().execute(transaction -> returned.take(report)));
    }

    private long delivered() {
        return sent(new NoticeTable.AboutClaim(NUMBER, "TJM"));
    }

    private long sent(NoticeTable.@Nullable AboutClaim about) {
        var kind = about == null ? PersonalNoticeKind.SIGN_IN_CODE.name() : NoticeKind.RECEIPT.name();
        var id = notices.add(
                new NoticeTable.NewNotice(
                        about, kind, EmailAddress.of("ani@contoh.invalid"), "Kabar", "teks", "<p>", List.of(), null),
                NOW);
        var links = mock(TrackingLinks.class);
        given(links.to(any())).willReturn("http://localhost:8080/claims");
        var delivery = new Delivery(
                notices,
                new Envelopes(notices, links, mock(PaymentSheets.class), references, new ReplyAddresses("")),
                server.postman(),
                undelivered,
                new NoticeSettings(List.of(Duration.ofSeconds(10)), 3),
                clock);
        RoomDatabase.transactions().executeWithoutResult(transaction -> delivery.deliver(id, 0));
        return id;
    }

    private String returnPath() throws Exception {
        var path = server.lastReceived().getHeader("Return-Path", null);
        return path.substring(1, path.length() - 1);
    }

    private static String stateOf(long id) {
        return columnOf(id, "state");
    }

    private static String failureOf(long id) {
        return columnOf(id, "failure");
    }

    private static String columnOf(long id, String column) {
        return RoomDatabase.jdbc()
                .sql("select " + column + " from notice where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private String idOf(long id) {
        return "bounces+" + references.of(id) + "@jht.invalid";
    }

    private static String failed(String to, String messageId) {
        return report(
                to,
                messageId,
                "failed",
                "5.1.1",
                "Diagnostic-Code: smtp; 550 5.1.1 <ani@contoh.invalid>:\n    rejected: User unknown\n");
    }

    /** As Postfix writes it. */
    private static String report(String to, String messageId, String action, String status, String diagnosis) {
        return """
                Return-Path: <>
                Date: Thu, 26 Nov 2026 09:00:00 +0700 (WIB)
                From: MAILER-DAEMON@relay.invalid (Mail Delivery System)
                Subject: Undelivered Mail Returned to Sender
                To: %s
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status;
                	boundary="4F1B2.1795/relay.invalid"

                This is a MIME-encapsulated message.

                --4F1B2.1795/relay.invalid
                Content-Description: Notification
                Content-Type: text/plain; charset=us-ascii

                I'm sorry to have to inform you that your message could not
                be delivered to one or more recipients.

                --4F1B2.1795/relay.invalid
                Content-Description: Delivery report
                Content-Type: message/delivery-status

                Reporting-MTA: dns; relay.invalid
                Arrival-Date: Thu, 26 Nov 2026 08:59:00 +0700 (WIB)

                Final-Recipient: rfc822; ani@contoh.invalid
                Original-Recipient: rfc822;ani@contoh.invalid
                Action: %s
                Status: %s
                Remote-MTA: dns; mx.contoh.invalid
                %s
                --4F1B2.1795/relay.invalid
                Content-Description: Undelivered Message Headers
                Content-Type: text/rfc822-headers

                From: Layanan JHT <no-reply@jht.invalid>
                To: ani@contoh.invalid
                Message-ID: %s
                Subject: Kabar

                --4F1B2.1795/relay.invalid--
                """.formatted(to, action, status, diagnosis, messageId);
    }
}

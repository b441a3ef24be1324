package id.jht.interview;

import static id.jht.claim.ClaimStatus.INTERVIEW_SCHEDULED;
import static id.jht.claim.ClaimStatus.IN_REVIEW;
import static id.jht.claim.ClaimStatus.NEEDS_CORRECTION;
import static id.jht.claim.ClaimStatus.SUBMITTED;
import static id.jht.claim.ClaimStatus.WITHDRAWN;
import static id.jht.interview.InterviewOutcome.CORRECTION;
import static id.jht.interview.InterviewOutcome.NO_SHOW;
import static id.jht.interview.InterviewOutcome.PASSED;
import static id.jht.interview.InterviewOutcome.REJECTED;
import static id.jht.interview.InterviewOutcome.SUSPECTED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.calendar.Branches;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.claim.Route;
import id.jht.claim.TrailEntry;
import id.jht.document.DocumentType;
import id.jht.document.Documents;
import id.jht.document.Paper;
import id.jht.shared.RefusedException;
import id.jht.shared.WrongStateException;
import id.jht.testing.ClaimRooms;
import id.jht.testing.Papers;
import id.jht.testing.RoomDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterviewRoomTest {

    private static final String MONDAY_MORNING = "2026-11-23T02:00:00Z";
    private static final Instant FIRST_SLOT = Instant.parse("2026-11-24T01:00:00Z");

    private final Interviews interviews = ClaimRooms.room(Interviews.class);

    /** Branch UJI holds two interviews at a time, of an hour, from eight to ten in the morning. */
    @BeforeEach
    void anEmptyBranch() {
        ClaimRooms.clock().set(MONDAY_MORNING);
        var jdbc = RoomDatabase.jdbc();
        jdbc.sql("delete from interview where branch in ('UJI', 'UJT')").update();
        jdbc.sql(
                        "insert into branch values ('UJI', 'Uji', 'Asia/Jakarta', '08:00', '10:00', 60, 2, '12'),"
                                + " ('UJT', 'Uji Timur', 'Asia/Jayapura', '08:00', '16:00', 30, 4, '91') on conflict do nothing")
                .update();
        ClaimRooms.room(Branches.class).reload();
        ClaimRooms.room(FirstFreeDays.class).seatFreed("UJI", Instant.EPOCH);
        ClaimRooms.room(FirstFreeDays.class).seatFreed("UJT", Instant.EPOCH);
    }

    @Test
    void whatOthersHaveEndedIsNotTakenForRunningAfterAChangeThatFoundNothing() {
        var claim = scheduled();
        interviews.book(claim);
        RoomDatabase.transactions().executeWithoutResult(running -> {
            interviews.of(claim);
            CompletableFuture.runAsync(() -> ClaimRooms.room(Bookings.class).end(claim, Interview.Status.ENDED))
                    .join();

            interviews.announced(claim);

            assertThat(interviews.of(claim).orElseThrow().status()).isEqualTo(Interview.Status.ENDED);
        });
    }

    @Test
    void theFirstSeatOfTheNextWorkingDayIsBooked() {
        var claim = scheduled();
        var interview = interviews.book(claim);
        assertThat(interview)
                .isEqualTo(new Interview(
                        FIRST_SLOT,
                        60,
                        "UJI",
                        "/claims/" + claim + "/room",
                        Interview.Status.BOOKED,
                        0,
                        false,
                        ClaimRooms.room(VideoRooms.class).of(claim, FIRST_SLOT)));
    }

    @Test
    void aRunningBookingIsKept() {
        var claim = scheduled();
        interviews.book(claim);
        interviews.announced(claim);
        assertThat(interviews.book(claim).announced()).isTrue();
        assertThat(bookingsAt(FIRST_SLOT)).isEqualTo(1);
    }

    @Test
    void aBookingThatHasPassedIsReplaced() {
        var claim = scheduled();
        interviews.book(claim);
        ClaimRooms.clock().set("2026-11-24T01:00:00Z");
        assertThat(interviews.book(claim).at()).isEqualTo("2026-11-25T01:00:00Z");
    }

    @Test
    void weekendsAndHolidaysAreFree() {
        ClaimRooms.clock().set("2026-12-23T02:00:00Z");
        assertThat(interviews.book(scheduled()).at()).isEqualTo("2026-12-28T01:00:00Z");
    }

    @Test
    void tomorrowIsTomorrowAtTheOffice() {
        ClaimRooms.clock().set("2026-11-23T16:30:00Z");
        var eastern = ClaimRooms.claim("UJT", INTERVIEW_SCHEDULED, Route.FULL);
        assertThat(interviews.book(eastern).at()).isEqualTo("2026-11-24T23:00:00Z");
        assertThat(interviews.book(scheduled()).at()).isEqualTo(FIRST_SLOT);
    }

    @Test
    void whenADayIsFullTheNextOneIsTaken() {
        for (int seat = 0; seat < 8; seat++) {
            interviews.book(scheduled());
        }
        assertThat(interviews.book(scheduled()).at()).isEqualTo("2026-11-26T01:00:00Z");
        assertThat(interviews.book(scheduled()).at()).isEqualTo("2026-11-26T01:00:00Z");
    }

    @Test
    void aFreedSeatIsGivenAgain() {
        var first = scheduled();
        interviews.book(first);
        for (int seat = 0; seat < 8; seat++) {
            interviews.book(scheduled());
        }
        ClaimRooms.room(Claims.class).move(first, WITHDRAWN, "member", "WITHDRAWN", "");
        assertThat(interviews.of(first).orElseThrow().status()).isEqualTo(Interview.Status.ENDED);
        assertThat(interviews.book(scheduled()).at()).isEqualTo(FIRST_SLOT);
    }

    @Test
    void fiftyAtOnceNeverOverbook() throws Exception {
        var claims = new ArrayList<ClaimNumber>();
        for (int claim = 0; claim < 50; claim++) {
            claims.add(ClaimRooms.claim("UJT", INTERVIEW_SCHEDULED, Route.FULL));
        }
        var booked = atOnce(claims);
        assertThat(booked).hasSize(50);
        var first = Instant.parse("2026-11-23T23:00:00Z");
        assertThat(booked.stream().filter(interview -> interview.at().equals(first)))
                .hasSize(4);
        assertThat(booked.stream().map(Interview::at).distinct()).hasSize(13);
    }

    @Test
    void aFullSlotIsNotOffered() {
        interviews.book(scheduled());
        interviews.book(scheduled());
        var claim = scheduled();
        interviews.book(claim);
        assertThat(interviews.freeSlots(claim))
                .doesNotContain(FIRST_SLOT, Instant.parse("2026-11-24T02:00:00Z"))
                .startsWith(Instant.parse("2026-11-25T01:00:00Z"))
                .endsWith(Instant.parse("2026-11-30T02:00:00Z"));
    }

    @Test
    void theMemberMovesTheInterview() {
        var claim = scheduled();
        interviews.book(claim);
        interviews.announced(claim);
        var wished = Instant.parse("2026-11-26T02:00:00Z");
        var moved = interviews.move(claim, wished);
        assertThat(moved.at()).isEqualTo(wished);
        assertThat(moved.announced()).isFalse();
        assertThat(bookingsAt(FIRST_SLOT)).isZero();
        assertThat(ClaimRooms.toldToProcess()).contains("interviewMoved " + claim);
    }

    @Test
    void aProcessThatDoesNotWaitForTheInterviewIsNotTold() {
        var claim = ClaimRooms.claim("UJI", SUBMITTED, Route.FULL);
        interviews.book(claim);
        interviews.move(claim, Instant.parse("2026-11-26T02:00:00Z"));
        assertThat(ClaimRooms.toldToProcess()).doesNotContain("interviewMoved " + claim);
    }

    @Test
    void theInterviewIsMovedOnlyToAFreeSlotOfOurs() {
        var claim = scheduled();
        var booked = interviews.book(claim);
        assertThatThrownBy(() -> interviews.move(claim, Instant.parse("2026-11-26T02:30:00Z")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> interviews.move(claim, Instant.parse("2026-12-23T01:00:00Z")))
                .isInstanceOf(RefusedException.class);
        fill("2026-11-25T01:00:00Z");
        assertThatThrownBy(() -> interviews.move(claim, Instant.parse("2026-11-25T01:00:00Z")))
                .isInstanceOf(RefusedException.class);
        assertThat(interviews.of(claim)).contains(booked);
    }

    @Test
    void twoHoursBeforeItIsTooLateToMove() {
        var claim = scheduled();
        interviews.book(claim);
        ClaimRooms.clock().set("2026-11-23T23:00:01Z");
        assertThatThrownBy(() -> interviews.move(claim, Instant.parse("2026-11-26T02:00:00Z")))
                .isInstanceOf(WrongStateException.class);
        assertThatThrownBy(() -> interviews.move(scheduled(), FIRST_SLOT)).isInstanceOf(WrongStateException.class);
    }

    @Test
    void aPassedInterviewStartsTheServiceClock() {
        var claim = scheduled();
        interviews.book(claim);
        var ended = interviews.conclude(claim, new InterviewReport(PASSED, true, true, "", "", "dewi"));
        assertThat(ended.status()).isEqualTo(Interview.Status.PASSED);
        assertThat(status(claim)).isEqualTo(IN_REVIEW);
        assertThat(ClaimRooms.room(Claims.class).get(claim).dueBy()).isNotNull();
        assertThat(ClaimRooms.room(ClaimTrail.class).of(claim))
                .extracting(TrailEntry::action)
                .contains("HELPER_DECLARED");
        assertThat(interviews.isNeeded(claim)).isFalse();
        assertThat(bookingsAt(FIRST_SLOT)).isZero();
    }

    @Test
    void aHeadOfServiceMayAskForAnotherInterview() {
        var claim = scheduled();
        interviews.book(claim);
        interviews.conclude(claim, new InterviewReport(PASSED, true, false, "", "", "dewi"));
        interviews.askAgain(claim);
        assertThat(interviews.isNeeded(claim)).isTrue();
        assertThat(interviews.isNeeded(ClaimRooms.claim("UJI", SUBMITTED, Route.FAST)))
                .isFalse();
    }

    @Test
    void withoutOriginalsNobodyPasses() {
        var claim = scheduled();
        interviews.book(claim);
        assertRefused(claim, new InterviewReport(PASSED, false, false, "", "", "dewi"));
    }

    @Test
    void withARefusedPaperNobodyPasses() {
        var claim = scheduled();
        interviews.book(claim);
        keepIdentityCard(claim);
        RoomDatabase.jdbc()
                .sql("update document set verdict = 'REFUSED', reason = 'MISMATCH' where claim_number = ?")
                .param(claim.value())
                .update();
        assertRefused(claim, new InterviewReport(PASSED, true, false, "", "", "dewi"));
    }

    @Test
    void whoDoesNotAppearGetsAnotherTime() {
        var claim = scheduled();
        interviews.book(claim);
        ClaimRooms.clock().set("2026-11-24T02:00:00Z");
        var missed = interviews.conclude(claim, new InterviewReport(NO_SHOW, false, false, "", "", "dewi"));
        assertThat(missed.status()).isEqualTo(Interview.Status.MISSED);
        assertThat(missed.missed()).isEqualTo(1);
        var again = interviews.book(claim);
        assertThat(again.missed()).isEqualTo(1);
        assertThat(again.at()).isEqualTo("2026-11-25T01:00:00Z");
        assertThat(interviews
                        .conclude(claim, new InterviewReport(NO_SHOW, false, false, "", "", "dewi"))
                        .missed())
                .isEqualTo(2);
    }

    @Test
    void aCorrectionNamesThePapers() {
        var claim = scheduled();
        interviews.book(claim);
        keepIdentityCard(claim);
        assertRefused(claim, new InterviewReport(CORRECTION, true, false, "", "NIK berbeda", "dewi"));
        interviews.conclude(claim, new InterviewReport(CORRECTION, true, false, "KTP:MISMATCH", "NIK berbeda", "dewi"));
        assertThat(status(claim)).isEqualTo(NEEDS_CORRECTION);
        assertThat(interviews.of(claim).orElseThrow().status()).isEqualTo(Interview.Status.ENDED);
        assertThat(interviews.isNeeded(claim)).isTrue();
    }

    @Test
    void aStopNeedsAReason() {
        var claim = scheduled();
        interviews.book(claim);
        assertRefused(claim, new InterviewReport(SUSPECTED, true, false, "", " ", "dewi"));
        assertRefused(claim, new InterviewReport(REJECTED, true, false, "", "", "dewi"));
        interviews.conclude(claim, new InterviewReport(SUSPECTED, true, false, "", "Ada calo di belakang", "dewi"));
        assertThat(interviews.of(claim).orElseThrow().status()).isEqualTo(Interview.Status.ENDED);
        assertThat(status(claim)).isEqualTo(INTERVIEW_SCHEDULED);
    }

    @Test
    void whoMovesTheInterviewGetsAnotherVideoRoomUntilItIsOver() {
        var claim = scheduled();
        var before = interviews.book(claim).joinLink();
        var after =
                interviews.move(claim, Instant.parse("2026-11-26T02:00:00Z")).joinLink();
        assertThat(after).startsWith("https://video.example/").isNotEqualTo(before);
        interviews.conclude(claim, new InterviewReport(PASSED, true, false, "", "", "dewi"));
        assertThat(interviews.of(claim).orElseThrow().joinLink()).isNull();
    }

    @Test
    void theCalendarFileUpdatesItsEvent() {
        var claim = scheduled();
        interviews.book(claim);
        var room = interviews.move(claim, Instant.parse("2026-11-26T02:00:00Z")).joinLink();
        var file = new String(ClaimRooms.room(CalendarFile.class).of(claim), UTF_8);
        assertThat(file.replace("\r\n ", "").split("\r\n"))
                .startsWith("BEGIN:VCALENDAR")
                .contains(
                        "VERSION:2.0",
                        "METHOD:PUBLISH",
                        "UID:" + claim + "@jht-claims",
                        "SEQUENCE:2",
                        "DTSTAMP:20261123T020000Z",
                        "DTSTART:20261126T020000Z",
                        "SUMMARY:Wawancara video klaim JHT " + claim,
                        "LOCATION:" + room,
                        "URL:" + room)
                .endsWith("END:VCALENDAR");
    }

    private static List<Interview> atOnce(List<ClaimNumber> claims) throws Exception {
        var interviews = ClaimRooms.room(Interviews.class);
        var pool = Executors.newFixedThreadPool(claims.size());
        var start = new CountDownLatch(1);
        try {
            var running = new ArrayList<Future<Interview>>();
            for (var claim : claims) {
                running.add(pool.submit(() -> {
                    start.await();
                    return interviews.book(claim);
                }));
            }
            start.countDown();
            var booked = new ArrayList<Interview>();
            for (var one : running) {
                booked.add(one.get());
            }
            return booked;
        } finally {
            pool.shutdown();
        }
    }

    private void fill(String slot) {
        for (int seat = 0; seat < 2; seat++) {
            var claim = scheduled();
            interviews.book(claim);
            interviews.move(claim, Instant.parse(slot));
        }
    }

    private void assertRefused(ClaimNumber claim, InterviewReport report) {
        var before = interviews.of(claim);
        assertThatThrownBy(() -> interviews.conclude(claim, report)).isInstanceOf(RefusedException.class);
        assertThat(interviews.of(claim)).isEqualTo(before);
    }

    private static void keepIdentityCard(ClaimNumber claim) {
        ClaimRooms.room(Documents.class)
                .keep(claim, List.of(new Paper(DocumentType.KTP, "ktp.jpg", Papers.jpeg(60, 40))));
    }

    private static ClaimNumber scheduled() {
        return ClaimRooms.claim("UJI", INTERVIEW_SCHEDULED, Route.FULL);
    }

    private static ClaimStatus status(ClaimNumber claim) {
        return ClaimRooms.room(Claims.class).get(claim).status();
    }

    private static int bookingsAt(Instant slot) {
        return RoomDatabase.jdbc()
                .sql("select count(*) from interview where branch = 'UJI' and status = 'BOOKED' and starts_at = ?")
                .param(slot.atOffset(java.time.ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}

package id.jht.interview;

import static id.jht.claim.ClaimStatus.INTERVIEW_SCHEDULED;
import static id.jht.claim.ClaimStatus.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.calendar.Branch;
import id.jht.calendar.Branches;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Route;
import id.jht.interview.InterviewCalendar.Moved;
import id.jht.shared.RefusedException;
import id.jht.testing.ClaimRooms;
import id.jht.testing.RoomDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Monday; branch UJK holds two interviews at a time, of an hour, from eight to ten. */
class InterviewCalendarTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");
    private static final Instant EIGHT = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant NINE = Instant.parse("2026-11-24T02:00:00Z");

    private final InterviewCalendar calendar = ClaimRooms.room(InterviewCalendar.class);
    private final Interviews interviews = ClaimRooms.room(Interviews.class);
    private Branch branch;

    @BeforeEach
    void anEmptyBranch() {
        ClaimRooms.clock().set("2026-11-23T02:00:00Z");
        var jdbc = RoomDatabase.jdbc();
        jdbc.sql("delete from interview where branch = 'UJK'").update();
        jdbc.sql("delete from interview_capacity where branch = 'UJK'").update();
        jdbc.sql("insert into branch values ('UJK', 'Uji', 'Asia/Jakarta', '08:00', '10:00', 60, 2, '12')"
                        + " on conflict do nothing")
                .update();
        ClaimRooms.room(Branches.class).reload();
        ClaimRooms.room(FirstFreeDays.class).seatFreed("UJK", Instant.EPOCH);
        branch = ClaimRooms.room(Branches.class).get("UJK");
    }

    @Test
    void aDayShowsWhatIsTakenAndFree() {
        booked(3);

        assertThat(calendar.days(branch, 2))
                .containsExactly(
                        new InterviewDay(LocalDate.parse("2026-11-23"), 2, 2, 0, null),
                        new InterviewDay(TUESDAY, 2, 2, 3, null));
        assertThat(calendar.days(branch, 2).get(1).free()).isEqualTo(1);
    }

    @Test
    void moreOfficersTakeMoreInterviewsAtTheSameHour() {
        calendar.setSeats(branch, TUESDAY, 3, "Bantuan dari cabang lain", "budi");

        assertThat(booked(6)).extracting(claim -> at(claim)).containsExactly(EIGHT, EIGHT, EIGHT, NINE, NINE, NINE);
        assertThat(calendar.days(branch, 2).get(1))
                .isEqualTo(new InterviewDay(TUESDAY, 3, 2, 6, "Bantuan dari cabang lain"));
    }

    @Test
    void theInterviewsOfAnOfficerWhoIsIllGoToAColleagueOrToAnotherTime() {
        var claims = booked(3);

        var moved = calendar.setSeats(branch, TUESDAY, 1, "Petugas sakit", "budi");

        assertThat(moved).isEqualTo(new Moved(0, 1));
        assertThat(at(claims.get(0))).isEqualTo(EIGHT);
        assertThat(at(claims.get(1))).isEqualTo("2026-11-25T01:00:00Z");
        assertThat(at(claims.get(2))).isEqualTo(NINE);
        assertThat(ClaimRooms.toldToProcess()).contains("interviewMoved " + claims.get(1));
        assertThat(ClaimRooms.room(ClaimTrail.class).of(claims.get(1)))
                .anySatisfy(line ->
                        assertThat(List.of(line.actor(), line.action())).containsExactly("budi", "INTERVIEW_MOVED"));
        assertThat(calendar.on(branch, TUESDAY))
                .extracting(interview -> interview.seat())
                .containsOnly(1);
    }

    @Test
    void aColleagueWhoIsFreeTakesOverAtTheSameHourAndNobodyIsTold() {
        var claims = booked(4);
        ClaimRooms.room(Bookings.class).end(claims.get(0), Interview.Status.ENDED);

        var moved = calendar.setSeats(branch, TUESDAY, 1, "Petugas sakit", "budi");

        assertThat(moved).isEqualTo(new Moved(1, 1));
        assertThat(at(claims.get(1))).isEqualTo(EIGHT);
        assertThat(ClaimRooms.toldToProcess()).doesNotContain("interviewMoved " + claims.get(1));
    }

    @Test
    void anInterviewOfAClaimWhosePapersAreStillCheckedMovesToo() {
        var claims = booked(2, SUBMITTED);

        calendar.setSeats(branch, TUESDAY, 0, "Kantor tutup", "budi");

        assertThat(claims).allSatisfy(claim -> assertThat(at(claim)).isAfter(NINE));
        assertThat(interviews.freeSlots(claims.get(0)))
                .noneMatch(slot -> slot.isBefore(Instant.parse("2026-11-25T00:00:00Z")));
    }

    @Test
    void whatCannotBeIsRefusedWithASentence() {
        assertThatThrownBy(() -> calendar.setSeats(branch, TUESDAY, -1, "x", "budi"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("0 sampai 50");
        assertThatThrownBy(() -> calendar.setSeats(branch, TUESDAY, 1, " ", "budi"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("alasan");
        Stream.of("2026-11-20", "2026-11-28")
                .map(LocalDate::parse)
                .forEach(day -> assertThatThrownBy(() -> calendar.setSeats(branch, day, 1, "x", "budi"))
                        .isInstanceOf(RefusedException.class)
                        .hasMessageContaining("hari kerja"));
    }

    @Test
    void theMemberIsRemindedOnTheWorkingDayBeforeAndAnHourBefore() {
        var monday = interviewAt("2026-11-30T01:00:00Z");
        var reminders = ClaimRooms.room(Reminders.class);

        assertThat(reminders.of(monday)).isEqualTo("R1/2026-11-27T01:00:00Z/PT71H");
        ClaimRooms.clock().set("2026-11-29T02:00:00Z");
        assertThat(reminders.of(monday)).isEqualTo("R1/2026-11-29T02:00:00Z/PT22H");
        ClaimRooms.clock().set("2026-11-30T00:30:00Z");
        assertThat(reminders.of(monday)).isEqualTo("R1/2026-11-30T00:30:00Z/PT30M");
    }

    private static Interview interviewAt(String at) {
        return new Interview(Instant.parse(at), 60, "UJK", "/room", Interview.Status.BOOKED, 0, false, null);
    }

    private List<ClaimNumber> booked(int count) {
        return booked(count, INTERVIEW_SCHEDULED);
    }

    private List<ClaimNumber> booked(int count, ClaimStatus status) {
        return Stream.generate(() -> ClaimRooms.claim("UJK", status, Route.FULL))
                .limit(count)
                .peek(interviews::book)
                .toList();
    }

    private Instant at(ClaimNumber claim) {
        return interviews.of(claim).orElseThrow().at();
    }
}

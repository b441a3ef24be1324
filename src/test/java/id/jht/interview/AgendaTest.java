package id.jht.interview;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.calendar.Branch;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {

    static final InterviewRules RULES = new InterviewRules(
            7,
            Duration.ofHours(2),
            LocalTime.of(12, 0),
            LocalTime.of(13, 0),
            LocalTime.of(11, 30),
            LocalTime.of(13, 30));

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");

    @Test
    void interviewsAreHeldFromOpeningToClosingButNotAtNoon() {
        assertThat(slots(branch("Asia/Jakarta", 60), MONDAY))
                .containsExactly("08:00", "09:00", "10:00", "11:00", "13:00", "14:00", "15:00");
    }

    @Test
    void fridayHasALongerBreak() {
        assertThat(slots(branch("Asia/Jakarta", 30), FRIDAY))
                .contains("11:00", "13:30")
                .doesNotContain("11:30", "12:00", "12:30", "13:00");
    }

    @Test
    void anInterviewThatWouldReachIntoTheBreakIsNotOffered() {
        assertThat(slots(branch("Asia/Jakarta", 45), MONDAY))
                .containsExactly("08:00", "08:45", "09:30", "10:15", "11:00", "13:00", "13:45", "14:30", "15:15");
    }

    @Test
    void hoursAreThoseOfTheOffice() {
        assertThat(Agenda.slotsOn(branch("Asia/Jayapura", 60), MONDAY, RULES).get(0))
                .isEqualTo("2026-11-22T23:00:00Z");
        assertThat(Agenda.slotsOn(branch("Asia/Makassar", 60), MONDAY, RULES).get(0))
                .isEqualTo("2026-11-23T00:00:00Z");
    }

    private static List<String> slots(Branch branch, LocalDate day) {
        return Agenda.slotsOn(branch, day, RULES).stream()
                .map(at -> at.atZone(branch.zone()).toLocalTime().toString())
                .toList();
    }

    private static Branch branch(String zone, int minutes) {
        return new Branch("TST", "Uji", ZoneId.of(zone), LocalTime.of(8, 0), LocalTime.of(16, 0), minutes, 4, "12");
    }
}

package id.jht.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Route;
import id.jht.security.StaffMember;
import id.jht.shared.RefusedException;
import id.jht.testing.ClaimRooms;
import id.jht.testing.NotingBoard;
import id.jht.testing.RoomDatabase;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who may take, leave and move a task. */
class AssignmentsTest {

    private static final StaffMember RINA = person("rina", "customer-service", "TJM");
    private static final StaffMember BUDI = person("budi", "head-of-service", "TJM");
    private static final StaffMember AGUS = person("agus", "finance", "TJM");
    private static final StaffMember PUTRI = person("putri", "customer-service", "MDN");
    private static final StaffMember HADI = person("hadi", "head-of-service", "MDN");

    private final NotingBoard board = new NotingBoard();
    private final Assignments assignments = CaseworkRooms.assignments(board, CaseworkRooms.messages());
    private final ClaimNumber claim = ClaimRooms.claim("TJM", ClaimStatus.SUBMITTED, Route.FULL);

    @Test
    void whatNobodyHoldsIsTakenWithoutAReason() {
        board.put("t", claim.value(), "customer-service", null);

        assignments.take("t", "", RINA);

        assertThat(board.holderOf("t")).isEqualTo("rina");
    }

    @Test
    void aTaskOfAnotherDeskOrBranchIsNotTaken() {
        board.put("t", claim.value(), "customer-service", null);

        refuses("hanya untuk kelompok", () -> assignments.take("t", "x", AGUS));
        refuses("bukan tugas cabang Anda", () -> assignments.take("t", "x", PUTRI));
        refuses("bukan tugas cabang Anda", () -> assignments.take("unknown", "x", RINA));
        assertThat(board.holderOf("t")).isNull();
    }

    @Test
    void aSupervisorMovesAllOrNone() {
        board.put("check", claim.value(), "customer-service", null);
        board.put("pay", claim.value(), "finance", null);

        refuses(
                "tidak bekerja pada kelompok",
                () -> RoomDatabase.transactions()
                        .executeWithoutResult(none -> assignments.move(List.of("pay", "check"), "rina", "cuti", BUDI)));
        assertThat(board.holderOf("check")).isNull();
    }

    @Test
    void nobodyElseMovesAndNothingMovesWithoutAReason() {
        board.put("t", claim.value(), "customer-service", "dewi");

        refuses("kepala bidang", () -> assignments.move(List.of("t"), "rina", "cuti", RINA));
        refuses("bukan tugas cabang Anda", () -> assignments.move(List.of("t"), "rina", "cuti", HADI));
        refuses("Tulis alasannya", () -> assignments.move(List.of("t"), "rina", "  ", BUDI));
        refuses("sekurangnya satu", () -> assignments.move(List.of(), "rina", "cuti", BUDI));
        assertThat(board.holderOf("t")).isEqualTo("dewi");
    }

    @Test
    void aSupervisorGivesATaskBackToItsDesk() {
        board.put("t", claim.value(), "customer-service", "dewi");

        assignments.move(List.of("t"), "", "Dewi cuti", BUDI);

        assertThat(board.holderOf("t")).isNull();
        assertThat(assignments.latest("TJM").get(0))
                .extracting(Assignment::actor, Assignment::from, Assignment::to, Assignment::reason)
                .containsExactly("budi", "dewi", null, "Dewi cuti");
    }

    @Test
    void theRecordIsNeverChanged() {
        board.put("t", claim.value(), "customer-service", "dewi");
        assignments.move(List.of("t"), "rina", "Dewi cuti", BUDI);

        for (var change : List.of("update task_assignment set reason = 'x'", "delete from task_assignment")) {
            assertThatThrownBy(() -> RoomDatabase.jdbc().sql(change).update()).hasMessageContaining("append only");
        }
    }

    private static void refuses(String sentence, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RefusedException.class).hasMessageContaining(sentence);
    }

    private static StaffMember person(String id, String group, String branch) {
        return new StaffMember(id, id, Set.of(group), Set.of(branch));
    }
}

package id.jht.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Route;
import id.jht.shared.RefusedException;
import id.jht.testing.ClaimRooms;
import id.jht.testing.RoomDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What officers write about a claim. */
class CaseNotesTest {

    private final CaseNotes notes = CaseworkRooms.notes(CaseworkRooms.messages());
    private final ClaimNumber claim = ClaimRooms.claim("TJM", ClaimStatus.SUBMITTED, Route.FULL);

    @Test
    void theMemberReadsOnlyWhatIsMeantForThem() {
        notes.write(claim, "Suara berbeda dengan KTP.", "rina");
        notes.ask(claim, " Siapa nama ibu Anda? ", "rina");

        assertThat(notes.of(claim))
                .extracting(Note::words)
                .containsExactly("Siapa nama ibu Anda?", "Suara berbeda dengan KTP.");
        assertThat(notes.toMember(claim)).extracting(Note::words).containsExactly("Siapa nama ibu Anda?");
    }

    @Test
    void whoHasOnlyTheDatabaseReadsNothingAndNobodyChangesANote() {
        notes.write(claim, "Suara berbeda dengan KTP.", "rina");

        var kept = RoomDatabase.jdbc()
                .sql("select words from case_note where claim_number = ?")
                .param(claim.value())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Suara");
        for (var change : List.of("update case_note set author = 'x'", "delete from case_note")) {
            assertThatThrownBy(() -> RoomDatabase.jdbc().sql(change).update()).hasMessageContaining("append only");
        }
    }

    @Test
    void nothingIsAskedOnceTheClaimIsClosedAndNothingWithoutWords() {
        var paid = ClaimRooms.claim("TJM", ClaimStatus.PAID, Route.FULL);

        assertThatThrownBy(() -> notes.ask(paid, "Sudah diterima?", "rina"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("sudah selesai");
        assertThatThrownBy(() -> notes.write(claim, " ", "rina")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> notes.write(claim, "x".repeat(2001), "rina"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("2.000");
        assertThat(notes.of(claim)).isEmpty();
    }
}

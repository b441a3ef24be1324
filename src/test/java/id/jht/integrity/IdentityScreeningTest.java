package id.jht.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.Claims;
import id.jht.membership.CivilRegistry;
import id.jht.shared.Nik;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityScreeningTest {

    private final IntegrityRoom room = new IntegrityRoom();
    private final IdentityScreening screening = room.the(IdentityScreening.class);

    @Test
    void theRegistryIsAskedForThePersonOnTheForm() {
        var person = room.somebody();

        screening.screen(room.claimOf(person));

        assertThat(room.registryWasAsked)
                .isEqualTo(new CivilRegistry.Query(
                        (Nik) person.member().identity(),
                        "Siti Aminah",
                        "Medan",
                        LocalDate.parse("1980-01-01"),
                        "Rahma"));
    }

    @Test
    void theLastAnswerIsKept() {
        var claim = room.claimOf(room.somebody());
        screening.screen(claim);
        room.registryAnswer = new CivilRegistry.Answer(CivilRegistry.Result.DIFFERENT, List.of("name", "birthPlace"));

        assertThat(screening.screen(claim)).isEqualTo(room.registryAnswer);
        assertThat(screening.latest(claim)).contains(room.registryAnswer);
        assertThat(screening.resultOf(room.the(Claims.class).get(claim))).isEqualTo("DIFFERENT");
    }

    @Test
    void beforeScreeningThereIsNoAnswer() {
        var claim = room.claimOf(room.somebody());

        assertThat(screening.latest(claim)).isEmpty();
        assertThat(screening.resultOf(room.the(Claims.class).get(claim))).isEqualTo("NOT_ASKED");
    }

    @Test
    void aboutAForeignerWithoutNikTheRegistryIsNotAsked() {
        var claim = room.claimOf(room.foreigner());
        assertThat(screening.resultOf(room.the(Claims.class).get(claim))).isEqualTo("NOT_APPLICABLE");

        screening.screen(claim);

        assertThat(room.registryWasAsked).isNull();
        assertThat(screening.latest(claim).orElseThrow().result()).isEqualTo(CivilRegistry.Result.NOT_APPLICABLE);
    }
}

package id.jht.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.testing.RoomDatabase;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class BranchesTest {

    private final Branches branches = new Branches(RoomDatabase.jdbc());

    @Test
    void tanjungMorawaIsOpenFromEightToFour() {
        assertThat(branches.get("TJM"))
                .isEqualTo(new Branch(
                        "TJM",
                        "Tanjung Morawa",
                        ZoneId.of("Asia/Jakarta"),
                        LocalTime.of(8, 0),
                        LocalTime.of(16, 0),
                        15,
                        4,
                        "12"));
    }

    @Test
    void branchesOfAllThreeZonesAreThere() {
        assertThat(branches.all()).extracting(Branch::code).contains("TJM", "MDN", "MKS", "JPR");
        assertThat(branches.get("JPR").zone()).isEqualTo(ZoneId.of("Asia/Jayapura"));
    }

    @Test
    void anUnknownCodeIsNoBranch() {
        assertThat(branches.find("XXX")).isEmpty();
        assertThatThrownBy(() -> branches.get("XXX")).hasMessage("unknown branch XXX");
    }
}

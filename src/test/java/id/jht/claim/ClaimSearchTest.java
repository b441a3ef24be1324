package id.jht.claim;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.testing.ClaimRooms;
import id.jht.testing.RoomDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim is found by what the member has in hand, and only at its branch. */
class ClaimSearchTest {

    private final ClaimSearch search = ClaimRooms.room(ClaimSearch.class);
    private final ClaimNumber here = ClaimRooms.claim("TJM", ClaimStatus.SUBMITTED, Route.FULL);
    private final ClaimNumber elsewhere = ClaimRooms.claim("MDN", ClaimStatus.SUBMITTED, Route.FULL);

    /** No other test's claims bear it. */
    private final String own = here.value().substring(here.value().length() - 4);

    @BeforeEach
    void twoClaimsThatOnlyTheBranchTellsApart() {
        for (var claim : List.of(here, elsewhere)) {
            RoomDatabase.jdbc()
                    .sql("update claim set nik = ?, full_name = ?, mobile = ? where claim_number = ?")
                    .params("990301450791" + own, "Sri Wahyuni " + letters(), "+628129999" + own, claim.value())
                    .update();
            RoomDatabase.jdbc()
                    .sql("insert into claim_kpj values (?, ?)")
                    .params(claim.value(), "2600099" + own)
                    .update();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "990301450791#",
                "9903 0145 0791 #",
                "2600099#",
                "0812-9999-#",
                "+628129999#",
                "sri @",
                "WAHYUNI @"
            })
    void theClaimOfTheBranchIsFoundAndNoOther(String shape) {
        var typed = shape.replace("#", own).replace("@", letters());
        assertThat(find(typed, "TJM")).containsExactly(here);
        assertThat(find(typed, "MDN")).containsExactly(elsewhere);
        assertThat(find(typed)).isEmpty();
    }

    @Test
    void theNumberFindsItAtItsBranchOnly() {
        assertThat(find(" " + here.value().toLowerCase(Locale.ROOT), "TJM")).containsExactly(here);
        assertThat(find(here.value(), "MDN")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a", "%", "' or 1=1 --", "':* | 'a", "9903014507900778", "wahyuni xyz", "!!&&"})
    void anythingElseFindsNothingAndBreaksNothing(String typed) {
        assertThat(find(typed, "TJM")).isEmpty();
    }

    /** A plan that is made once for all values may use an index of one state only where the state is written out. */
    @Test
    void waitingClaimsAreFoundByTheirIndex() {
        RoomDatabase.transactions().executeWithoutResult(reading -> {
            List.of("plan_cache_mode = force_generic_plan", "enable_seqscan = off", "enable_sort = off")
                    .forEach(setting ->
                            RoomDatabase.jdbc().sql("set local " + setting).update());
            search.in(ClaimStatus.NEEDS_CORRECTION, Set.of("TJM"), 50);

            assertThat(RoomDatabase.jdbc()
                            .sql("select pg_stat_get_xact_numscans('claim_waiting'::regclass)")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        });
    }

    /** The own digits as letters, because a name has no digits. */
    private String letters() {
        return own.chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0' + 'k')))
                .collect(Collectors.joining());
    }

    private List<ClaimNumber> find(String typed, String... branches) {
        return search.find(typed, Set.of(branches), 50).stream()
                .map(Claim::number)
                .toList();
    }
}

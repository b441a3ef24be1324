package id.jht.claim;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class InheritanceTest {

    @Test
    void theLastHeirTakesTheRestSoThatNothingIsLost() {
        assertThat(amounts(10_000_001, "33.33", "33.33", "33.34")).containsExactly(3_333_000L, 3_333_000L, 3_334_001L);
        assertThat(amounts(100, "50", "50")).containsExactly(50L, 50L);
        assertThat(amounts(7, "100")).containsExactly(7L);
        assertThat(amounts(0, "60", "40")).containsExactly(0L, 0L);
        assertThat(amounts(Long.MAX_VALUE, "0.01", "99.99")).hasSize(2);
    }

    @Test
    void nobodyInheritsFromTheLiving() {
        assertThat(new Inheritance(List.of()).of(Rupiah.of(100))).isEmpty();
    }

    @Property
    void thePartsAddUpToTheSum(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long sum,
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 1000) Integer> hundredths) {
        var shares = new ArrayList<>(hundredths.stream()
                .map(hundredth -> new BigDecimal(hundredth).movePointLeft(2))
                .toList());
        shares.add(Heir.WHOLE.subtract(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));

        var amounts =
                amounts(sum, shares.stream().map(BigDecimal::toPlainString).toArray(String[]::new));

        assertThat(amounts.stream().mapToLong(Long::longValue).sum()).isEqualTo(sum);
    }

    @Test
    void parentsAndGrandchildrenShareARank() {
        assertThat(Relationship.PARENT.rank()).isEqualTo(Relationship.GRANDCHILD.rank());
        assertThat(List.of(Relationship.values()))
                .extracting(Relationship::rank)
                .containsExactly(1, 2, 3, 3, 4, 5, 6);
    }

    private static List<Long> amounts(long sum, String... shares) {
        var heirs = new ArrayList<Heir>();
        for (var share : shares) {
            heirs.add(new Heir(
                    "Ahli Waris",
                    Nik.of("999901010190%04d".formatted(heirs.size())),
                    Relationship.CHILD,
                    new BigDecimal(share)));
        }
        return new Inheritance(heirs)
                .of(Rupiah.of(sum)).stream().map(part -> part.amount().amount()).toList();
    }
}

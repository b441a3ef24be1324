package id.jht.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.membership.Contribution;
import id.jht.membership.Membership;
import id.jht.membership.MembershipStatus;
import id.jht.membership.Segment;
import id.jht.shared.Kpj;
import id.jht.shared.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class SavingsTest {

    @Test
    void eachMonthHasItsOwnAmountAndAGapHasNone() {
        var savings = Savings.of(
                opened("2025-12-31", span("2026-01", "2026-02", 200_000), span("2026-04", "2026-04", 250_000)));

        assertThat(savings.contributions())
                .containsOnlyKeys(month("2026-01"), month("2026-02"), month("2026-04"))
                .containsEntry(month("2026-02"), Rupiah.of(200_000))
                .containsEntry(month("2026-04"), Rupiah.of(250_000));
    }

    @Test
    void whatTheOpeningBalanceContainsIsNotCountedAgain() {
        var savings = Savings.of(opened("2026-02-15", span("2025-11", "2026-03", 200_000)));

        assertThat(savings.contributions()).containsOnlyKeys(month("2026-03"));
        assertThat(Savings.of(opened("2026-02-15", span("2026-02", "2026-02", 1)))
                        .contributions())
                .isEmpty();
    }

    private static YearMonth month(String text) {
        return YearMonth.parse(text);
    }

    private static Contribution span(String from, String to, long amount) {
        return new Contribution(month(from), month(to), Rupiah.of(amount));
    }

    private static Membership opened(String date, Contribution... contributions) {
        return new Membership(
                Kpj.of("99000000001"),
                Segment.PU,
                "PT Contoh",
                MembershipStatus.NON_ACTIVE,
                LocalDate.parse("2020-01-01"),
                null,
                null,
                null,
                Rupiah.of(1_000_000),
                LocalDate.parse(date),
                List.of(contributions));
    }
}

package id.jht.disbursement;

import id.jht.calendar.WorkingCalendar;
import id.jht.calendar.WorkingDays;
import id.jht.policy.AsOf;
import id.jht.shared.BankAccount;
import id.jht.shared.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Chooses the rail of an order by bank and amount, the fastest first, and knows when a rail is open. */
@Component
class Rails {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final List<Rail> TO_OTHER_BANKS = List.of(Rail.BI_FAST, Rail.RTGS, Rail.SKN);

    private final Bank bank;
    private final WorkingCalendar calendar;
    private final RailSettings settings;

    Rails(Bank bank, WorkingCalendar calendar, RailSettings settings) {
        this.bank = bank;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** @param refused rails that the bank has refused for this payment; empty when no other is left */
    Optional<Rail> choose(BankAccount account, Rupiah amount, Collection<Rail> refused) {
        var possible = bank.holds(account) ? List.of(Rail.INTRABANK) : TO_OTHER_BANKS;
        return possible.stream()
                .filter(rail -> settings.takes(rail, amount))
                .filter(rail -> !refused.contains(rail))
                .findFirst();
    }

    /** The first moment, not before the given one, at which the rail takes an order. */
    Instant opensFor(Rail rail, Instant moment) {
        var local = moment.atZone(WIB);
        var isOpen = !rail.hasHours()
                || (daysAt(moment).include(local.toLocalDate())
                        && !local.toLocalTime().isBefore(settings.opens())
                        && local.toLocalTime().isBefore(settings.closes()));
        return isOpen ? moment : nextOpening(moment);
    }

    /** The next beginning of business hours after the given moment. */
    Instant nextOpening(Instant moment) {
        var today = LocalDate.ofInstant(moment, WIB);
        var days = daysAt(moment);
        return Stream.iterate(today, day -> day.plusDays(1))
                .filter(days::include)
                .map(day -> day.atTime(settings.opens()).atZone(WIB).toInstant())
                .filter(moment::isBefore)
                .findFirst()
                .orElseThrow();
    }

    private WorkingDays daysAt(Instant moment) {
        return calendar.national(new AsOf(LocalDate.ofInstant(moment, WIB), moment));
    }
}

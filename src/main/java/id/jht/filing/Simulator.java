package id.jht.filing;

import id.jht.benefit.EarlierPaymentExceedsBalanceException;
import id.jht.benefit.SimulatedCase;
import id.jht.benefit.Simulation;
import id.jht.benefit.Simulations;
import id.jht.shared.Violation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a claim on given figures would pay, and what it would cost in tax. */
@Component
public class Simulator {

    private final Simulations simulations;
    private final Clock clock;

    Simulator(Simulations simulations, Clock clock) {
        this.simulations = simulations;
        this.clock = clock;
    }

    /** Null when the figures are wrong or lead beyond what can be calculated; the violations then go to {@code problems}. */
    public @Nullable Simulation simulate(SimulationForm form, Consumer<List<Violation>> problems) {
        var violations = new ArrayList<Violation>();
        var given = new SimulationReader(form, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), violations).read();
        if (given.isPresent()) {
            return calculated(given.get(), problems);
        }
        problems.accept(violations);
        return null;
    }

    private @Nullable Simulation calculated(SimulatedCase given, Consumer<List<Violation>> problems) {
        try {
            return simulations.of(given);
        } catch (EarlierPaymentExceedsBalanceException tooHigh) {
            var field = tooHigh.payment().claimNumber() + ".gross";
            problems.accept(List.of(Violation.of(field, "EARLIER_PAYMENT_TOO_HIGH")));
        } catch (ArithmeticException beyond) {
            problems.accept(List.of(Violation.of("memberships", "NOT_CALCULABLE")));
        }
        return null;
    }
}

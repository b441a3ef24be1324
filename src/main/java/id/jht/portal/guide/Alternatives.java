package id.jht.portal.guide;

import id.jht.benefit.Simulation;
import id.jht.benefit.Statement;
import id.jht.claim.ClaimCause;
import id.jht.filing.SimulationForm;
import id.jht.filing.SimulationForm.PaymentForm;
import id.jht.filing.Simulator;
import id.jht.shared.Violation;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Calculates what is asked for and, for a part, also what the other part and waiting for everything would bring. */
@Component
class Alternatives {

    /** Any cause that pays a resident everything; the tax is the same for all of them. */
    private static final String EVERYTHING = ClaimCause.RESIGNATION.name();

    private static final List<ClaimCause> PARTS =
            Arrays.stream(ClaimCause.values()).filter(ClaimCause::isPartial).toList();

    private final Simulator simulator;

    Alternatives(Simulator simulator) {
        this.simulator = simulator;
    }

    Optional<Simulation> asked(SimulationForm form, Consumer<List<Violation>> problems) {
        return Optional.ofNullable(simulator.simulate(form, problems));
    }

    /** Every part that could be taken at the asked day, with the rest later, against everything on that later day. */
    Optional<Comparison> compared(
            SimulationForm form,
            ClaimCause asked,
            Statement statement,
            LocalDate later,
            Consumer<List<Violation>> problems) {
        var choices = new ArrayList<Comparison.Choice>();
        for (var cause : PARTS) {
            var part = cause == asked
                    ? Optional.of(statement)
                    : asked(most(form, cause), problems).map(Simulation::statement);
            part.flatMap(now -> choice(form, cause, now, later, problems)).ifPresent(choices::add);
        }
        return asked(full(form, later, List.of()), problems)
                .filter(all -> choices.size() == PARTS.size())
                .map(all -> new Comparison(asked, choices, all.statement()));
    }

    private Optional<Comparison.Choice> choice(
            SimulationForm form,
            ClaimCause cause,
            Statement part,
            LocalDate later,
            Consumer<List<Violation>> problems) {
        var payment = new PaymentForm(
                form.asOf(),
                BigInteger.valueOf(part.gross().amount()),
                BigInteger.valueOf(part.tax().amount()),
                false);
        return asked(full(form, later, List.of(payment)), problems)
                .map(rest -> new Comparison.Choice(cause, part, rest.statement()));
    }

    /** As much as that cause pays. */
    private static SimulationForm most(SimulationForm form, ClaimCause cause) {
        return new SimulationForm(
                form.asOf(),
                cause.name(),
                form.npwp(),
                null,
                form.memberships(),
                form.earlierPayments(),
                form.annualRate());
    }

    private static SimulationForm full(SimulationForm form, LocalDate later, List<PaymentForm> payments) {
        return new SimulationForm(
                later.toString(),
                EVERYTHING,
                form.npwp(),
                null,
                form.memberships(),
                new ArrayList<>(payments),
                form.annualRate());
    }
}

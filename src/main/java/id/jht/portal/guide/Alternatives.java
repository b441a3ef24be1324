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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Calculates what is asked for and, for a part, also what waiting for everything would bring. */
@Component
class Alternatives {

    /** Any cause that pays a resident everything; the tax is the same for all of them. */
    private static final String EVERYTHING = ClaimCause.RESIGNATION.name();

    private final Simulator simulator;

    Alternatives(Simulator simulator) {
        this.simulator = simulator;
    }

    Optional<Simulation> asked(SimulationForm form, Consumer<List<Violation>> problems) {
        return Optional.ofNullable(simulator.simulate(form, problems));
    }

    /** A part at the asked day and the rest later, against everything on that later day. */
    Optional<Comparison> compared(
            SimulationForm form, Statement part, LocalDate later, Consumer<List<Violation>> problems) {
        var payment = new PaymentForm(
                form.asOf(),
                BigInteger.valueOf(part.gross().amount()),
                BigInteger.valueOf(part.tax().amount()),
                false);
        var rest = asked(full(form, later, List.of(payment)), problems);
        var everything = asked(full(form, later, List.of()), problems);
        return rest.flatMap(left -> everything.map(all -> new Comparison(part, left.statement(), all.statement())));
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

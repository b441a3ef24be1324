package id.jht.api;

import id.jht.benefit.PartialConsequence;
import id.jht.benefit.Simulation;
import id.jht.benefit.TaxWords;
import id.jht.filing.SimulationForm;
import id.jht.filing.Simulator;
import id.jht.shared.Violation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The arithmetic of a claim on given figures; nothing is filed or stored. */
@RestController
@RequestMapping(path = "/api/v1/simulations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Simulations")
class SimulationsController {

    private final Simulator simulator;
    private final TaxWords words;

    SimulationsController(Simulator simulator, TaxWords words) {
        this.simulator = simulator;
        this.words = words;
    }

    @Operation(
            summary = "Calculate growth, tax and net on given figures",
            description =
                    "Balances grow by whole months up to, and without, the month of asOf; contributions after it do not"
                            + " count. Earlier payments after an opening date are taken from that balance, those up to it are in it"
                            + " already. annualRate replaces the table of development rates. For a partial cause the answer tells"
                            + " what the payment does to the tax of the rest. At most 20 memberships, 1200 contributions each, 100"
                            + " earlier payments; amounts are whole rupiah up to 10^13.")
    @ApiResponse(responseCode = "200", description = "net = gross − tax + rounding")
    @ApiResponse(responseCode = "400", description = "Malformed JSON, a wrong type or an unknown field")
    @ApiResponse(responseCode = "422", description = "Refused with a violation for every wrong field")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    SimulationView simulate(@RequestBody SimulationForm form, Locale locale) {
        var violations = new ArrayList<Violation>();
        var simulation = simulator.simulate(form, violations::addAll);
        if (simulation == null) {
            throw new RefusedRequestException(violations);
        }
        return view(simulation, locale);
    }

    private SimulationView view(Simulation simulation, Locale locale) {
        var statement = simulation.statement();
        return SimulationView.of(
                statement, words.of(statement.taxBasis(), locale), view(simulation.consequence(), locale));
    }

    private SimulationView.@Nullable ConsequenceView view(@Nullable PartialConsequence consequence, Locale locale) {
        return consequence == null
                ? null
                : SimulationView.ConsequenceView.of(consequence, words.of(consequence, locale));
    }
}

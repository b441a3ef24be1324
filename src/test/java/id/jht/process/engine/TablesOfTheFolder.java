package id.jht.process.engine;

import id.jht.claim.RiskLevel;
import id.jht.claim.Route;
import id.jht.document.DocumentRules;
import id.jht.eligibility.EligibilityRules;
import id.jht.eligibility.EntitlementFacts;
import id.jht.eligibility.RouteReason;
import id.jht.eligibility.RouteRules;
import id.jht.policy.AsOf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/** The tables of bpmn/ as they are, without the process engine, for tests of other rooms; each seam an object of its own. */
public final class TablesOfTheFolder implements Tables {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final Map<String, DmnDecision> TABLES = new ConcurrentHashMap<>();
    private static final Map<String, DecisionTable> DRAWN = new ConcurrentHashMap<>();
    private static final DecisionTables RULES = new DecisionTables(new TablesOfTheFolder());

    private TablesOfTheFolder() {}

    public static EligibilityRules eligibility() {
        return new EligibilityRules() {
            @Override
            public List<String> failingRules(EntitlementFacts facts, AsOf rules) {
                return RULES.failingRules(facts, rules);
            }

            @Override
            public List<String> warnings(EntitlementFacts facts, AsOf rules) {
                return RULES.warnings(facts, rules);
            }
        };
    }

    public static RouteRules routes() {
        return new RouteRules() {
            @Override
            public Route routeFor(EntitlementFacts facts, RiskLevel risk, AsOf rules) {
                return RULES.routeFor(facts, risk, rules);
            }

            @Override
            public List<RouteReason> reasonsFor(EntitlementFacts facts, RiskLevel risk, AsOf rules) {
                return RULES.reasonsFor(facts, risk, rules);
            }
        };
    }

    public static DocumentRules documents() {
        return RULES::documentsFor;
    }

    @Override
    public DmnDecisionResult evaluate(String table, VariableMap facts, AsOf rules) {
        return ENGINE.evaluateDecision(TABLES.computeIfAbsent(table, TablesOfTheFolder::parsed), facts);
    }

    @Override
    public DecisionTable drawn(String table, AsOf rules) {
        return DRAWN.computeIfAbsent(
                table,
                name -> Dmn.readModelFromFile(Path.of("bpmn", name + ".dmn").toFile())
                        .getModelElementsByType(DecisionTable.class)
                        .iterator()
                        .next());
    }

    private static DmnDecision parsed(String table) {
        try (var text = Files.newInputStream(Path.of("bpmn", table + ".dmn"))) {
            return ENGINE.parseDecision(table, text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

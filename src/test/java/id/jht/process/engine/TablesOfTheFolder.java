package id.jht.process.engine;

import id.jht.document.DocumentRules;
import id.jht.eligibility.EligibilityRules;
import id.jht.eligibility.EntitlementFacts;
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

/** The tables of bpmn/ as they are, without the process engine, for tests of other rooms; each seam an object of its own. */
public final class TablesOfTheFolder implements Tables {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final Map<String, DmnDecision> TABLES = new ConcurrentHashMap<>();
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
        return RULES::routeFor;
    }

    public static DocumentRules documents() {
        return RULES::documentsFor;
    }

    @Override
    public DmnDecisionResult evaluate(String table, VariableMap facts, AsOf rules) {
        return ENGINE.evaluateDecision(TABLES.computeIfAbsent(table, TablesOfTheFolder::parsed), facts);
    }

    private static DmnDecision parsed(String table) {
        try (var text = Files.newInputStream(Path.of("bpmn", table + ".dmn"))) {
            return ENGINE.parseDecision(table, text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package id.jht.process.engine;

import id.jht.policy.AsOf;
import id.jht.policy.RuleMemory;
import id.jht.policy.Settings;
import id.jht.shared.TransactionMemory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The tables of the engine. Of several versions counts the newest that had been deployed when the rules were known: so a
 * running claim keeps the tables it was filed under, and a question of now gets the newest.
 */
@Component
class DeployedTables implements Tables {

    private final RepositoryService repository;
    private final RuleMemory memory;
    private final SingletonSupplier<ProcessEngineConfigurationImpl> engine;
    private final Map<String, Instant> deployedAt = new ConcurrentHashMap<>();
    private final TransactionMemory<String, List<DecisionDefinition>> versions = TransactionMemory.lasting();

    DeployedTables(
            RepositoryService repository, Settings settings, ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.repository = repository;
        this.memory = settings.memory();
        this.engine = SingletonSupplier.of(engine::getObject);
    }

    @Override
    public DmnDecisionResult evaluate(String table, VariableMap facts, AsOf rules) {
        var version = version(table, rules).id();
        return inEngine(context -> {
            var engine = context.getProcessEngineConfiguration();
            return engine.getDmnEngine().evaluateDecision(parsed(engine.getDeploymentCache(), version), facts);
        });
    }

    /** The engine's own service reads the version's row each time, to look for its parsed form by its id. */
    private static DmnDecision parsed(DeploymentCache cache, String version) {
        var known = cache.getDecisionDefinitionCache().get(version);
        return (DmnDecision) (known == null ? cache.findDeployedDecisionDefinitionById(version) : known);
    }

    @Override
    public DecisionTable drawn(String table, AsOf rules) {
        return repository
                .getDmnModelInstance(version(table, rules).id())
                .getModelElementsByType(DecisionTable.class)
                .iterator()
                .next();
    }

    private Version version(String table, AsOf rules) {
        var newest = memory.recall("newest table " + table, () -> newest(table));
        return newest.isKnown(rules) ? newest : earlier(table, rules);
    }

    /** The oldest version for a claim from before all of them. */
    private Version earlier(String table, AsOf rules) {
        var versions = this.versions.recall(table, this::newestFirst);
        return versions.stream()
                .map(this::dated)
                .filter(version -> version.isKnown(rules))
                .findFirst()
                .orElseGet(() -> dated(versions.get(versions.size() - 1)));
    }

    /** Wanted nearly always; the engine asks for it by a fixed statement, for a query it puts one together. */
    private Version newest(String table) {
        var newest = inEngine(context -> {
            KnownDefinitions.forgetAnswers();
            return context.getDecisionDefinitionManager().findLatestDecisionDefinitionByKeyAndTenantId(table, null);
        });
        if (newest == null) {
            throw new IllegalStateException("table " + table + " is not deployed");
        }
        return dated(newest);
    }

    private Version dated(DecisionDefinition definition) {
        return new Version(definition.getId(), deployedAt(definition.getDeploymentId()));
    }

    private <T> T inEngine(Command<T> command) {
        return engine.obtain().getCommandExecutorTxRequired().execute(command);
    }

    private List<DecisionDefinition> newestFirst(String table) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .withoutTenantId()
                .orderByDecisionDefinitionVersion()
                .desc()
                .list();
    }

    /** Never changes, so it is asked once. */
    private Instant deployedAt(String deployment) {
        return deployedAt.computeIfAbsent(
                deployment,
                id -> repository
                        .createDeploymentQuery()
                        .deploymentId(id)
                        .singleResult()
                        .getDeploymentTime()
                        .toInstant());
    }

    private record Version(String id, Instant deployedAt) {

        boolean isKnown(AsOf rules) {
            return !deployedAt.isAfter(rules.known());
        }
    }
}

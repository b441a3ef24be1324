package id.jht.process.engine;

import id.jht.policy.AsOf;
import id.jht.shared.TransactionMemory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The tables of the engine. Of several versions counts the newest that had been deployed when the rules were known: so a
 * running claim keeps the tables it was filed under, and a question of now gets the newest.
 */
@Component
class DeployedTables implements Tables {

    private final RepositoryService repository;
    private final DecisionService decisions;
    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
    private final Map<String, Instant> deployedAt = new ConcurrentHashMap<>();
    private final TransactionMemory<String, DecisionDefinition> newest = TransactionMemory.lasting();
    private final TransactionMemory<String, List<DecisionDefinition>> versions = TransactionMemory.lasting();

    DeployedTables(
            RepositoryService repository,
            DecisionService decisions,
            ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.repository = repository;
        this.decisions = decisions;
        this.engine = engine;
    }

    @Override
    public DmnDecisionResult evaluate(String table, VariableMap facts, AsOf rules) {
        return decisions
                .evaluateDecisionById(version(table, rules).getId())
                .variables(facts)
                .evaluate();
    }

    @Override
    public DecisionTable drawn(String table, AsOf rules) {
        return repository
                .getDmnModelInstance(version(table, rules).getId())
                .getModelElementsByType(DecisionTable.class)
                .iterator()
                .next();
    }

    private DecisionDefinition version(String table, AsOf rules) {
        var newest = this.newest.recall(table, this::newest);
        if (newest == null) {
            throw new IllegalStateException("table " + table + " is not deployed");
        }
        return isKnown(newest, rules) ? newest : earlier(table, rules);
    }

    private boolean isKnown(DecisionDefinition version, AsOf rules) {
        return !deployedAt(version.getDeploymentId()).isAfter(rules.known());
    }

    /** The oldest version for a claim from before all of them. */
    private DecisionDefinition earlier(String table, AsOf rules) {
        var versions = this.versions.recall(table, this::newestFirst);
        return versions.stream()
                .filter(version -> isKnown(version, rules))
                .findFirst()
                .orElse(versions.get(versions.size() - 1));
    }

    /** Wanted nearly always; the engine asks for it by a fixed statement, for a query it puts one together. */
    private @Nullable DecisionDefinition newest(String table) {
        return engine.getObject()
                .getCommandExecutorTxRequired()
                .execute(context -> context.getDecisionDefinitionManager()
                        .findLatestDecisionDefinitionByKeyAndTenantId(table, null));
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
}

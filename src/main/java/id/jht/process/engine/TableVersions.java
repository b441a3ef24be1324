package id.jht.process.engine;

import id.jht.policy.AsOf;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * Which version of a table counts: the newest that had been deployed when the rules were known. So a running claim keeps the
 * tables it was filed under, and a question of now gets the newest.
 */
@Component
class TableVersions {

    private final RepositoryService repository;
    private final Map<String, Instant> deployedAt = new ConcurrentHashMap<>();

    TableVersions(RepositoryService repository) {
        this.repository = repository;
    }

    /** Id of the definition; that of the oldest version for a claim from before all of them. */
    String idOf(String table, AsOf rules) {
        var versions = newestFirst(table);
        return versions.stream()
                .filter(version -> !deployedAt(version.getDeploymentId()).isAfter(rules.known()))
                .findFirst()
                .orElseGet(() -> oldest(table, versions))
                .getId();
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

    private static DecisionDefinition oldest(String table, List<DecisionDefinition> newestFirst) {
        if (newestFirst.isEmpty()) {
            throw new IllegalStateException("table " + table + " is not deployed");
        }
        return newestFirst.get(newestFirst.size() - 1);
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

package id.jht.process.engine;

import id.jht.casework.ClaimDiagram;
import id.jht.casework.ClaimDiagrams;
import id.jht.claim.ClaimNumber;
import id.jht.process.DrawnPlanes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads how far a claim has come from the engine's history, which knows running and ended steps alike. */
@Component
class EngineClaimDiagrams implements ClaimDiagrams {

    private static final Set<String> FRAMES = Set.of("subProcess", "transaction");
    private static final Set<String> STEPS = Set.of("userTask", "serviceTask", "callActivity", "receiveTask");

    private final HistoryService history;
    private final RepositoryService repository;

    EngineClaimDiagrams(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    @Override
    public List<ClaimDiagram> of(ClaimNumber number) {
        return runsOf(number).stream().map(this::diagram).toList();
    }

    @Override
    public Optional<String> model(ClaimNumber number, String process, String plane) {
        return runsOf(number).stream()
                .filter(run -> run.getProcessDefinitionKey().equals(process))
                .reduce((earlier, later) -> later)
                .map(this::planesOf)
                .filter(planes -> planes.roots().contains(plane))
                .map(planes -> planes.alone(plane));
    }

    /** Called ones have the business key too and begin later. */
    private List<HistoricProcessInstance> runsOf(ClaimNumber number) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .orderByProcessInstanceStartTime()
                .asc()
                .list();
    }

    private ClaimDiagram diagram(HistoricProcessInstance run) {
        var model = repository.getBpmnModelInstance(run.getProcessDefinitionId());
        var entered = history.createHistoricActivityInstanceQuery()
                .processInstanceId(run.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list();
        var roots = Planes.roots(model);
        var current = Planes.current(
                model,
                roots,
                entered.stream()
                        .filter(one -> one.getEndTime() == null && !FRAMES.contains(one.getActivityType()))
                        .map(HistoricActivityInstance::getActivityId)
                        .collect(Collectors.toSet()));
        return new ClaimDiagram(
                run.getProcessDefinitionKey(),
                named(run.getProcessDefinitionName(), run.getProcessDefinitionKey()),
                roots.stream()
                        .map(root -> new ClaimDiagram.Plane(root, Planes.name(model, root), current.contains(root)))
                        .toList(),
                entered.stream().map(EngineClaimDiagrams::element).toList());
    }

    private static ClaimDiagram.Element element(HistoricActivityInstance one) {
        return new ClaimDiagram.Element(
                one.getActivityId(),
                named(one.getActivityName(), one.getActivityId()),
                isStep(one),
                one.getStartTime().toInstant(),
                instant(one.getEndTime()));
    }

    private static boolean isStep(HistoricActivityInstance one) {
        var type = one.getActivityType();
        return STEPS.contains(type)
                || type.startsWith("intermediate")
                || type.startsWith("boundary")
                || type.endsWith("EndEvent");
    }

    private DrawnPlanes planesOf(HistoricProcessInstance run) {
        try (var model = repository.getProcessModel(run.getProcessDefinitionId())) {
            return new DrawnPlanes(model.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String named(@Nullable String name, String id) {
        return name == null || name.isBlank() ? id : name.replaceAll("\\s+", " ");
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}

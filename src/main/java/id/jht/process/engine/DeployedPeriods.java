package id.jht.process.engine;

import id.jht.claim.DrawnPeriods;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.stereotype.Component;

/** Reads the timers of the deployed diagram; {@link EventRules} demands that they are there and fixed. */
@Component
class DeployedPeriods implements DrawnPeriods {

    static final String PROCESS = "jht-claim";

    private static final String PAPERS_OVERDUE = "BoundaryEvent_CorrectionOverdue";
    private static final String APPEAL_TIME_OVER = "Event_AppealTimeOver";

    /** Events whose durations members are told. */
    static final Set<String> TOLD = Set.of(PAPERS_OVERDUE, APPEAL_TIME_OVER);

    private final RepositoryService repository;
    private final Clock clock;

    DeployedPeriods(RepositoryService repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public Duration papers() {
        return drawnAt(PAPERS_OVERDUE);
    }

    @Override
    public Duration appeal() {
        return drawnAt(APPEAL_TIME_OVER);
    }

    private Duration drawnAt(String event) {
        var newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCESS)
                .withoutTenantId()
                .latestVersion()
                .singleResult();
        CatchEvent drawn = repository.getBpmnModelInstance(newest.getId()).getModelElementById(event);
        return drawn.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(TimerEventDefinition.class::cast)
                .findFirst()
                .map(timer -> Times.duration(timer.getTimeDuration().getTextContent(), clock.instant()))
                .orElseThrow(() -> new IllegalStateException("event " + event + " has no timer"));
    }
}

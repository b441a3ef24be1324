package id.jht.process.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;

/**
 * What the engine keeps of a claim: its processes, its tasks, and of the diagram's elements those at which a claim can wait, the steps that leave the house, and
 * those with which a process ends. What happened in between is in the claim's own trail; a row for every gateway would be most of what a claim writes.
 */
final class WaitsHistory extends AbstractHistoryLevel {

    /** As {@code camunda.bpm.history-level} names it. */
    static final String NAME = "waits";

    /** Stored in the database, which must know it: migration V100. */
    private static final int ID = 17;

    private static final Set<HistoryEventTypes> OF_ELEMENTS = Set.of(
            HistoryEventTypes.ACTIVITY_INSTANCE_START,
            HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE,
            HistoryEventTypes.ACTIVITY_INSTANCE_END);

    private static final Set<String> PASSING =
            Set.of("serviceTask", "subProcess", "startEvent", "noneEndEvent", "errorEndEvent", "exclusiveGateway");

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, @Nullable Object of) {
        if (of instanceof ExecutionEntity execution && OF_ELEMENTS.contains(event)) {
            return execution.getActivity() == null || isKept(execution.getActivity());
        }
        return HistoryLevel.HISTORY_LEVEL_ACTIVITY.isHistoryEventProduced(event, of);
    }

    private static boolean isKept(ActivityImpl element) {
        return canWait(element) || element.getFlowScope() == element.getProcessDefinition() && isEnd(element);
    }

    /** An automated step in a transaction of its own too: that it is over tells that what stood before it was committed. */
    private static boolean canWait(ActivityImpl element) {
        return element.isAsyncBefore() || !PASSING.contains(type(element));
    }

    private static boolean isEnd(ActivityImpl element) {
        return type(element).endsWith("EndEvent");
    }

    private static String type(ActivityImpl element) {
        return element.getProperties().get(BpmnProperties.TYPE);
    }
}

package id.jht.process.engine;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Writes the history as the engine does. A task, and the element that it stands for, is said to last from the making of the task
 * that is at hand; the engine would read back when it began, from the row that is about to be updated. The element began
 * some milliseconds before the task; its duration is that much shorter.
 */
final class TaskTimes extends DbHistoryEventHandler {

    @Override
    protected void insertOrUpdate(HistoryEvent event) {
        var entities = getDbEntityManager();
        var began = isInitialEvent(event) || entities.getCachedEntity(event.getClass(), event.getId()) != null
                ? Optional.<Date>empty()
                : began(event);
        began.ifPresentOrElse(
                start -> {
                    ((HistoricScopeInstanceEvent) event).setStartTime(start);
                    entities.merge(event);
                },
                () -> super.insertOrUpdate(event));
    }

    private static Optional<Date> began(HistoryEvent event) {
        var tasks = Context.getCommandContext().getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream();
        if (event instanceof HistoricTaskInstanceEventEntity end) {
            return tasks.filter(task -> task.getId().equals(end.getId()))
                    .findFirst()
                    .map(TaskEntity::getCreateTime);
        }
        if (event instanceof HistoricActivityInstanceEventEntity end) {
            return tasks.filter(task -> end.getExecutionId().equals(task.getExecutionId())
                            && end.getActivityId().equals(task.getTaskDefinitionKey()))
                    .findFirst()
                    .map(TaskEntity::getCreateTime);
        }
        return Optional.empty();
    }
}

package id.jht.process.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jht.shared.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.jspecify.annotations.Nullable;

/** What may be left behind when a task is completed: the fields of its form, as deployed with its process. */
class FormAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** By process definition and task; a deployed form never changes. */
    private final Map<String, Set<String>> fields = new ConcurrentHashMap<>();

    /** As {@link #refuseStrangers}; first of all refuses whoever must not touch the task. */
    Command<@Nullable Void> check(String taskId, @Nullable Map<String, Object> variables) {
        return context -> {
            var task = context.getTaskManager().findTaskById(taskId);
            if (task != null && variables != null && !variables.isEmpty()) {
                context.getProcessEngineConfiguration()
                        .getCommandCheckers()
                        .forEach(checker -> checker.checkTaskWork(task));
                refuseStrangers(context, task, variables);
            }
            return null;
        };
    }

    /** Refuses with a sentence when a variable is none of the form's. */
    void refuseStrangers(CommandContext context, TaskEntity task, @Nullable Map<String, Object> variables) {
        var definition = task.getTaskDefinition();
        if (variables == null || variables.isEmpty() || definition == null || hasNoForm(definition)) {
            return;
        }
        var strangers = new HashSet<>(variables.keySet());
        strangers.removeAll(fields.computeIfAbsent(
                task.getProcessDefinitionId() + "/" + task.getTaskDefinitionKey(), key -> fieldsOf(context, task)));
        if (!strangers.isEmpty()) {
            throw new RefusedException(
                    "Isian berikut tidak ada pada formulir tugas ini: " + String.join(", ", strangers) + ".");
        }
    }

    private static boolean hasNoForm(TaskDefinition definition) {
        return definition.getCamundaFormDefinitionKey() == null && definition.getFormKey() == null;
    }

    private static Set<String> fieldsOf(CommandContext context, TaskEntity task) {
        var forms = context.getProcessEngineConfiguration().getFormService();
        try (var form = context.runWithoutAuthorization(() -> forms.getDeployedTaskForm(task.getId()))) {
            var keys = new HashSet<String>();
            collect(JSON.readTree(form), keys);
            return keys;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(JsonNode component, Set<String> keys) {
        if (component.path("key").isTextual()) {
            keys.add(component.get("key").asText());
        }
        component.path("components").forEach(child -> collect(child, keys));
    }
}

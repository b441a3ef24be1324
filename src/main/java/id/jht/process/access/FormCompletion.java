package id.jht.process.access;

import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** Completes a task with what its form asks for, once it is clear who does it. */
class FormCompletion extends CompleteTaskCmd {

    private final transient FormAnswers answers;

    FormCompletion(
            FormAnswers answers,
            String taskId,
            @Nullable Map<String, Object> variables,
            boolean returnVariables,
            boolean deserializeValues) {
        super(taskId, variables, returnVariables, deserializeValues);
        this.answers = answers;
    }

    @Override
    protected void checkCompleteTask(TaskEntity task, CommandContext context) {
        super.checkCompleteTask(task, context);
        answers.refuseStrangers(context, task, variables);
    }
}

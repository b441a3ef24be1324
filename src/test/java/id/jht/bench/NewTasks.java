package id.jht.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells in memory of every new task once it is committed, as a list of tasks on a screen would, so that looking out for it
 * costs the database nothing.
 */
final class NewTasks implements TaskListener {

    private final Map<String, Queue<String>> waiting = new ConcurrentHashMap<>();

    @Override
    public void notify(DelegateTask task) {
        var claim = task.getExecution().getProcessBusinessKey();
        var id = task.getId();
        Context.getCommandContext()
                .getTransactionContext()
                .addTransactionListener(
                        TransactionState.COMMITTED, committed -> of(claim).add(id));
    }

    /** The id of the claim's next new task, or null; each is taken once. */
    @Nullable
    String take(String claim) {
        return of(claim).poll();
    }

    /** Listens at every human task of the diagrams. */
    ProcessEnginePlugin plugin() {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                var listeners = new ArrayList<>(
                        configuration.getCustomPostBPMNParseListeners() == null
                                ? List.of()
                                : configuration.getCustomPostBPMNParseListeners());
                listeners.add(new AbstractBpmnParseListener() {
                    @Override
                    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                                .getTaskDefinition()
                                .addBuiltInTaskListener(EVENTNAME_CREATE, NewTasks.this);
                    }
                });
                configuration.setCustomPostBPMNParseListeners(listeners);
            }
        };
    }

    private Queue<String> of(String claim) {
        return waiting.computeIfAbsent(claim, unheard -> new ConcurrentLinkedQueue<>());
    }
}

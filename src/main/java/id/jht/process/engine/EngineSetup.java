package id.jht.process.engine;

import static id.jht.process.SessionFactories.replace;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What every model gets without drawing it. */
@Component
class EngineSetup extends AbstractCamundaConfiguration {

    private final SingletonSupplier<TaskStart> taskStart;
    private final KnownDefinitions definitions;

    EngineSetup(ObjectProvider<TaskStart> taskStart, KnownDefinitions definitions) {
        this.taskStart = SingletonSupplier.of(taskStart::getObject);
        this.definitions = definitions;
    }

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
                        .addBuiltInTaskListener(
                                TaskListener.EVENTNAME_CREATE,
                                task -> taskStart.obtain().notify(task));
            }
        });
        configuration.setCustomPostBPMNParseListeners(listeners);
        configuration.setCustomHistoryLevels(List.of(new WaitsHistory()));
        configuration.setDmnEngineConfiguration(tables());
        keepNoRemovalTimes(configuration);
        readLess(configuration);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        GatheredWrites.use(configuration.getSqlSessionFactory().getConfiguration());
    }

    private void readLess(ProcessEngineConfigurationImpl configuration) {
        definitions.use(configuration);
        replace(configuration, ExecutionManager.class, WholeInstances::new);
        replace(configuration, IncidentManager.class, JobIncidents::new);
        configuration.setHistoryEventProducer(new KnownProcessHistory());
        configuration.setEnableDefaultDbHistoryEventHandler(false);
        configuration.getCustomHistoryEventHandlers().add(new TaskTimes());
    }

    /** The end of a process would write to every row of its history once more; the clean-up can go by that end itself. */
    private static void keepNoRemovalTimes(ProcessEngineConfigurationImpl configuration) {
        configuration.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        configuration.setHistoryCleanupStrategy(ProcessEngineConfigurationImpl.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
    }

    private static DefaultDmnEngineConfiguration tables() {
        var tables = new DefaultDmnEngineConfiguration();
        tables.setFeelEngineFactory(ThriftyFeel::forTables);
        return tables;
    }
}

package id.jht.process.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Deploys the models before the first request is served. An edited folder that breaks the rules is refused, one sentence per
 * fault, and the last good version goes on.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);
    private static final String NAME = "jht-claims";

    private final RepositoryService repository;
    private final ApplicationContext beans;
    private final String edited;

    ModelDeployment(RepositoryService repository, ApplicationContext beans, @Value("${jht.models:}") String edited) {
        this.repository = repository;
        this.beans = beans;
        this.edited = edited;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (edited.isBlank()) {
            deploy(ModelFiles.inJar());
            return;
        }
        var files = ModelFiles.in(Path.of(edited));
        var faults = new ModelRules(KnownNames.with(stepBeans())).faultsIn(files);
        if (faults.isEmpty()) {
            deployEdited(files);
        } else {
            refuse(faults);
        }
    }

    /** The engine itself finds what the rules do not look for, and then deploys nothing. */
    private void deployEdited(Map<String, byte[]> files) {
        try {
            deploy(files);
        } catch (ProcessEngineException refusedByEngine) {
            refuse(List.of(String.valueOf(refusedByEngine.getMessage())));
        }
    }

    private void refuse(List<String> faults) {
        faults.forEach(fault -> LOG.error("Model ditolak: {}", fault));
        LOG.error(
                "Model di folder {} tidak dipakai. Perbaiki {} kesalahan di atas, lalu jalankan ulang.",
                edited,
                faults.size());
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("jht-claim")
                        .count()
                == 0) {
            deploy(ModelFiles.inJar());
        }
    }

    /** As a whole when anything changed, because forms are bound to the deployment of their process. */
    private void deploy(Map<String, byte[]> files) {
        var deployment = repository.createDeployment().name(NAME).source(NAME).enableDuplicateFiltering(false);
        files.forEach((name, content) -> deployment.addInputStream(name, new java.io.ByteArrayInputStream(content)));
        deployment.deploy();
    }

    private Set<String> stepBeans() {
        var names = new TreeSet<String>();
        names.addAll(List.of(beans.getBeanNamesForType(JavaDelegate.class)));
        names.addAll(List.of(beans.getBeanNamesForType(TaskListener.class)));
        return names;
    }
}

package id.jht.process.engine;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Names of the delegates and listeners as Spring gives them, without starting Spring. */
final class Beans {

    private Beans() {}

    static Set<String> ofSteps() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(JavaDelegate.class));
        scan.addIncludeFilter(new AssignableTypeFilter(TaskListener.class));
        var names = new AnnotationBeanNameGenerator();
        var nowhere = new SimpleBeanDefinitionRegistry();
        return scan.findCandidateComponents("id.jht.process").stream()
                .filter(bean -> !String.valueOf(bean.getBeanClassName()).endsWith("TaskStart"))
                .map(bean -> names.generateBeanName(bean, nowhere))
                .collect(toSet());
    }
}

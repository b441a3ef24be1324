package id.jht.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/**
 * The product's own diagrams and tables as they stand on the class path, with every service task in a job of its own. The
 * papers are not handed on to called processes, which would store each of them three times more.
 */
final class NaiveDiagrams {

    /** Beans that hear of the end and of every new task. */
    static final String CLAIM_PAID = "claimPaid";

    static final String TASK_CREATED = "taskCreated";

    private static final List<String> PROCESSES = List.of("jht-claim", "payout", "new-account");
    private static final List<String> TABLES = List.of("eligibility", "broker-risk", "claim-route", "approval-level");

    private NaiveDiagrams() {}

    /** @param handedOn the variables that a called process gets instead of the few of ours */
    static void deploy(RepositoryService repository, Collection<String> handedOn) {
        var deployment = repository.createDeployment().name("naive");
        for (var process : PROCESSES) {
            deployment.addModelInstance(process + ".bpmn", transformed(process, handedOn));
        }
        for (var table : TABLES) {
            deployment.addInputStream(table + ".dmn", open(table + ".dmn"));
        }
        deployment.deploy();
    }

    private static BpmnModelInstance transformed(String process, Collection<String> handedOn) {
        try (var file = open(process + ".bpmn")) {
            var model = Bpmn.readModelFromStream(file);
            model.getModelElementsByType(ServiceTask.class).forEach(step -> step.setCamundaAsyncBefore(true));
            model.getModelElementsByType(CallActivity.class).forEach(call -> name(call, handedOn));
            model.getModelElementsByType(UserTask.class).forEach(NaiveDiagrams::tellWhenCreated);
            if (process.equals("jht-claim")) {
                tellWhenPaid(model);
            }
            return model;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void name(CallActivity call, Collection<String> handedOn) {
        var extensions = call.getExtensionElements();
        extensions.getElementsQuery().filterByType(CamundaIn.class).list().stream()
                .filter(in -> in.getCamundaSource() != null)
                .forEach(extensions::removeChildElement);
        for (var variable : handedOn) {
            var in = extensions.addExtensionElement(CamundaIn.class);
            in.setCamundaSource(variable);
            in.setCamundaTarget(variable);
        }
    }

    private static void tellWhenPaid(BpmnModelInstance model) {
        EndEvent end = model.getModelElementById("EndEvent_ClaimPaid");
        var extensions = model.newInstance(ExtensionElements.class);
        end.setExtensionElements(extensions);
        var listener = extensions.addExtensionElement(CamundaExecutionListener.class);
        listener.setCamundaEvent("end");
        listener.setCamundaDelegateExpression("${" + CLAIM_PAID + "}");
    }

    private static void tellWhenCreated(UserTask task) {
        var listener = task.getExtensionElements().addExtensionElement(CamundaTaskListener.class);
        listener.setCamundaEvent("create");
        listener.setCamundaDelegateExpression("${" + TASK_CREATED + "}");
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(NaiveDiagrams.class.getResourceAsStream("/bpmn/" + file), file);
    }
}

package id.jht.process.access;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;

/** Every task of the real process at once, with its real form and desk, and nothing around it. */
final class TaskProcess {

    private static final Map<String, String> DESKS = new TreeMap<>(Map.of(
            "CheckDocuments", "customer-service",
            "HoldInterview", "customer-service",
            "InvestigateClaim", "integrity",
            "ApproveClaim", "head-of-service",
            "ApproveLargeClaim", "branch-head",
            "ReviewAppeal", "head-of-service",
            "ResolvePayout", "finance",
            "ContactMember", "customer-service"));

    private TaskProcess() {}

    static void deploy(ProcessEngine engine) {
        var deployment = engine.getRepositoryService().createDeployment().name("tasks");
        deployment.addModelInstance("jht-claim.bpmn", model());
        for (var form : List.of(new File("forms").listFiles())) {
            deployment.addString("forms/" + form.getName(), read(form));
        }
        deployment.deploy();
    }

    static void start(ProcessEngine engine, String claimNumber, String branch) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "jht-claim",
                        claimNumber,
                        Variables.putValue("claimNumber", claimNumber)
                                .putValue("branch", branch)
                                .putValue("cause", "RESIGNATION")
                                .putValue("route", "FULL")
                                .putValue("channel", "WEB")
                                .putValue("risk", "MEDIUM")
                                .putValue("balance", 131_250_000L)
                                .putValue("netAmount", 124_687_500L)
                                .putValue("approvalLevel", "BRANCH_HEAD")
                                .putValue("payoutProgress", "OVERDUE")
                                .putValue(
                                        "dueBy", java.util.Date.from(java.time.Instant.parse("2026-11-30T16:59:59Z"))));
    }

    private static BpmnModelInstance model() {
        AbstractFlowNodeBuilder<?, ?> flow = Bpmn.createExecutableProcess("jht-claim")
                .name("Klaim JHT")
                .camundaHistoryTimeToLiveString("P30D")
                .startEvent()
                .parallelGateway("Fork");
        for (var desk : DESKS.entrySet()) {
            flow = flow.moveToNode("Fork").userTask("UserTask_" + desk.getKey());
            var task = (org.camunda.bpm.model.bpmn.instance.UserTask) flow.getElement();
            task.setName(words(desk.getKey()));
            task.setCamundaCandidateGroups(desk.getValue());
            task.setCamundaFormRef(kebab(desk.getKey()));
            task.setCamundaFormRefBinding("deployment");
        }
        return flow.done();
    }

    private static String words(String key) {
        return key.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    static String kebab(String key) {
        return words(key).replace(' ', '-').toLowerCase(java.util.Locale.ROOT);
    }

    private static String read(File form) {
        try {
            return java.nio.file.Files.readString(form.toPath());
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}

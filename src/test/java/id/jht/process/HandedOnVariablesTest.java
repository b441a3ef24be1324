package id.jht.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A called process knows only what the call hands to it and what comes with every task, so a form in it shows nothing else. */
class HandedOnVariablesTest {

    /** Set in the called process, with every task or by the step before it. */
    private static final Set<String> SET_THERE = Set.of("dueBy", "payoutProgress");

    private static final Pattern FIELD = Pattern.compile("\"key\"\\s*:\\s*\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"CallActivity_Payout", "CallActivity_NewAccount"})
    void aFormOfACalledProcessShowsOnlyWhatIsHandedOn(String id) throws IOException {
        var caller = Bpmn.readModelFromFile(Path.of("bpmn/jht-claim.bpmn").toFile());
        CallActivity call = caller.getModelElementById(id);
        var handedOn = call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                .map(CamundaIn::getCamundaTarget)
                .collect(Collectors.toSet());

        var known = Stream.concat(
                        handedOn.stream(),
                        ClaimVariables.SHOWN_WITH_TASKS.stream().map(Variable::name))
                .toList();
        assertThat(shown("bpmn/" + call.getCalledElement() + ".bpmn")).isSubsetOf(known);
        assertThat(handedOn).contains("claimNumber", "branch");
    }

    private static Set<String> shown(String process) throws IOException {
        var shown = new HashSet<String>();
        for (var task : Bpmn.readModelFromFile(Path.of(process).toFile()).getModelElementsByType(UserTask.class)) {
            var form = Files.readString(Path.of("forms/" + task.getCamundaFormRef() + ".form"));
            var read = FIELD.matcher(form).replaceAll("");
            ClaimVariables.names().stream()
                    .filter(name -> !SET_THERE.contains(name) && !isField(form, name))
                    .filter(name -> Pattern.compile("(?<![/\\w])" + name + "(?![.\\w])")
                            .matcher(read)
                            .find())
                    .forEach(shown::add);
        }
        return shown;
    }

    private static boolean isField(String form, String name) {
        return FIELD.matcher(form).results().anyMatch(field -> field.group(1).equals(name));
    }
}

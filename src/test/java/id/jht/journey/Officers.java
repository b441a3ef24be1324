package id.jht.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** People of the branch, who take a step of a claim as soon as it is there and complete it as Tasklist would. */
record Officers(TestRestTemplate http) {

    void complete(String name, String claim, String step, Map<String, ?> answers) {
        var staff = http.withBasicAuth(name, name + "-jht");
        var task = "/engine-rest/task/" + Waiting.forAnswer(() -> taskOf(staff, claim, step));
        post(staff, task + "/claim", Map.of("userId", name));
        var variables = new HashMap<String, Object>();
        answers.forEach((key, value) -> variables.put(key, Map.of("value", value)));
        post(staff, task + "/complete", Map.of("variables", variables));
    }

    private static Optional<Object> taskOf(TestRestTemplate staff, String claim, String step) {
        var address = "/engine-rest/task?processInstanceBusinessKey=" + claim + "&taskDefinitionKey=" + step;
        return List.of(staff.getForObject(address, Map[].class)).stream()
                .map(task -> (Object) task.get("id"))
                .findFirst();
    }

    private static void post(TestRestTemplate staff, String address, Map<String, ?> body) {
        var answer = staff.postForEntity(address, body, String.class);
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as(answer.getBody())
                .isTrue();
    }
}

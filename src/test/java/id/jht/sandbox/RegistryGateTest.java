package id.jht.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.jht.membership.CivilRegistry.Result;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The simulated gateways over HTTP. */
class RegistryGateTest {

    private static final String NIK = "9999015704940001";
    private static final String PERSON = "{\"nik\":\"" + NIK
            + "\",\"name\":\"Siti\",\"birthPlace\":\"Medan\",\"birthDate\":\"1994-04-17\",\"motherMaidenName\":\"Rohani\"}";
    private static final String FACE = "{\"nik\":\"" + NIK + "\",\"picture\":\"AQID\"}";

    private final People people = new People(SandboxTables.cleared());
    private final MockFilterChain ownHouse = new MockFilterChain();
    private final RegistryGate gate = gate();

    private RegistryGate gate() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("registry", new SimulatedRegistry(people));
        return new RegistryGate(
                beans.getBeanProvider(SimulatedRegistry.class),
                new ObjectMapper().registerModule(new JavaTimeModule()));
    }

    @BeforeEach
    void theRegistriesKnowWhatToSay() {
        people.tell(new People.Behaviour(NIK, Result.DIFFERENT, true, null, null));
    }

    @Test
    void eachAnswersInJson() throws Exception {
        var civil = send("POST", RegistryGate.CIVIL, PERSON);
        assertThat(civil.getStatus()).isEqualTo(200);
        assertThat(civil.getContentType()).isEqualTo("application/json");
        assertThat(civil.getContentAsString()).isEqualTo("{\"result\":\"DIFFERENT\",\"differences\":[\"name\"]}");

        assertThat(send("POST", RegistryGate.FACE, FACE).getContentAsString()).isEqualTo("{\"matched\":true}");
    }

    @Test
    void aRegistryThatIsDownDoesNotAnswer() throws Exception {
        people.tell(new People.Behaviour(NIK, null, null, true, true));

        assertThat(send("POST", RegistryGate.CIVIL, PERSON).getStatus()).isEqualTo(503);
        assertThat(send("POST", RegistryGate.FACE, FACE).getStatus()).isEqualTo(503);
    }

    @Test
    void whatIsNoQuestionIsRefused() throws Exception {
        assertThat(send("POST", RegistryGate.CIVIL, "{\"nik\":\"" + NIK + "\"}").getStatus())
                .isEqualTo(400);
        assertThat(send("POST", RegistryGate.CIVIL, "null").getStatus()).isEqualTo(400);
        assertThat(send("POST", RegistryGate.CIVIL, "").getStatus()).isEqualTo(400);
        assertThat(send("POST", RegistryGate.FACE, FACE.replace("AQID", "?")).getStatus())
                .isEqualTo(400);
    }

    @Test
    void theyAreAskedByPostAloneAndNothingReachesOurHouse() throws Exception {
        var answer = send("GET", RegistryGate.CIVIL, "");

        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getHeader("Allow")).isEqualTo("POST");
        assertThat(ownHouse.getRequest()).isNull();
    }

    private MockHttpServletResponse send(String method, String address, String body)
            throws IOException, ServletException {
        var request = new MockHttpServletRequest(method, address);
        request.setServletPath(address);
        request.setContent(body.getBytes(UTF_8));
        var response = new MockHttpServletResponse();
        gate.doFilter(request, response, ownHouse);
        return response;
    }
}

package id.jht.journey;

import id.jht.JhtClaimsApplication;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.FreshSandbox;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Everything running on a port of its own, once for all journeys that bear this mark. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = JhtClaimsApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "jht.sandbox.dir=target/sandbox-journey")
@ActiveProfiles("sandbox")
@Import(ClaimScenario.class)
@ContextConfiguration(initializers = FreshSandbox.class)
@interface LiveSandbox {}

package id.jht.scenario;

import id.jht.JhtClaimsApplication;
import id.jht.process.queue.WorkingOfficers;
import id.jht.signin.OpenDoor;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on real PostgreSQL with its simulated neighbours over HTTP. No background work runs: the test fires
 * each job and moves the clock.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = JhtClaimsApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "db-scheduler.enabled=true",
            "jht.bank.read-timeout=PT3S",
            "jht.simulated-bank.slow-answer=PT4S",
            "jht.sandbox.dir=target/sandbox-paths"
        })
@ActiveProfiles("sandbox")
@Import({ClaimScenario.class, OpenDoor.class, WorkingOfficers.class})
@ContextConfiguration(initializers = FreshSandbox.class)
public @interface PathTest {}

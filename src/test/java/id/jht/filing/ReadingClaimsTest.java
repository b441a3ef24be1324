package id.jht.filing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import id.jht.claim.ClaimNumber;
import id.jht.claim.TrackingTokens;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.MobileApp;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMembers.Kind;
import id.jht.scenario.Visitor;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Members look far more often than they file, so a look is cheap: what it asks of database and engine is counted here. */
@PathTest
class ReadingClaimsTest {

    private static final List<Logger> LOGGERS =
            List.of(logger(JdbcTemplate.class.getName()), logger("org.camunda.bpm.engine.cmd"));

    @Autowired
    ClaimScenario scenario;

    @Autowired
    TrackingTokens tokens;

    @LocalServerPort
    int port;

    private final List<String> trips = new CopyOnWriteArrayList<>();

    private final AppenderBase<ILoggingEvent> counter = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent line) {
            var asked = line.getFormattedMessage();
            var forAReader = Thread.currentThread().getName().contains("-exec-") && !asked.contains("sandbox.");
            if (forAReader && !asked.startsWith("Executing prepared SQL query")) {
                trips.add(asked);
            }
        }
    };

    @BeforeEach
    void countTrips() {
        counter.start();
        LOGGERS.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(counter);
        });
    }

    @AfterEach
    void countNoMore() {
        LOGGERS.forEach(logger -> {
            logger.detachAppender(counter);
            logger.setAdditive(true);
            logger.setLevel(null);
        });
        counter.stop();
    }

    @Test
    void anAppLooksWithOneTripToTheDatabase() {
        for (var claim : List.of(scenario.claimOf(Kind.ORDINARY), paid())) {
            var app = new MobileApp(port).with("X-Tracking-Token", tokens.of(claim));
            trips.clear();

            assertThat(app.gets("/claims/" + claim).status()).isEqualTo(200);

            assertThat(trips).hasSize(1);
            assertThat(app.header("Set-Cookie")).isEmpty();
        }
    }

    /** The second trip is for what officers have asked. */
    @Test
    void aPageLooksWithTwoAndOpensNoSession() {
        var claim = paid();
        var visitor = new Visitor(port).opens("/claims/" + claim + "?token=" + tokens.of(claim));
        trips.clear();

        assertThat(visitor.opens("/claims/" + claim).status()).isEqualTo(200);

        assertThat(trips).hasSize(2);
        assertThat(visitor.cookie("JSESSIONID")).isEmpty();
    }

    private ClaimNumber paid() {
        var claim = scenario.claimOf(Kind.SMALL);
        scenario.automatedStepsRun(claim);
        assertThat(scenario.booked(claim)).hasSize(1);
        return claim;
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}

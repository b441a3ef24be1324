package id.jht.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.github.kagkarlsson.scheduler.Scheduler;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMembers.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * What a claim over the full route writes and asks of the database does not depend on the machine's mood, so nobody makes it dearer without saying so:
 * {@code ./mvnw test -Dtest=PriceOfAClaimTest -Dprice=write} writes the figures that are committed.
 */
@PathTest
@Import(CountedStatements.class)
@TestPropertySource(properties = "jht.sandbox.dir=target/sandbox-price") // nobody else's mails and timers are counted
class PriceOfAClaimTest {

    private static final Path COMMITTED = Path.of("src/docs/price-of-a-claim.json");
    private static final int CLAIMS = 10;

    /** Pages split where they will. */
    private static final double TOLERANCE_OF_BYTES = 1.05;

    private static final double TOLERANCE_OF_COUNTS = 1.01;

    @Autowired
    ClaimScenario scenario;

    @Autowired
    Scheduler deliveries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CountedStatements statements;

    @BeforeEach
    void nothingElseIsWritten() {
        deliveries.pause();
        housekeeping("off");
    }

    @AfterEach
    void deliveriesGoOn() {
        deliveries.resume();
        housekeeping("on");
    }

    /** The server's own sweeping and counting is written too. */
    private void housekeeping(String state) {
        jdbc.sql("alter system set autovacuum = " + state).update();
        jdbc.sql("select pg_reload_conf()").query().singleRow();
    }

    @Test
    void aClaimWritesNoMoreThanIsCommitted() throws IOException {
        var log = new ServerLog(jdbc);
        carry();
        var from = log.position();
        var askedBefore = statements.sum();
        for (var claim = 0; claim < CLAIMS; claim++) {
            carry();
        }
        var asked = statements.sum() - askedBefore;
        var price = Price.of(log.between(from, log.position()), asked);

        System.out.println(price);
        if (System.getProperty("price", "").equals("write")) {
            Files.writeString(
                    COMMITTED,
                    new ObjectMapper()
                                    .enable(SerializationFeature.INDENT_OUTPUT)
                                    .writeValueAsString(price) + "\n");
        }
        var committed = new ObjectMapper().readValue(COMMITTED.toFile(), Price.class);
        assertThat(price.commits).isLessThanOrEqualTo(committed.commits * TOLERANCE_OF_COUNTS);
        assertThat(price.rowWrites).isLessThanOrEqualTo(committed.rowWrites * TOLERANCE_OF_COUNTS);
        assertThat(price.statements).isLessThanOrEqualTo(committed.statements * TOLERANCE_OF_COUNTS);
        assertThat(price.logBytes).isLessThanOrEqualTo(committed.logBytes * TOLERANCE_OF_BYTES);
    }

    private void carry() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("rina").findsPapersComplete(claim);
        scenario.officer("dewi").holdsInterview(claim, "PASSED");
        scenario.officer("budi").decides(claim, "APPROVED");
        scenario.automatedStepsRun(claim);
        assertThat(scenario.booked(claim)).hasSize(1);
    }

    /**
     * @param commits durable ones, those of the simulated bank included
     * @param rowWrites rows inserted, updated, deleted, pieces of large values included
     * @param statements sent to the database, batches as one, those of the simulated neighbours included
     */
    record Price(double commits, double rowWrites, double logBytes, double statements) {

        private static Price of(ServerLog.Written written, long asked) {
            return new Price(
                    (double) written.commits() / CLAIMS,
                    (double) written.rows() / CLAIMS,
                    (double) written.bytes() / CLAIMS,
                    (double) asked / CLAIMS);
        }
    }
}

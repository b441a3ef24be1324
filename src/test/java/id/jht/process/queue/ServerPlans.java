package id.jht.process.queue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plans by which PostgreSQL answers whatever is asked of it, as it writes them into its log; foreign keys are asked about too. */
final class ServerPlans implements AutoCloseable {

    private static final Pattern PLAN = Pattern.compile("duration: ([\\d.]+) ms  plan:\\R((?:\\t.*\\R?)+)");
    private static final List<String> SETTINGS = List.of(
            "session_preload_libraries = 'auto_explain'",
            "auto_explain.log_min_duration = 0",
            "auto_explain.log_analyze = on",
            "auto_explain.log_buffers = on",
            "auto_explain.log_nested_statements = on",
            "auto_explain.log_format = 'json'");

    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final Path log;
    private final long from;

    ServerPlans(HikariDataSource pool, Path log) {
        this.pool = pool;
        this.jdbc = JdbcClient.create(pool);
        this.log = log;
        this.from = size(log);
        SETTINGS.forEach(
                setting -> jdbc.sql("alter database postgres set " + setting).update());
        freshConnections();
    }

    /** What is set for a database holds for connections made from then on. */
    private void freshConnections() {
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    List<Plan> soFar() {
        var found = new ArrayList<Plan>();
        var matches = PLAN.matcher(text());
        while (matches.find()) {
            found.add(new Plan(Double.parseDouble(matches.group(1)), json(matches.group(2))));
        }
        return found;
    }

    private String text() {
        try (var file = Files.newInputStream(log)) {
            file.skipNBytes(from);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode json(String lines) {
        try {
            return new ObjectMapper().readTree(lines);
        } catch (JsonProcessingException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public void close() {
        SETTINGS.forEach(
                setting -> jdbc.sql("alter database postgres reset " + setting.substring(0, setting.indexOf(' ')))
                        .update());
        freshConnections();
    }

    /** One statement and what was done for it. */
    record Plan(double millis, JsonNode explained) {

        String statement() {
            return explained.path("Query Text").asText();
        }

        /**
         * Tables read whole although at most a tenth of what was read was wanted; who counts all rows has to read all. What is asked
         * once beside a statement, such as which jobs are locked, takes 3 ms of a table that is in memory.
         */
        List<String> needlessScans(int rows) {
            return explained.findParents("Node Type").stream()
                    .filter(node -> node.path("Node Type").asText().equals("Seq Scan"))
                    .filter(node -> !node.path("Parent Relationship").asText().equals("SubPlan"))
                    .filter(node -> thrownAway(node) > rows)
                    .filter(node ->
                            thrownAway(node) > 9 * node.path("Actual Rows").asDouble())
                    .map(node -> node.path("Relation Name").asText())
                    .toList();
        }

        private static double thrownAway(JsonNode node) {
            return node.path("Rows Removed by Filter").asDouble();
        }

        @Override
        public String toString() {
            return "%.1f ms  %s%n%s"
                    .formatted(millis, statement(), explained.path("Plan").toPrettyString());
        }
    }
}

package id.jht.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The figures in README are those of the committed run. After {@code ./mvnw -Pbench verify} its figures are taken over with
 * {@code ./mvnw test -Dtest=BenchmarkTableTest -Dbenchmark=write}.
 */
class BenchmarkTableTest {

    private static final Path RUN = Path.of("target/benchmark.json");
    private static final Path COMMITTED = Path.of("src/docs/benchmark.json");
    private static final Path README = Path.of("README.md");
    private static final Pattern TABLE = Pattern.compile("(?s)(<!-- src/docs/benchmark.json -->\n).*?(<!-- end -->)");

    @Test
    void readmeShowsTheCommittedRun() throws IOException {
        if (System.getProperty("benchmark", "").equals("write")) {
            Files.copy(RUN, COMMITTED, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(
                    README,
                    TABLE.matcher(Files.readString(README))
                            .replaceFirst("$1" + Matcher.quoteReplacement(table()) + "$2"));
        }

        assertThat(README).content().contains(table());
    }

    private static String table() throws IOException {
        return "\n" + BenchmarkTable.of(new ObjectMapper().readValue(COMMITTED.toFile(), Report.class)) + "\n";
    }
}

package id.jht.integrity;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Metric {@code jht.fee.answers}: how many members say that a fee was asked, and how many that none was. */
@Component
class FeeAnswerCount implements MeterBinder {

    private final JdbcClient jdbc;

    FeeAnswerCount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        bind(registry, true);
        bind(registry, false);
    }

    private void bind(MeterRegistry registry, boolean asked) {
        Gauge.builder("jht.fee.answers", () -> count(asked))
                .description("answers of paid members to whether somebody asked for a fee")
                .tag("asked", Boolean.toString(asked))
                .register(registry);
    }

    private long count(boolean asked) {
        return jdbc.sql("select count(*) from fee_answer where asked = ?")
                .param(asked)
                .query(Long.class)
                .single();
    }
}

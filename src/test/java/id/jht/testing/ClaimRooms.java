package id.jht.testing;

import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimProcess;
import id.jht.claim.ClaimStatus;
import id.jht.claim.DrawnPeriods;
import id.jht.claim.Route;
import id.jht.document.DocumentRules;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The rooms from the claim to the interview as they are, on a real database, with a clock to set and a process that notes. */
public final class ClaimRooms {

    private static final AtomicLong RUNNING = new AtomicLong(77_000_000);
    private static final AnnotationConfigApplicationContext CONTEXT = start();

    private ClaimRooms() {}

    public static <T> T room(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    public static SettableClock clock() {
        return room(SettableClock.class);
    }

    /** What the process has been told, as {@code message number}. */
    public static List<String> toldToProcess() {
        return room(NotingProcess.class).told;
    }

    /** A stored claim, without anything of the submission. */
    public static ClaimNumber claim(String branch, ClaimStatus status, Route route) {
        var running = RUNNING.incrementAndGet();
        var number = ClaimNumber.of("JHT-2026-%08d".formatted(running));
        RoomDatabase.jdbc()
                .sql("""
                        insert into claim values (:number, :status, now(), 'WEB', 'RESIGNATION', :route, 'LOW', :branch, :running,
                            '9903014507900000', 'PESERTA UJI', 'MEDAN', '1990-07-05', 'IBU UJI', 'Jalan Uji 1', '1212012001', '20362',
                            '+6281200000000', 'uji@example.com', null, false, '014', '1234567890', null, null, null, null, null,
                            '2026-01', '2026-11-23', now(), null, false, 'id', 0)
                        """)
                .param("number", number.value())
                .param("status", status.name())
                .param("route", route.name())
                .param("branch", branch)
                .param("running", running)
                .update();
        return number;
    }

    private static AnnotationConfigApplicationContext start() {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "jht.tracking-secret",
                                "secret",
                                "jht.data-key",
                                "dGVzdHMtZGF0YS1rZXktZm9yLWRlbW8tcGVvcGxlISE=",
                                "jht.interview.video-room",
                                "https://video.example/{room}")));
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.register(Wiring.class);
        context.refresh();
        return context;
    }

    /** No {@code @Configuration}: the application of other tests must not find it. */
    @EnableTransactionManagement
    @ComponentScan({"id.jht.policy", "id.jht.calendar", "id.jht.claim", "id.jht.document", "id.jht.interview"})
    @ConfigurationPropertiesScan({"id.jht.claim", "id.jht.document", "id.jht.interview"})
    static class Wiring {

        /** Closed by nobody, for all room tests share it. */
        @Bean(destroyMethod = "")
        DataSource dataSource() {
            return RoomDatabase.dataSource();
        }

        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new DataSourceTransactionManager(dataSource);
        }

        @Bean
        SettableClock clock() {
            return new SettableClock();
        }

        @Bean
        MessageSource messageSource() {
            var messages = new ResourceBundleMessageSource();
            messages.setBasenames("messages/claim", "messages/document", "messages/policy");
            messages.setDefaultEncoding("UTF-8");
            messages.setFallbackToSystemLocale(false);
            return messages;
        }

        @Bean
        NotingProcess claimProcess() {
            return new NotingProcess();
        }

        @Bean
        DrawnPeriods drawnPeriods() {
            return new TwoWeeksAndAMonth();
        }

        @Bean
        DocumentRules documentRules() {
            return paperCase -> List.of();
        }
    }

    /** Stands until it is set. */
    public static final class SettableClock extends Clock {

        private volatile Instant now = Instant.parse("2026-11-23T02:00:00Z");

        public void set(String instant) {
            now = OffsetDateTime.parse(instant).toInstant();
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return java.time.ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    static final class NotingProcess implements ClaimProcess {

        final List<String> told = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void start(Claim claim) {
            told.add("started " + claim.number());
        }

        @Override
        public void documentsCorrected(ClaimNumber number) {
            told.add("documentsCorrected " + number);
        }

        @Override
        public void interviewMoved(ClaimNumber number, Instant at) {
            told.add("interviewMoved " + number);
        }

        @Override
        public void accountChanged(ClaimNumber number) {
            told.add("accountChanged " + number);
        }

        @Override
        public void withdrawn(ClaimNumber number) {
            told.add("withdrawn " + number);
        }

        @Override
        public void appealLodged(ClaimNumber number, Instant answerBy) {
            told.add("appealLodged " + number);
        }
    }
}

package id.jht.testing;

import id.jht.benefit.ApprovalLevel;
import id.jht.benefit.ApprovalRules;
import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimProcess;
import id.jht.claim.DrawnPeriods;
import id.jht.disbursement.Bank;
import id.jht.disbursement.PayoutProcess;
import id.jht.membership.Members;
import id.jht.reconciliation.DifferenceTasks;
import id.jht.reconciliation.Finding;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.web.client.RestClient;

/** The rooms from the claim to the payout and the simulated bank, talking over real HTTP; started once per test run. */
public final class BankServer {

    /** Claims whose process has been told of another account. */
    public static final List<ClaimNumber> ACCOUNT_CHANGES = new CopyOnWriteArrayList<>();

    /** Claims whose process has been told that the bank called. */
    public static final BlockingQueue<ClaimNumber> NOTIFIED = new LinkedBlockingQueue<>();

    /** Differences that became tasks. */
    public static final List<Finding> DIFFERENCES = new CopyOnWriteArrayList<>();

    private static final ServletWebServerApplicationContext CONTEXT = start();

    private BankServer() {}

    /** Forgets what the last test told the bank. */
    public static void reset() {
        behave(Map.of("reset", true));
        CONTEXT.getBean(CircuitBreaker.class).reset();
    }

    public static Bank client() {
        return CONTEXT.getBean(Bank.class);
    }

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    public static MovableClock clock() {
        return CONTEXT.getBean(MovableClock.class);
    }

    public static String url(String path) {
        return address("/sandbox/bank" + path);
    }

    public static String address(String path) {
        return "http://127.0.0.1:" + CONTEXT.getWebServer().getPort() + path;
    }

    public static void knowsAccount(String bankCode, String number, String holder) {
        RoomDatabase.jdbc()
                .sql("insert into sandbox.bank_account values (?, ?, ?) on conflict do nothing")
                .params(bankCode, number, holder)
                .update();
    }

    public static void behave(Map<String, Object> behaviour) {
        RestClient.create()
                .put()
                .uri(url("/behaviour"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(behaviour)
                .retrieve()
                .toBodilessEntity();
    }

    /** Bookings of one account, as the ledger shows them. */
    public static List<Map<String, Object>> bookingsOn(String account) {
        var ledger = RestClient.create()
                .get()
                .uri(url("/ledger.json"))
                .retrieve()
                .body(new ParameterizedTypeReference<List<Map<String, Object>>>() {});
        return ledger.stream()
                .filter(booking -> account.equals(booking.get("beneficiaryAccountNo")))
                .toList();
    }

    private static ServletWebServerApplicationContext start() {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(Beans.class)
                .profiles("sandbox")
                .run(
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--jht.sandbox.dir=target/bank-server",
                        "--jht.simulated-bank.notify-after=PT0.05S",
                        "--jht.bank.read-timeout=PT0.7S",
                        "--jht.simulated-bank.slow-answer=PT1.5S");
    }

    /** No {@code @Configuration}: the application of other tests must not find it. */
    @EnableTransactionManagement
    @ImportAutoConfiguration({
        MessageSourceAutoConfiguration.class,
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    @ComponentScan({
        "id.jht.policy",
        "id.jht.calendar",
        "id.jht.claim",
        "id.jht.benefit",
        "id.jht.disbursement",
        "id.jht.reconciliation",
        "id.jht.sandbox.bank"
    })
    @ConfigurationPropertiesScan({
        "id.jht.claim",
        "id.jht.benefit",
        "id.jht.disbursement",
        "id.jht.reconciliation",
        "id.jht.sandbox.bank"
    })
    @Import(Members.class)
    static class Beans {

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
        MovableClock clock() {
            return new MovableClock();
        }

        @Bean
        ApprovalRules approvalRules() {
            return (route, net, rules) -> ApprovalLevel.HEAD_OF_SERVICE;
        }

        @Bean
        DifferenceTasks differenceTasks() {
            return (difference, finding, branch) -> DIFFERENCES.add(finding);
        }

        @Bean
        PayoutProcess payoutProcess() {
            return NOTIFIED::add;
        }

        @Bean
        ClaimProcess claimProcess() {
            return new AwaitingProcess();
        }

        @Bean
        DrawnPeriods drawnPeriods() {
            return new TwoWeeksAndAMonth();
        }
    }

    /** A process that waits for another account and for nothing else. */
    private static final class AwaitingProcess implements ClaimProcess {

        @Override
        public void start(Claim claim) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void documentsCorrected(ClaimNumber number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void interviewMoved(ClaimNumber number, Instant at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void accountChanged(ClaimNumber number) {
            ACCOUNT_CHANGES.add(number);
        }

        @Override
        public void withdrawn(ClaimNumber number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void appealLodged(ClaimNumber number, Instant answerBy) {
            throw new UnsupportedOperationException();
        }
    }

    /** Stands still until it is moved. */
    public static final class MovableClock extends Clock {

        private volatile Instant now = Instant.parse("2026-11-23T02:00:00Z");

        public void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

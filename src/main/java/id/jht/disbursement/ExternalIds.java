package id.jht.disbursement;

import id.jht.shared.RunningNumbers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers of messages to the bank, unique in a day: the day in Jakarta and twelve digits of a sequence. */
@Component
public class ExternalIds {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final RunningNumbers numbers;
    private final Clock clock;

    ExternalIds(JdbcClient jdbc, Clock clock) {
        this.numbers = new RunningNumbers(jdbc, "bank_external_id");
        this.clock = clock;
    }

    public String next() {
        var running = numbers.next();
        var day = LocalDate.ofInstant(clock.instant(), WIB);
        return DateTimeFormatter.BASIC_ISO_DATE.format(day) + "%012d".formatted(running);
    }
}

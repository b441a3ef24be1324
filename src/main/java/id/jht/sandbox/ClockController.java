package id.jht.sandbox;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code /sandbox/clock}: what time it is, and moving it. */
@RestController
@Profile("sandbox")
@RequestMapping("/sandbox/clock")
class ClockController {

    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Period LONGEST = Period.ofYears(1);

    private final SandboxClock clock;
    private final TimeTravel travel;

    ClockController(SandboxClock clock, TimeTravel travel) {
        this.clock = clock;
        this.travel = travel;
    }

    @GetMapping
    Now now() {
        return new Now(clock.instant());
    }

    @PostMapping
    Now advance(@RequestBody Advance step) {
        var from = clock.instant().atZone(JAKARTA);
        var target = from.plus(amount(step.advance()));
        if (target.isBefore(from) || target.isAfter(from.plus(LONGEST))) {
            throw refusal("Time goes forward only, by a year at most.");
        }
        return new Now(travel.to(target.toInstant()));
    }

    /** The sentence is worth reading here, while the application's error page hides it. */
    @ExceptionHandler
    ProblemDetail refused(ResponseStatusException refusal) {
        return refusal.getBody();
    }

    private static TemporalAmount amount(@Nullable String text) {
        if (text == null) {
            throw refusal("Say by how much, e.g. {\"advance\":\"P1D\"}.");
        }
        try {
            return text.contains("T") ? Duration.parse(text) : Period.parse(text);
        } catch (DateTimeException malformed) {
            throw refusal("Not an ISO 8601 duration, e.g. P1D, P2W, PT4H or P1DT30M: " + text);
        }
    }

    private static ResponseStatusException refusal(String sentence) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
    }

    record Advance(@Nullable String advance) {}

    record Now(Instant now) {}
}

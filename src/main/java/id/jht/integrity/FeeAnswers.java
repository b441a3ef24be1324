package id.jht.integrity;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.shared.RoundTrip;
import id.jht.shared.Rupiah;
import id.jht.shared.Seal;
import id.jht.shared.WrongStateException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members say after the payment about fees, table {@code fee_answer}. A yes is signal F18: a label by which the other
 * signals can be judged later. It comes after the payment, decides nothing, and only integrity officers see it.
 */
@Component
public class FeeAnswers {

    private static final String OF_CLAIM = "select * from fee_answer where claim_number = ?";
    private static final Duration CHANGEABLE = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Claims claims;
    private final ClaimTrail trail;
    private final Seal seal;
    private final MessageSource messages;
    private final Clock clock;

    FeeAnswers(JdbcClient jdbc, Claims claims, ClaimTrail trail, Seal seal, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.trail = trail;
        this.seal = seal;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whether the member can answer, or change the answer, now. */
    public boolean isAwaited(Claim claim) {
        return isAwaited(claim, of(claim.number()));
    }

    /** @param given the answer about this claim */
    public boolean isAwaited(Claim claim, Optional<Given> given) {
        return claim.status() == ClaimStatus.PAID
                && given.filter(answer -> !clock.instant().isBefore(answer.changeableUntil()))
                        .isEmpty();
    }

    public Optional<Given> of(ClaimNumber number) {
        return jdbc.sql(OF_CLAIM).param(number.value()).query(this::given).optional();
    }

    public Supplier<Optional<Given>> of(ClaimNumber number, RoundTrip trip) {
        return trip.first(OF_CLAIM, this::given, number.value());
    }

    /**
     * Keeps the answer in the place of an earlier one.
     *
     * @throws WrongStateException when the claim is not paid, or the first answer is older than thirty days
     */
    @Transactional
    public void answer(ClaimNumber number, FeeAnswer answer) {
        if (!isAwaited(claims.lock(number))) {
            throw new WrongStateException(
                    messages.getMessage("claim.fee.closed", null, LocaleContextHolder.getLocale()));
        }
        jdbc.sql("""
                        insert into fee_answer (claim_number, asked, amount, found_at, words, answered_at, changed_at)
                        values (:claim, :asked, :amount, :place, :words, :now, :now)
                        on conflict (claim_number) do update
                        set asked = excluded.asked, amount = excluded.amount, found_at = excluded.found_at,
                            words = excluded.words, changed_at = excluded.changed_at
                        """)
                .param("claim", number.value())
                .param("asked", answer.asked())
                .param(
                        "amount",
                        answer.amount() == null ? null : answer.amount().amount())
                .param("place", answer.place() == null ? null : answer.place().name())
                .param(
                        "words",
                        answer.words().isEmpty()
                                ? null
                                : seal.seal(answer.words().getBytes(UTF_8)))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        trail.add(number, "member", "FEE_ANSWERED", "");
    }

    private Given given(ResultSet row, int index) throws SQLException {
        var amount = row.getObject("amount", Long.class);
        var place = row.getString("found_at");
        var answer = new FeeAnswer(
                row.getBoolean("asked"),
                amount == null ? null : Rupiah.of(amount),
                place == null ? null : FeeAnswer.Place.valueOf(place),
                opened(row.getBytes("words")));
        return new Given(answer, instant(row, "answered_at"), instant(row, "changed_at"));
    }

    private String opened(byte @Nullable [] words) {
        return words == null ? "" : new String(seal.open(words), UTF_8);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public record Given(FeeAnswer answer, Instant answeredAt, Instant changedAt) {

        public Instant changeableUntil() {
            return answeredAt.plus(CHANGEABLE);
        }
    }
}

package id.jht.claim;

import id.jht.calendar.Branches;
import id.jht.calendar.ServiceClock;
import id.jht.policy.Setting;
import id.jht.policy.Settings;
import id.jht.shared.RefusedException;
import id.jht.shared.RoundTrip;
import id.jht.shared.WrongStateException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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

/** A rejection can be contested once; table {@code appeal}. */
@Component
public class Appeals {

    private static final String OF_CLAIM = "select * from appeal where claim_number = ?";

    private final Claims claims;
    private final ClaimTrail trail;
    private final ClaimDecisions decisions;
    private final ClaimProcess process;
    private final DrawnPeriods periods;
    private final ServiceClock workingDays;
    private final Branches branches;
    private final Settings settings;
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Clock clock;

    Appeals(
            Claims claims,
            ClaimTrail trail,
            ClaimDecisions decisions,
            ClaimProcess process,
            DrawnPeriods periods,
            ServiceClock workingDays,
            Branches branches,
            Settings settings,
            JdbcClient jdbc,
            MessageSource messages,
            Clock clock) {
        this.claims = claims;
        this.trail = trail;
        this.decisions = decisions;
        this.process = process;
        this.periods = periods;
        this.workingDays = workingDays;
        this.branches = branches;
        this.settings = settings;
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    private boolean isPossible(Claim claim) {
        return isPossible(claim, of(claim.number()));
    }

    /** @param lodged the appeal against this claim */
    public boolean isPossible(Claim claim, Optional<Appeal> lodged) {
        return claim.status() == ClaimStatus.REJECTED
                && lodged.isEmpty()
                && clock.instant().isBefore(until(claim));
    }

    /** Until when a rejected claim can be contested. */
    public Instant until(Claim rejected) {
        return rejected.statusSince().plus(periods.appeal());
    }

    public Optional<Appeal> of(ClaimNumber number) {
        return jdbc.sql(OF_CLAIM).param(number.value()).query(Appeals::appeal).optional();
    }

    public Supplier<Optional<Appeal>> of(ClaimNumber number, RoundTrip trip) {
        return trip.first(OF_CLAIM, Appeals::appeal, number.value());
    }

    private static Appeal appeal(ResultSet row, int index) throws SQLException {
        return new Appeal(
                row.getObject("lodged_at", OffsetDateTime.class).toInstant(),
                row.getString("text"),
                instant(row.getObject("answer_due_by", OffsetDateTime.class)),
                row.getObject("upheld", Boolean.class),
                instant(row.getObject("answered_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** @throws WrongStateException when the claim is not rejected, was contested before, or the time is over */
    @Transactional
    public void lodge(ClaimNumber number, String text) {
        var claim = claims.lock(number);
        if (!isPossible(claim)) {
            throw new WrongStateException(messages.getMessage(
                    "claim.appeal.impossible",
                    new Object[] {periods.appeal().toDays()},
                    LocaleContextHolder.getLocale()));
        }
        var answerBy = answerBy(claim);
        jdbc.sql("insert into appeal (claim_number, lodged_at, text, answer_due_by) values (?, ?, ?, ?)")
                .params(number.value(), now(), text, answerBy.atOffset(ZoneOffset.UTC))
                .update();
        trail.add(number, "member", "APPEAL_LODGED", text);
        process.appealLodged(number, answerBy);
    }

    /** Working days within which an appeal is answered. */
    public int answerDays(Claim claim) {
        return settings.number(Setting.APPEAL_ANSWER_DAYS, claim.rules());
    }

    /** Ten working days by UU 30/2014 art. 77, in the branch's calendar. */
    private Instant answerBy(Claim claim) {
        return workingDays.dueBy(clock.instant(), answerDays(claim), branches.get(claim.branch()), claim.rules());
    }

    /** Nobody has answered in time: seen by the reviewer and the branch head on the case page, and by the member. */
    @Transactional
    public void markLate(ClaimNumber number) {
        trail.add(number, "system", "APPEAL_LATE", "");
    }

    /** Takes the answer of the head of service; {@code UPHELD} reopens the claim at the document check. */
    @Transactional
    public void conclude(ClaimNumber number, Answer answer, String remark, String actor) {
        var upheld = answer == Answer.UPHELD;
        decisions.record(number, DecisionStep.APPEAL, answer.name(), actor, remark);
        jdbc.sql("update appeal set upheld = ?, answered_at = ? where claim_number = ?")
                .params(upheld, now(), number.value())
                .update();
        if (upheld) {
            reopen(number, actor);
        }
    }

    private void reopen(ClaimNumber number, String actor) {
        if (claims.hasOpenClaim(claims.lock(number).memberId())) {
            throw new RefusedException("Peserta sudah mengajukan klaim lain yang masih berjalan. Klaim " + number
                    + " tidak dapat dibuka kembali sebelum klaim itu selesai.");
        }
        claims.move(number, ClaimStatus.SUBMITTED, actor, "REOPENED", "");
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    public enum Answer {
        UPHELD,
        DISMISSED
    }
}

package id.jht.claim;

import id.jht.shared.RefusedException;
import id.jht.shared.WrongStateException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A rejection can be contested once; table {@code appeal}. */
@Component
public class Appeals {

    /** As the timer "30 hari tanpa keberatan" of jht-claim.bpmn, which closes the process. */
    private static final Duration WINDOW = Duration.ofDays(30);

    private final Claims claims;
    private final ClaimTrail trail;
    private final ClaimDecisions decisions;
    private final ClaimProcess process;
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Clock clock;

    Appeals(
            Claims claims,
            ClaimTrail trail,
            ClaimDecisions decisions,
            ClaimProcess process,
            JdbcClient jdbc,
            MessageSource messages,
            Clock clock) {
        this.claims = claims;
        this.trail = trail;
        this.decisions = decisions;
        this.process = process;
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    public boolean isPossible(Claim claim) {
        return claim.status() == ClaimStatus.REJECTED
                && clock.instant().isBefore(claim.statusSince().plus(WINDOW))
                && !isLodged(claim.number());
    }

    private boolean isLodged(ClaimNumber number) {
        return jdbc.sql("select exists (select from appeal where claim_number = ?)")
                .param(number.value())
                .query(Boolean.class)
                .single();
    }

    /** @throws WrongStateException when the claim is not rejected, was contested before, or the time is over */
    @Transactional
    public void lodge(ClaimNumber number, String text) {
        if (!isPossible(claims.lock(number))) {
            throw new WrongStateException(
                    messages.getMessage("claim.appeal.impossible", null, LocaleContextHolder.getLocale()));
        }
        jdbc.sql("insert into appeal (claim_number, lodged_at, text) values (?, ?, ?)")
                .params(number.value(), now(), text)
                .update();
        trail.add(number, "member", "APPEAL_LODGED", text);
        process.appealLodged(number);
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

package id.jht.claim;

import static id.jht.claim.ClaimStatus.WITHDRAWN;

import id.jht.shared.WrongStateException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The member takes the claim back; possible until the payout is ordered. */
@Component
public class Withdrawals {

    private final Claims claims;
    private final ClaimTrail trail;
    private final ClaimProcess process;
    private final MessageSource messages;

    Withdrawals(Claims claims, ClaimTrail trail, ClaimProcess process, MessageSource messages) {
        this.claims = claims;
        this.trail = trail;
        this.process = process;
        this.messages = messages;
    }

    public boolean isPossible(Claim claim) {
        return claim.status().leadsTo(WITHDRAWN);
    }

    /**
     * Keeps the reason and wakes the process, which closes the claim before this returns.
     *
     * @throws WrongStateException when it is too late
     */
    @Transactional
    public void withdraw(ClaimNumber number, String reason) {
        if (!isPossible(claims.lock(number))) {
            throw new WrongStateException(
                    messages.getMessage("claim.withdrawal.late", null, LocaleContextHolder.getLocale()));
        }
        trail.add(number, "member", "WITHDRAWAL_ASKED", reason);
        process.withdrawn(number);
    }

    /** Closes the claim as the process says. */
    @Transactional
    public void close(ClaimNumber number) {
        claims.move(number, WITHDRAWN, "member", "WITHDRAWN", "");
    }
}

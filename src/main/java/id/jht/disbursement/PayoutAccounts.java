package id.jht.disbursement;

import static id.jht.claim.ClaimStatus.APPROVED;
import static id.jht.claim.ClaimStatus.NEEDS_CORRECTION;

import id.jht.claim.Claim;
import id.jht.claim.ClaimCause;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimProcess;
import id.jht.claim.Claims;
import id.jht.membership.Members;
import id.jht.shared.BankAccount;
import id.jht.shared.PersonName;
import id.jht.shared.WrongStateException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The account that is paid: checked with the bank, and exchanged by the member when it cannot be used. */
@Component
class PayoutAccounts {

    private final AccountTable table;
    private final Bank bank;
    private final Claims claims;
    private final Members members;
    private final ClaimProcess process;
    private final PayoutSettings settings;
    private final Clock clock;

    PayoutAccounts(
            AccountTable table,
            Bank bank,
            Claims claims,
            Members members,
            ClaimProcess process,
            PayoutSettings settings,
            Clock clock) {
        this.table = table;
        this.bank = bank;
        this.claims = claims;
        this.members = members;
        this.process = process;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public AccountCheck verify(ClaimNumber number) {
        var claim = claims.get(number);
        var inquiry = bank.inquire(claim.account(), "JHTACC-" + number.value().replaceAll("[^0-9]", ""));
        return inquiry instanceof Bank.Inquiry.Found found
                ? compared(claim, found.holderName())
                : refused(claim, ((Bank.Inquiry.Refused) inquiry).code());
    }

    private AccountCheck refused(Claim claim, String reason) {
        keep(claim, "", 0, reason);
        return new AccountCheck.Refused(reason);
    }

    /** Heirs are paid on an account of their own, so the name of a dead member proves nothing. */
    private AccountCheck compared(Claim claim, String holderName) {
        var member = PersonName.of(members.get(claim.memberId()).name());
        var similarity = PersonName.of(holderName).similarityTo(member);
        var accepted = claim.cause() == ClaimCause.DEATH || similarity >= settings.nameSimilarity();
        keep(claim, holderName, similarity, accepted ? "" : "NAME_DIFFERS");
        return accepted ? new AccountCheck.Confirmed(holderName, similarity) : new AccountCheck.Refused("NAME_DIFFERS");
    }

    private void keep(Claim claim, String holderName, double similarity, String refusal) {
        table.save(
                claim.number(), new CheckedAccount(claim.account(), holderName, similarity, refusal, clock.instant()));
    }

    Optional<CheckedAccount> of(ClaimNumber number) {
        return table.find(number);
    }

    @Transactional
    public void ask(ClaimNumber number) {
        var refusal = table.find(number).map(CheckedAccount::refusal).orElse("");
        table.ask(number, true);
        claims.move(number, NEEDS_CORRECTION, "system", "ACCOUNT_ASKED", refusal);
    }

    @Transactional
    public void change(ClaimNumber number, BankAccount account) {
        var claim = claims.lock(number);
        if (claim.status() != NEEDS_CORRECTION || !table.isAsked(number)) {
            throw new WrongStateException("Klaim ini tidak sedang menunggu rekening lain.");
        }
        table.ask(number, false);
        claims.changeAccount(number, account, "member");
        claims.move(number, APPROVED, "member", "PAYOUT_RESUMED", "");
        process.accountChanged(number);
    }

    boolean isAsked(ClaimNumber number) {
        return table.isAsked(number);
    }
}

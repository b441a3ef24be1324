package id.jht.disbursement;

import static id.jht.claim.ClaimStatus.IN_REVIEW;
import static id.jht.claim.ClaimStatus.PAID;
import static id.jht.claim.ClaimStatus.PAYMENT_PENDING;
import static java.util.Objects.requireNonNull;

import id.jht.benefit.Statement;
import id.jht.benefit.Statements;
import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.Claims;
import id.jht.membership.EarlierPayment;
import id.jht.membership.Members;
import id.jht.shared.BankAccount;
import id.jht.shared.RoundTrip;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pays each approved claim exactly once; tables {@code payout} and {@code payout_attempt}. */
@Component
public class Disbursements {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final PayoutAccounts accounts;
    private final PayoutPreparation preparation;
    private final PayoutOrders orders;
    private final EndedOrders ended;
    private final PayoutResolutions resolutions;
    private final PayoutChoices choices;
    private final PayoutTable payouts;
    private final Statements statements;
    private final Claims claims;
    private final Members members;
    private final Clock clock;

    Disbursements(
            PayoutAccounts accounts,
            PayoutPreparation preparation,
            PayoutOrders orders,
            EndedOrders ended,
            PayoutResolutions resolutions,
            PayoutChoices choices,
            PayoutTable payouts,
            Statements statements,
            Claims claims,
            Members members,
            Clock clock) {
        this.accounts = accounts;
        this.preparation = preparation;
        this.orders = orders;
        this.ended = ended;
        this.resolutions = resolutions;
        this.choices = choices;
        this.payouts = payouts;
        this.statements = statements;
        this.claims = claims;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Asks the bank whose account it is; the answer is kept.
     *
     * @throws BankUnavailableException when the bank gave no usable answer; asking again is safe
     */
    public AccountCheck verifyAccount(ClaimNumber number) {
        return accounts.verify(number);
    }

    /** What the bank said about the account when it was asked last. */
    public Optional<CheckedAccount> checkedAccount(ClaimNumber number) {
        return accounts.of(number);
    }

    /** The name that the holder's name is compared with. */
    public String payeeOf(Claim claim) {
        return accounts.payeeOf(claim);
    }

    /** Whether an order of the claim was written before, sent or not. */
    public boolean hasEarlierOrders(ClaimNumber number) {
        return preparation.hasEarlier(number);
    }

    /**
     * Asks the bank once more about every order that went out and is over, unless one is open or has paid; what is found counts
     * until the transaction ends. An order about which the bank is silent is waited for again.
     */
    @Transactional
    public void askEarlierOrders(ClaimNumber number) {
        claims.lock(number);
        ended.confirm(number);
    }

    /**
     * Writes the payout and its attempt with a reference of its own; sends nothing. Earlier orders are asked for first,
     * unless the running transaction has done so: one that is not over after all is the order that the claim waits for, and
     * nothing else is written.
     */
    @Transactional
    public Preparation prepare(ClaimNumber number) {
        var claim = claims.lock(number);
        var holds = statements.holdsToday(number);
        var free = holds ? preparation.prepare(number, approved(number).net(), claim.account()) : ended.confirm(number);
        if (!free) {
            claims.move(number, PAYMENT_PENDING, "system", "PAYOUT_ORDERED", "");
        } else if (!holds) {
            claims.move(number, IN_REVIEW, "system", "APPROVAL_OUTDATED", "");
            return Preparation.APPROVAL_OUTDATED;
        }
        return Preparation.PREPARED;
    }

    /**
     * Sends the prepared order to the bank, or asks for its status when it was sent before. The claim leaves the state in
     * which it can be withdrawn in the same transaction that marks the order as sent: from then on it is too late. What is
     * not, at that moment, exactly what was approved is not sent but prepared anew.
     */
    public PayoutProgress order(ClaimNumber number) {
        return orders.order(number, attempt -> {
            var approved = isApproved(attempt);
            if (approved) {
                claims.move(number, PAYMENT_PENDING, "system", "PAYOUT_ORDERED", "");
            }
            return approved;
        });
    }

    private boolean isApproved(Attempt attempt) {
        var claim = claims.lock(attempt.claim());
        return statements.holdsToday(claim.number())
                && attempt.pays(approved(claim.number()).net(), claim.account());
    }

    /** Asks the bank how the order stands. */
    public PayoutProgress inquire(ClaimNumber number) {
        return orders.inquire(number);
    }

    /** When the bank should be asked next; the pauses grow and are settings. */
    public Instant nextInquiry(ClaimNumber number) {
        return orders.nextInquiry(number);
    }

    /** Books the settled payout once: member's ledger, memberships, claim {@code PAID}. */
    @Transactional
    public void post(ClaimNumber number) {
        var claim = claims.lock(number);
        if (claim.status() == PAID) {
            return;
        }
        var attempt = orders.latest(number);
        if (attempt.state() != AttemptState.SETTLED) {
            throw new IllegalStateException("the payout of claim " + number + " is " + attempt.state());
        }
        if (!attempt.amount().equals(approved(number).net())) {
            throw new IllegalStateException("the bank has paid claim " + number + " another amount than was approved");
        }
        payouts.markPaid(attempt, clock.instant());
        members.post(claim.memberId(), payment(number, attempt, !claim.cause().isPartial()));
        claims.move(number, PAID, "system", "PAID", "");
    }

    private EarlierPayment payment(ClaimNumber number, Attempt attempt, boolean full) {
        var paidOn = LocalDate.ofInstant(requireNonNull(attempt.sentAt()), WIB);
        var statement = approved(number);
        return new EarlierPayment(number.value(), paidOn, statement.gross(), statement.tax(), full);
    }

    /**
     * Takes what finance decides.
     *
     * @throws id.jht.shared.RefusedException when the state of the payout forbids it
     */
    public void resolve(ClaimNumber number, PayoutResolution resolution, String remark, String actor) {
        resolutions.resolve(number, resolution, remark, actor);
    }

    /** What each decision of finance would do now; empty when it has nothing to decide. */
    public List<PayoutChoice> choices(ClaimNumber number) {
        return choices.of(number);
    }

    /** Puts the claim into {@code NEEDS_CORRECTION} until the member names another account. */
    public void askNewAccount(ClaimNumber number) {
        accounts.ask(number);
    }

    /**
     * Takes another account from the member and tells the process.
     *
     * @throws id.jht.shared.WrongStateException when the claim does not wait for an account
     */
    public void changeAccount(ClaimNumber number, BankAccount account) {
        accounts.change(number, account);
    }

    public Optional<Payout> of(ClaimNumber number) {
        return payouts.find(number);
    }

    public Supplier<Optional<Payout>> of(ClaimNumber number, RoundTrip trip) {
        return payouts.find(number, trip);
    }

    /** Whether the claim waits for another account of the member. */
    public boolean waitsForAccount(ClaimNumber number) {
        return accounts.isAsked(number);
    }

    public Supplier<Boolean> waitsForAccount(ClaimNumber number, RoundTrip trip) {
        return accounts.isAsked(number, trip);
    }

    private Statement approved(ClaimNumber number) {
        return statements
                .latest(number)
                .filter(Statement::frozen)
                .orElseThrow(() -> new IllegalStateException("no approved statement of claim " + number));
    }
}

package id.jht.disbursement;

import static id.jht.claim.ClaimStatus.APPROVED;
import static id.jht.claim.ClaimStatus.IN_REVIEW;
import static id.jht.claim.ClaimStatus.NEEDS_CORRECTION;
import static id.jht.claim.ClaimStatus.PAYMENT_PENDING;

import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimProcess;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Claims;
import id.jht.membership.Members;
import id.jht.shared.BankAccount;
import id.jht.shared.Banks;
import id.jht.shared.PersonName;
import id.jht.shared.RefusedException;
import id.jht.shared.RoundTrip;
import id.jht.shared.WrongStateException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The account that is paid: checked with the bank, and exchanged by the member when it cannot be used. */
@Component
class PayoutAccounts {

    private static final Set<ClaimStatus> BEING_PAID = Set.of(APPROVED, PAYMENT_PENDING);

    private final AccountTable table;
    private final Bank bank;
    private final Claims claims;
    private final Members members;
    private final ClaimProcess process;
    private final PayoutSettings settings;
    private final MessageSource messages;
    private final Clock clock;

    PayoutAccounts(
            AccountTable table,
            Bank bank,
            Claims claims,
            Members members,
            ClaimProcess process,
            PayoutSettings settings,
            MessageSource messages,
            Clock clock) {
        this.table = table;
        this.bank = bank;
        this.claims = claims;
        this.members = members;
        this.process = process;
        this.settings = settings;
        this.messages = messages;
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

    /** The account is the member's own, the heir's, or for a mortgage the lending bank's (domain rule E12). */
    private AccountCheck compared(Claim claim, String holderName) {
        var similarity = PersonName.of(holderName).similarityTo(PersonName.of(payeeOf(claim)));
        var accepted = similarity >= settings.nameSimilarity() || isLenders(claim, holderName);
        keep(claim, holderName, similarity, accepted ? "" : "NAME_DIFFERS");
        return accepted ? new AccountCheck.Confirmed(holderName, similarity) : new AccountCheck.Refused("NAME_DIFFERS");
    }

    /** Who must hold the account: the member, or the heir who receives for all. */
    String payeeOf(Claim claim) {
        var heir = claim.recipient();
        return heir == null ? members.get(claim.memberId()).name() : heir.name();
    }

    private static boolean isLenders(Claim claim, String holderName) {
        return isMortgage(claim)
                && Banks.find(claim.account().bankCode())
                        .filter(bank -> bank.isNamed(holderName))
                        .isPresent();
    }

    private static boolean isMortgage(Claim claim) {
        var housing = claim.housing();
        return housing != null && housing.isMortgage();
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
        table.ask(number, claims.lock(number).status());
        claims.move(number, NEEDS_CORRECTION, "system", "ACCOUNT_ASKED", refusal);
    }

    @Transactional
    public void change(ClaimNumber number, BankAccount account) {
        var claim = claims.lock(number);
        if (claim.status() != NEEDS_CORRECTION || !table.isAsked(number)) {
            throw new WrongStateException(sentence("claim.account.notAsked"));
        }
        if (isMortgage(claim) && !account.bankCode().equals(claim.account().bankCode())) {
            throw new RefusedException(sentence("claim.account.lender"));
        }
        claims.changeAccount(number, account, "member");
        goOn(number, table.answered(number));
        process.accountChanged(number);
    }

    private String sentence(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private void goOn(ClaimNumber number, ClaimStatus askedFrom) {
        if (BEING_PAID.contains(askedFrom)) {
            claims.move(number, APPROVED, "member", "PAYOUT_RESUMED", "");
        } else {
            claims.move(number, IN_REVIEW, "member", "ACCOUNT_GIVEN", "");
        }
    }

    boolean isAsked(ClaimNumber number) {
        return table.isAsked(number);
    }

    Supplier<Boolean> isAsked(ClaimNumber number, RoundTrip trip) {
        return table.isAsked(number, trip);
    }
}

package id.jht.benefit;

import static java.util.Objects.requireNonNull;

import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.Claims;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.shared.Rupiah;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The statements of claims, table {@code statement}: calculated, frozen with the approval, never changed after it. */
@Component
public class Statements {

    /** Banks book the day of payment in Jakarta's time, wherever the branch is. */
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static final int ALL = 100;

    private final StatementTable table;
    private final RateTable rates;
    private final Claims claims;
    private final Members members;
    private final ApprovalRules approvalRules;
    private final Clock clock;

    Statements(
            StatementTable table,
            RateTable rates,
            Claims claims,
            Members members,
            ApprovalRules approvalRules,
            Clock clock) {
        this.table = table;
        this.rates = rates;
        this.claims = claims;
        this.members = members;
        this.approvalRules = approvalRules;
        this.clock = clock;
    }

    /** Calculates the claim as if it were paid today and keeps the result as a new version. */
    @Transactional
    public Statement calculate(ClaimNumber number) {
        var version = table.latest(number).map(Statement::version).orElse(0) + 1;
        var statement = asOfToday(number, version);
        table.add(number, statement);
        return statement;
    }

    /** Decides by table who must approve the latest statement. */
    public ApprovalLevel approvalLevel(ClaimNumber number) {
        var claim = claims.get(number);
        return approvalRules.levelFor(
                requireNonNull(claim.route()), known(number).net(), claim.rules());
    }

    /** Freezes the latest statement: what was approved is what is paid, or nothing is. */
    @Transactional
    public Statement freeze(ClaimNumber number) {
        table.freeze(number, known(number).version());
        return known(number);
    }

    public Optional<Statement> latest(ClaimNumber number) {
        return table.latest(number);
    }

    /** Whether paying today gives the same amounts as the frozen statement. */
    public boolean holdsToday(ClaimNumber number) {
        var approved = known(number);
        return approved.frozen() && approved.paysTheSameAs(asOfToday(number, approved.version()));
    }

    /** Sum of the balances of all memberships that are not closed, as if paid on the given day. */
    public Rupiah balanceOf(Member member, LocalDate paymentDate) {
        return calculation(member, "", paymentDate, ALL, true).accumulatedBalance();
    }

    private Statement known(ClaimNumber number) {
        return latest(number).orElseThrow(() -> new IllegalStateException("no statement of claim " + number));
    }

    private Statement asOfToday(ClaimNumber number, int version) {
        var claim = claims.get(number);
        var member = members.get(claim.memberId());
        var hasNpwp = claim.claimant().npwp() != null || member.npwp() != null;
        return calculation(member, number.value(), today(), percentOf(claim), hasNpwp)
                .statement(version);
    }

    /** A payment of the claim itself is not an earlier one. */
    private Calculation calculation(Member member, String claim, LocalDate date, int percent, boolean hasNpwp) {
        var earlier = members.paymentsOf(member.id()).stream()
                .filter(payment -> !payment.claimNumber().equals(claim))
                .toList();
        return new Calculation(Calculation.savingsOf(member), earlier, date, percent, hasNpwp, rates.current());
    }

    private static int percentOf(Claim claim) {
        return claim.cause().isPartial()
                ? requireNonNull(claim.partialPercent(), "percentage of a partial claim")
                : ALL;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WIB);
    }
}

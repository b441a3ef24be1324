package id.jht.benefit;

import static java.util.Objects.requireNonNull;

import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.Claims;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.policy.AsOf;
import id.jht.shared.RoundTrip;
import id.jht.shared.Rupiah;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The statements of claims, table {@code statement}: calculated, frozen with the approval, never changed after it. */
@Component
public class Statements {

    /** Banks book the day of payment in Jakarta's time, wherever the branch is. */
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final StatementTable table;
    private final ClaimCalculations calculations;
    private final MoneyRuleBook rules;
    private final Claims claims;
    private final Members members;
    private final ApprovalRules approvalRules;
    private final Clock clock;

    Statements(
            StatementTable table,
            ClaimCalculations calculations,
            MoneyRuleBook rules,
            Claims claims,
            Members members,
            ApprovalRules approvalRules,
            Clock clock) {
        this.table = table;
        this.calculations = calculations;
        this.rules = rules;
        this.claims = claims;
        this.members = members;
        this.approvalRules = approvalRules;
        this.clock = clock;
    }

    /** Calculates the claim as if it were paid today and keeps the result as a new version. */
    @Transactional
    public Statement calculate(ClaimNumber number) {
        var version = table.latest(number).map(Statement::version).orElse(0) + 1;
        var claim = claims.get(number);
        var member = members.get(claim.memberId());
        var calculation = calculations.of(claim, member, today());
        var statement = calculation.statement(version);
        table.add(number, statement, calculation.ledgers(Calculation.openMemberships(member)));
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
        claims.lock(number);
        table.freeze(number, known(number).version());
        return known(number);
    }

    public Optional<Statement> latest(ClaimNumber number) {
        return table.latest(number);
    }

    public Supplier<Optional<Statement>> latest(ClaimNumber number, RoundTrip trip) {
        return table.latest(number, trip);
    }

    /** The ledger of each card behind the latest statement; before there is one, as if the claim were paid today. */
    public List<KpjLedger> ledgers(Claim claim) {
        return table.ledgers(claim.number()).orElseGet(() -> {
            var member = members.get(claim.memberId());
            return calculations.of(claim, member, today()).ledgers(Calculation.openMemberships(member));
        });
    }

    /** Whether paying today gives the same amounts as the frozen statement. */
    public boolean holdsToday(ClaimNumber number) {
        var approved = known(number);
        if (!approved.frozen()) {
            return false;
        }
        var claim = claims.get(number);
        var calculation = calculations.of(claim, members.get(claim.memberId()), today());
        return approved.paysTheSameAs(calculation.statement(approved.version()));
    }

    /** Sum of the balances of all memberships that are not closed, as if paid on the given day. */
    public Rupiah balanceOf(Member member, AsOf payment) {
        return new Balance(Calculation.savingsOf(member), members.paymentsOf(member.id()))
                .on(payment.day(), rules.at(payment).rates());
    }

    private Statement known(ClaimNumber number) {
        return latest(number).orElseThrow(() -> new IllegalStateException("no statement of claim " + number));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WIB);
    }
}

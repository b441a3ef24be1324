package id.jht.benefit;

import id.jht.claim.ClaimCause;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.policy.AsOf;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The arithmetic of a claim without a claim, under the rules known now. */
@Component
public class Simulations {

    private static final int FIRST = 1;

    private final MoneyRuleBook rules;
    private final Members members;
    private final Clock clock;

    Simulations(MoneyRuleBook rules, Members members, Clock clock) {
        this.rules = rules;
        this.members = members;
        this.clock = clock;
    }

    /**
     * @throws EarlierPaymentExceedsBalanceException when more was paid out than was there
     * @throws ArithmeticException when the figures lead beyond all money
     */
    public Simulation of(SimulatedCase given) {
        var calculation = new Calculation(
                given.cause(),
                given.savings(),
                given.earlier(),
                given.asOf(),
                given.percent(),
                given.hasNpwp(),
                rulesOn(given.asOf(), given.annualRate()));
        var statement = calculation.statement(FIRST);
        return new Simulation(
                statement, given.cause().isPartial() ? new Remainder(calculation, statement).consequence(law()) : null);
    }

    /** The same for what a member has, as if paid today. */
    public Simulation of(Member member, ClaimCause cause, int percent, boolean hasNpwp) {
        var today = LocalDate.ofInstant(clock.instant(), Statements.WIB);
        return of(new SimulatedCase(
                cause,
                Calculation.savingsOf(member),
                members.paymentsOf(member.id()),
                today,
                percent,
                hasNpwp || member.npwp() != null,
                null));
    }

    private Remainder.LawBook law() {
        return day -> rulesOn(day, null).law();
    }

    private MoneyRules rulesOn(LocalDate day, @Nullable BigDecimal annualRate) {
        var known = rules.at(new AsOf(day, clock.instant()));
        return annualRate == null ? known : new MoneyRules(year -> annualRate, known.law(), known.netUnit());
    }
}

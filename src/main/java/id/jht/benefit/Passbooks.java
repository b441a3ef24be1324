package id.jht.benefit;

import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.membership.Membership;
import id.jht.membership.MembershipStatus;
import id.jht.policy.AsOf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the savings of a member by the arithmetic of a claim of today. */
@Component
public class Passbooks {

    private final MoneyRuleBook rules;
    private final Members members;
    private final Clock clock;

    Passbooks(MoneyRuleBook rules, Members members, Clock clock) {
        this.rules = rules;
        this.members = members;
        this.clock = clock;
    }

    public Passbook of(Member member) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Statements.WIB);
        var rates = rules.at(new AsOf(today, now)).rates();
        var balance = new Balance(Calculation.savingsOf(member), members.paymentsOf(member.id()));
        var accounts = balance.grownTo(today, rates);
        return new Passbook(today, cards(member, accounts.iterator(), rates), Balance.last(YearLines.of(accounts)));
    }

    /** @param accounts of the open cards, in their order */
    private static List<Passbook.Card> cards(Member member, Iterator<CardAccount> accounts, Rates rates) {
        return member.memberships().stream()
                .map(card -> new Passbook.Card(card, isClosed(card) ? List.of() : years(card, accounts.next(), rates)))
                .toList();
    }

    private static List<KpjLedger.Year> years(Membership card, CardAccount account, Rates rates) {
        return LedgerLines.of(card.kpj(), account, rates).years();
    }

    private static boolean isClosed(Membership card) {
        return card.status() == MembershipStatus.CLOSED;
    }
}

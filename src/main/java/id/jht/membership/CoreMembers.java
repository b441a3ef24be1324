package id.jht.membership;

import id.jht.shared.Kpj;
import id.jht.shared.Nik;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Members who are asked of the core system. What it tells is kept in our own tables, where claims are anchored; so a claim
 * that runs never waits for the core system.
 */
@Component
@ConditionalOnExpression("'${jht.members.core-url:}' != ''")
class CoreMembers {

    private final CoreSystem core;
    private final Members own;
    private final TransactionTemplate transactions;

    CoreMembers(CoreSystem core, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.core = core;
        this.own = new Members(jdbc);
        this.transactions = new TransactionTemplate(transactions);
    }

    Optional<Member> byNik(Nik nik) {
        return core.byNik(nik).map(this::keep);
    }

    Optional<Member> byKpj(Kpj kpj) {
        return core.byKpj(kpj).map(this::keep);
    }

    /** The member as our tables have it afterwards; what is paid out there is paid out, whatever the core system says. */
    private Member keep(Member told) {
        return own.kept(told.identity()).filter(known -> isSame(known, told)).orElseGet(() -> {
            save(told);
            return own.kept(told.identity()).orElseThrow();
        });
    }

    private void save(Member told) {
        try {
            transactions.executeWithoutResult(transaction -> own.save(List.of(told)));
        } catch (IllegalArgumentException kpjOfSomebodyElse) {
            throw new NeighbourUnavailableException("core system", kpjOfSomebodyElse);
        }
    }

    private static boolean isSame(Member known, Member told) {
        return known.equals(told.as(known.id()));
    }
}

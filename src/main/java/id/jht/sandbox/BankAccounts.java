package id.jht.sandbox;

import id.jht.shared.BankAccount;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts that the simulated bank knows, table {@code sandbox.bank_account}. */
@Component
@Profile({"sandbox", "simulators"})
class BankAccounts {

    private final JdbcClient jdbc;

    BankAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(Map<BankAccount, String> holders) {
        holders.forEach((account, holder) -> jdbc.sql("""
                insert into sandbox.bank_account (bank_code, account_number, holder_name) values (?, ?, ?)
                on conflict (bank_code, account_number) do update set holder_name = excluded.holder_name
                """)
                .params(account.bankCode(), account.number(), holder)
                .update());
    }
}

package id.jht.sandbox.bank;

import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code sandbox.bank_account}, filled from the members' file. */
@Component
@Profile({"sandbox", "simulators"})
class AccountBook implements SandboxAccounts {

    private final JdbcClient jdbc;

    AccountBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> holderOf(String bankCode, String accountNumber) {
        return jdbc.sql("select holder_name from sandbox.bank_account where bank_code = ? and account_number = ?")
                .params(bankCode, accountNumber)
                .query(String.class)
                .optional();
    }
}

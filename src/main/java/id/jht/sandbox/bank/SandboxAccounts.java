package id.jht.sandbox.bank;

import java.util.Optional;

/** The accounts that the simulated banks know; an account that nobody named is invalid at inquiry. */
public interface SandboxAccounts {

    Optional<String> holderOf(String bankCode, String accountNumber);
}

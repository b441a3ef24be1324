package id.jht.disbursement;

import id.jht.shared.BankAccount;
import java.time.Instant;

/**
 * What the bank said about the account of a claim, for the desk.
 *
 * @param holderName empty when the bank refused the account
 * @param similarity of the holder's name with the member's, 0 to 1
 * @param refusal empty, or why the account cannot be used, upper snake case
 */
public record CheckedAccount(
        BankAccount account, String holderName, double similarity, String refusal, Instant checkedAt) {}

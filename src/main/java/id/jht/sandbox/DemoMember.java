package id.jht.sandbox;

import id.jht.membership.Member;
import id.jht.shared.BankAccount;
import java.util.Map;

/**
 * Somebody from a member file.
 *
 * @param story what this member shows, empty when the file does not say
 * @param holders the accounts of the file's lines and who holds them according to the bank
 * @param source the lines as they stand in the file
 */
record DemoMember(Member member, String story, Map<BankAccount, String> holders, String source) {

    boolean isDeceased() {
        return member.memberships().stream().anyMatch(membership -> "DEATH".equals(membership.endReason()));
    }

    /** Changes when anything in the file about this member changes. */
    String digest() {
        return Integer.toHexString((story + "\n" + source).hashCode());
    }
}

package id.jht.sandbox;

import static java.util.stream.Collectors.joining;

import id.jht.membership.Member;
import id.jht.membership.load.MemberLine;
import id.jht.shared.BankAccount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody from a member file: the lines of one NIK, which agree about the person. */
record DemoMember(List<MemberLine> lines) {

    Member member() {
        var memberships = lines.stream().map(MemberLine::membership).toList();
        return first().person().with(memberships);
    }

    /** What this member shows, empty when the file does not say. */
    String story() {
        return first().comment();
    }

    /** The accounts of the file's lines and who holds them according to the bank. */
    Map<BankAccount, String> holders() {
        Map<BankAccount, String> holders = new LinkedHashMap<>();
        for (var line : lines) {
            var account = line.person().account();
            if (account != null && line.accountName() != null) {
                holders.put(account, line.accountName());
            }
        }
        return holders;
    }

    boolean isDeceased() {
        return lines.stream().anyMatch(line -> "DEATH".equals(line.membership().endReason()));
    }

    /** Changes when anything in the file about this member changes. */
    String digest() {
        var source = lines.stream().map(MemberLine::source).collect(joining("\n"));
        return Integer.toHexString((story() + "\n" + source).hashCode());
    }

    private MemberLine first() {
        return lines.get(0);
    }
}

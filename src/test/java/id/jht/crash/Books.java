package id.jht.crash;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;

/**
 * What both sides have written down about the claims that have a receipt.
 *
 * @param paid claims that are PAID with us
 * @param withFinance claims that somebody in finance has as a task, or that wait for another account of the member
 * @param withReason claims for which the bank's words, or its refusal of the account, are written down
 * @param bookings claim of every transfer that the bank booked
 * @param differences claims whose paid amount, ledger entry and booked amount are not the same
 */
record Books(
        Set<String> filed,
        Set<String> paid,
        Set<String> withFinance,
        Set<String> withReason,
        List<String> bookings,
        Set<String> differences) {

    static Books read(Set<String> filed, Ledgers application, Ledgers bank) {
        var paidWithUs = amounts(application.strings("""
                select p.claim_number || ' ' || p.amount from payout p
                join claim c on c.claim_number = p.claim_number and c.status = 'PAID'
                join benefit_payment b on b.claim_number = p.claim_number and b.gross - b.tax_withheld = p.amount
                where p.status = 'PAID'"""));
        var booked = amounts(bank.strings("select customer_reference || ' ' || amount from sandbox.bank_transfer"
                + " where state = 'BOOKED' order by booked_at"));
        return new Books(
                filed,
                Set.copyOf(application.strings("select claim_number from claim where status = 'PAID'")),
                Set.copyOf(application.strings("""
                        select e.business_key_ from act_ru_task t
                        join act_ru_execution e on e.id_ = t.proc_inst_id_ where t.task_def_key_ = 'UserTask_ResolvePayout'
                        union select claim_number from claim where status = 'NEEDS_CORRECTION'""")),
                Set.copyOf(application.strings("select claim_number from payout_attempt where bank_words <> ''"
                        + " union select claim_number from payout_account where refusal <> ''")),
                booked.stream()
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList(),
                filed.stream()
                        .filter(claim -> !linesOf(claim, paidWithUs).equals(linesOf(claim, booked)))
                        .collect(toSet()));
    }

    private static List<String> amounts(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    private static List<String> linesOf(String claim, List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(claim + " ")).toList();
    }

    Set<String> bookedTwice() {
        return bookings.stream().collect(groupingBy(claim -> claim, counting())).entrySet().stream()
                .filter(claim -> claim.getValue() > 1)
                .map(java.util.Map.Entry::getKey)
                .collect(toSet());
    }

    /** With finance, but nobody can read why. */
    Set<String> withoutReason() {
        return withFinance.stream()
                .filter(claim -> !paid.contains(claim) && !withReason.contains(claim))
                .collect(toSet());
    }

    /** With a receipt, but neither paid nor with anybody. */
    Set<String> lost() {
        return filed.stream()
                .filter(claim -> !paid.contains(claim) && !withFinance.contains(claim))
                .collect(toSet());
    }
}

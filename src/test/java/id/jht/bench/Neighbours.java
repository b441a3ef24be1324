package id.jht.bench;

import id.jht.bench.Contender.Route;
import java.util.Map;

/**
 * Whom every contender asks over the same wire, and what each has from the same hands: the member's savings, the sums, the
 * pages of the letters. Answers come as text.
 */
interface Neighbours {

    /** NIK of a member whose savings lead over the route. */
    String member(Route route);

    /** What a full payment would be today, by the member's contributions. */
    Savings savings(String nik);

    /** Whether the face check knows the picture as the member. */
    boolean sameFace(String nik, byte[] picture);

    /** What the civil registry says of the member. */
    String registered(String nik);

    /** A letter as a page. */
    String page(String subject, String greeting, Map<String, String> facts);

    /** Name of the account's holder, with whatever else the bank says. */
    String inquire(String bankCode, String account);

    /** What the bank says about an order that it has settled at once; anything else is an exception. */
    String transfer(String reference, String bankCode, String account, String name, long amount);

    /** @param lines the years of the statement, one text */
    record Savings(long balance, long net, String lines) {}
}

package id.jht.bench;

/** The bank that every contender asks over the same wire; answers come as text. */
interface Bank {

    /** Name of the account's holder, with whatever else the bank says. */
    String inquire(String bankCode, String account);

    /** What the bank says about an order that it has settled at once; anything else is an exception. */
    String transfer(String reference, String bankCode, String account, String name, long amount);
}

package id.jht.shared;

/** By what a person is known to us: the NIK, or the passport of a foreigner who has none. */
public sealed interface Identity permits Nik, Passport {

    String value();

    /** Safe to show to whom the whole number is none of their business. */
    String masked();
}

package id.jht.claim;

/** {@code MOBILE} is JMO, {@code WEB} Lapak Asik, {@code BRANCH} the counter. */
public enum Channel {
    MOBILE,
    WEB,
    BRANCH
}

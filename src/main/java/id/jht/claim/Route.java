package id.jht.claim;

/** {@code FAST}: approved by rule, no paper check or interview; {@code FULL}: the whole SOP. */
public enum Route {
    FAST,
    FULL
}

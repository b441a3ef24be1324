package id.jht.profile;

/** What an officer makes of an update that did not agree by itself. */
public enum ProfileDecision {
    ACCEPTED,
    REJECTED
}

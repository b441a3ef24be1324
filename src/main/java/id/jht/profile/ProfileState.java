package id.jht.profile;

/** Where a profile update stands; {@code CHECKING} is an officer's. */
public enum ProfileState {
    RECEIVED,
    CHECKING,
    ACCEPTED,
    REJECTED;

    public boolean isFinal() {
        return this == ACCEPTED || this == REJECTED;
    }
}

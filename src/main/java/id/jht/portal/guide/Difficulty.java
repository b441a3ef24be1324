package id.jht.portal.guide;

/** What members stumble over most, each with the page that helps; sentences are the messages {@code portal.question.NAME}. */
public enum Difficulty {
    SIGN_IN("/my"),
    FACE("/my/profile"),
    PROFILE("/my/profile"),
    STILL_ACTIVE("/my"),
    NO_SLOT("/claims/track"),
    NO_LETTER("/am-i-entitled"),
    UPLOAD("/guide"),
    CALL("/claims/track"),
    SEVERAL_CARDS("/my"),
    TAX("/simulation"),
    FEE("/claims/new"),
    NOT_RECEIVED("/claims/track");

    private final String address;

    Difficulty(String address) {
        this.address = address;
    }

    public String address() {
        return address;
    }

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

package id.jht.portal.guide;

/** What the first page leads to; sentences are the messages {@code portal.home.door.ID}. */
public enum Door {
    ENTITLED("/am-i-entitled"),
    SIMULATION("/simulation"),
    TRACK("/claims/track"),
    MY("/my"),
    UPDATE("/my/profile"),
    GUIDE("/guide");

    private final String address;

    Door(String address) {
        this.address = address;
    }

    public String address() {
        return address;
    }

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

package id.jht.portal.guide;

/**
 * Pages of the running product that the guide shows, in both languages; made by {@code GuidePicturesTest}. What they show is the
 * message {@code portal.guide.picture.NAME}.
 */
public enum GuidePicture {
    HOME,
    ENTITLED,
    START,
    CAUSE,
    PERSON,
    CONTACT,
    PAPERS,
    CHECK,
    RECEIPT,
    TRACK,
    CLAIM,
    MOVE,
    CORRECT,
    PAID,
    SIMULATION;

    /** Of every picture, in units of the page. */
    public static final int WIDTH = 360;

    public static final int HEIGHT = 640;

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @param language {@code id} or {@code en} */
    public String address(String language) {
        return "/assets/guide/" + language + "/" + id() + ".jpg";
    }
}

package id.jht.draft;

/** What became of the wish to have the link mailed. */
public enum LinkMailing {
    MAILED,
    /** The draft names no address yet. */
    NO_ADDRESS,
    /** Too many links went out for this draft, or to this address within a day. */
    TOO_MANY
}

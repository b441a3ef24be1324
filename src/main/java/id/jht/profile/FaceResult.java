package id.jht.profile;

/** What the face check said about the picture. */
public enum FaceResult {
    MATCHED,
    DIFFERENT,
    /** The face check gave no answer: an officer compares. */
    UNANSWERED,
    /** Nobody holds the face of a person without NIK: an officer compares. */
    NOT_APPLICABLE
}

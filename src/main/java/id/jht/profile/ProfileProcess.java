package id.jht.profile;

/** Seam to the process that a profile update goes through. */
public interface ProfileProcess {

    /** In the caller's transaction, so that no update is stored that nobody would look at. */
    void start(ProfileNumber number, String branch);
}

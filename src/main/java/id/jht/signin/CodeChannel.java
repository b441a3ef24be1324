package id.jht.signin;

import id.jht.membership.Member;
import id.jht.shared.EmailAddress;

/** Seam to what brings a code to a person, by mail or SMS. */
interface CodeChannel {

    /**
     * Within the running transaction; what is rolled back is not sent. By mail, and by SMS to who has no address registered.
     *
     * @return false for who can be reached in neither way
     */
    boolean send(Member to, String code, String language);

    /** By mail to an address, within the running transaction. */
    void send(EmailAddress to, String code, String language);

    /** As {@link #send(EmailAddress, String, String)}, but to an address that is to be registered, and to be typed on the page that asks for it. */
    void sendToNew(EmailAddress to, String code, String language);
}

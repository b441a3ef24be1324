package id.jht.signin;

import id.jht.shared.EmailAddress;

/** Seam to whatever brings a code to a person; mail today, SMS or WhatsApp where the institution has them. */
interface CodeChannel {

    /** Within the running transaction; what is rolled back is not sent. */
    void send(EmailAddress to, String code, String language);

    /** As {@link #send}, but to an address that is to be registered, and to be typed on the page that asks for it. */
    void sendToNew(EmailAddress to, String code, String language);
}

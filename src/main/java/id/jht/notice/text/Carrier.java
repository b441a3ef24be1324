package id.jht.notice.text;

import id.jht.notice.mail.Posting;

/** Seam to a gateway that carries short texts to phones. */
interface Carrier {

    TextChannel channel();

    /** Whether the institution has this gateway. */
    boolean isThere();

    /** @throws GatewayTroubleException when the gateway could not take the text now */
    Posting post(TextMessage message);
}

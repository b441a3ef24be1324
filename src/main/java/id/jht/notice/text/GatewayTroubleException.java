package id.jht.notice.text;

/** The gateway did not take a text now; it may later. Says nothing of number or words, because it ends in logs. */
public class GatewayTroubleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GatewayTroubleException(TextChannel channel, String trouble) {
        super("gateway for " + channel + ": " + trouble);
    }
}

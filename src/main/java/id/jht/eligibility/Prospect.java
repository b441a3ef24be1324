package id.jht.eligibility;

import id.jht.claim.Channel;
import java.util.List;

/**
 * What would become of a claim in told circumstances.
 *
 * @param channel for which the answer is given, the easiest of those open
 * @param warnings codes of what to know before filing; the sentence is the message {@code warning.CODE}
 */
public record Prospect(
        Entitlement entitlement, Channel channel, List<Channel> channels, RouteOutlook route, List<String> warnings) {

    public boolean isOpenFromHome() {
        return channels.contains(Channel.WEB);
    }
}

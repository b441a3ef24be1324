package id.jht.eligibility;

import id.jht.claim.Channel;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Channels that the rules leave open: asking over them adds nothing to what stands in the way over every channel.
 */
public final class OpenChannels {

    private OpenChannels() {}

    static List<Channel> of(Function<Channel, List<String>> failingOver) {
        var failing = Arrays.stream(Channel.values()).collect(Collectors.toMap(channel -> channel, failingOver));
        var everywhere = new HashSet<>(failing.getOrDefault(Channel.WEB, List.of()));
        failing.values().forEach(everywhere::retainAll);
        return Arrays.stream(Channel.values())
                .filter(channel -> everywhere.containsAll(failing.getOrDefault(channel, List.of())))
                .toList();
    }

    /** From home when that is possible, on the page before the app. */
    public static Channel easiest(List<Channel> open) {
        return Stream.of(Channel.WEB, Channel.MOBILE, Channel.BRANCH)
                .filter(open::contains)
                .findFirst()
                .orElse(Channel.BRANCH);
    }
}

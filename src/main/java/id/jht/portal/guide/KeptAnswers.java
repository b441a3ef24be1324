package id.jht.portal.guide;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers as they travel in an address, in a fixed order. */
final class KeptAnswers {

    private KeptAnswers() {}

    static String query(Map<String, String> typed) {
        return typed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(answer -> answer.getKey() + "=" + URLEncoder.encode(answer.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

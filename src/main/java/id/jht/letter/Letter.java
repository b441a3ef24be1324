package id.jht.letter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A letter of the member, ready to send; in Indonesian, because who gets it reads Indonesian.
 *
 * @param name for the file, e.g. {@code surat-perusahaan}
 * @param to lines of the addressee
 * @param facts label and value, line by line
 * @param after paragraphs behind the facts
 */
public record Letter(
        String name,
        String date,
        List<String> to,
        String subject,
        String greeting,
        List<String> before,
        List<Fact> facts,
        List<String> after,
        String closing,
        String sender,
        String mobile) {

    public record Fact(String label, String value) {}

    /** To copy into WhatsApp or a mail. */
    public String asText() {
        var body = Stream.of(
                        List.of(subject, greeting),
                        before,
                        List.of(facts.stream()
                                .map(fact -> fact.label() + ": " + fact.value())
                                .collect(Collectors.joining("\n"))),
                        after,
                        List.of(closing + "\n" + sender + "\n" + mobile))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n\n"));
        return body + "\n";
    }
}

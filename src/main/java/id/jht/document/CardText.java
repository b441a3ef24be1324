package id.jht.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The text of a KTP as a machine reads it: the layout is the same on every card, the letters are not always right. */
record CardText(String text) {

    private static final Pattern SIXTEEN = Pattern.compile("[0-9OoDQIlLi|!SsBbZzG?]{16}");
    private static final Pattern NAME = Pattern.compile("(?im)^\\W*Nam[ae]\\b\\s*[:;.=-]*\\s*(.+)$");
    private static final Pattern DATE =
            Pattern.compile("([0-9]{2})\\s*[-./ ]\\s*([0-9]{2})\\s*[-./ ]\\s*((?:19|20)[0-9]{2})");
    private static final int FEWEST_DIGITS = 8;
    private static final String LOOK_ALIKES = "OoDQIlLi|!SsBbZzG?";
    private static final String DIGITS = "000011111155862267";

    CardReading.Found read() {
        return new CardReading.Found(nik(), name(), birthDate());
    }

    /** The line that is headed so comes first; other numbers of that length are none of a card. */
    private @Nullable String nik() {
        return lines().sorted((a, b) -> Boolean.compare(isHeadedNik(b), isHeadedNik(a)))
                .map(line -> line.replaceAll("(?i)^\\W*N[I1l]K\\W*", "").replaceAll("[\\s.]", ""))
                .flatMap(line -> SIXTEEN.matcher(line).results())
                .map(MatchResult::group)
                .filter(found -> found.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS)
                .map(CardText::digits)
                .findFirst()
                .orElse(null);
    }

    private static boolean isHeadedNik(String line) {
        return line.strip().toUpperCase(Locale.ROOT).matches("\\W*N[I1L]K.*");
    }

    private static String digits(String found) {
        var digits = new StringBuilder();
        found.chars().forEach(letter -> {
            var place = LOOK_ALIKES.indexOf(letter);
            digits.append(place < 0 ? (char) letter : DIGITS.charAt(place));
        });
        return digits.toString();
    }

    private @Nullable String name() {
        return NAME.matcher(text)
                .results()
                .map(found -> found.group(1).replaceAll("[^A-Za-z.,' -]", " "))
                .map(found -> found.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT))
                .filter(found -> found.length() > 1)
                .findFirst()
                .orElse(null);
    }

    /** The line of birth first; further down a card bears the date of its issue. */
    private @Nullable LocalDate birthDate() {
        return Stream.concat(lines().filter(line -> line.matches("(?i).*(lahir|tgl).*")), lines())
                .flatMap(line -> DATE.matcher(line).results())
                .flatMap(found -> date(found).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<LocalDate> date(MatchResult found) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(3)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(1))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private Stream<String> lines() {
        return text.lines();
    }
}

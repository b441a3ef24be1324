package id.jht.process.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values of one fact, so chosen that two cells which agree on all of them agree everywhere: each word, number and date that
 * a cell names, what lies beside and between them, something else, and nothing.
 */
final class SamplePoints {

    private static final Pattern DATE = Pattern.compile("(?:date\\(\\s*|@)\"(\\d{4}-\\d\\d-\\d\\d)\"\\s*\\)?");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern TRUTH = Pattern.compile("\\b(?:true|false)\\b");
    private static final String SOMETHING_ELSE = "\u0000";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final TreeSet<LocalDate> dates = new TreeSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final TreeSet<BigDecimal> numbers = new TreeSet<>();
    private boolean truth;

    private SamplePoints() {}

    /** @param cells of all columns that test this fact, the values that the columns allow among them */
    static List<@Nullable Object> of(Collection<String> cells) {
        var points = new SamplePoints();
        cells.forEach(points::read);
        return points.all();
    }

    private void read(String cell) {
        var rest = DATE.matcher(cell).replaceAll(found -> keep(found.group(1)));
        rest = WORD.matcher(rest).replaceAll(word -> {
            words.add(word.group(1));
            return Matcher.quoteReplacement(" ");
        });
        NUMBER.matcher(rest).results().forEach(number -> numbers.add(new BigDecimal(number.group())));
        truth |= TRUTH.matcher(rest).find();
    }

    private String keep(String date) {
        var day = LocalDate.parse(date);
        dates.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        return " ";
    }

    private List<@Nullable Object> all() {
        var points = new ArrayList<@Nullable Object>();
        points.add(null);
        points.addAll(dates);
        points.addAll(words);
        if (!words.isEmpty()) {
            points.add(SOMETHING_ELSE);
        }
        points.addAll(besideAndBetween());
        if (truth) {
            points.addAll(List.of(true, false));
        }
        return points;
    }

    private Set<BigDecimal> besideAndBetween() {
        var points = new TreeSet<BigDecimal>();
        for (var number : numbers) {
            points.addAll(List.of(number.subtract(BigDecimal.ONE), number, number.add(BigDecimal.ONE)));
            var next = numbers.higher(number);
            if (next != null) {
                points.add(number.add(next).divide(TWO));
            }
        }
        return points;
    }
}

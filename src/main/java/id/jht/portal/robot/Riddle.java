package id.jht.portal.robot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.springframework.context.MessageSource;

/** The kinds of questions; their words are messages {@code portal.robot.*}, so each language has its own. */
enum Riddle {
    SUM {
        @Override
        Made make(Words words, RandomGenerator chance) {
            var one = chance.nextInt(1, 10);
            var other = chance.nextInt(1, 10);
            return words.made("sum", one + other, words.number(one), words.number(other));
        }
    },
    LARGER {
        @Override
        Made make(Words words, RandomGenerator chance) {
            var one = chance.nextInt(1, 20);
            var other = (one - 1 + chance.nextInt(1, 19)) % 19 + 1;
            return words.made("larger", Math.max(one, other), words.number(one), words.number(other));
        }
    },
    NEXT_DAY {
        @Override
        Made make(Words words, RandomGenerator chance) {
            var days = words.list("days");
            var day = chance.nextInt(days.size());
            return words.made("nextDay", days.get((day + 1) % days.size()), days.get(day));
        }
    },
    FRUIT {
        @Override
        Made make(Words words, RandomGenerator chance) {
            var fruit = words.any("fruits", chance);
            var others = List.of(words.any("animals", chance), words.any("things", chance));
            var all = chance.nextBoolean()
                    ? List.of(others.get(0), fruit, others.get(1))
                    : List.of(others.get(1), others.get(0), fruit);
            return words.made("fruit", fruit, all.get(0), all.get(1), all.get(2));
        }
    };

    abstract Made make(Words words, RandomGenerator chance);

    record Made(String text, String answer) {}

    /** The words of one language. */
    record Words(MessageSource messages, Locale locale) {

        Made made(String kind, Object answer, Object... arguments) {
            return new Made(text(kind, arguments), normal(String.valueOf(answer)));
        }

        String number(int number) {
            return list("numbers").get(number);
        }

        String any(String name, RandomGenerator chance) {
            var words = list(name);
            return words.get(chance.nextInt(words.size()));
        }

        List<String> list(String name) {
            return Arrays.asList(text(name).split(",\\s*"));
        }

        /** Numbers count as digits and as words, capitals and blanks do not count. */
        String normal(String answer) {
            var plain = answer.strip().toLowerCase(Locale.ROOT).replaceAll("[.!?]+$", "");
            var number = list("numbers").indexOf(plain);
            return number < 0 ? plain : String.valueOf(number);
        }

        private String text(String name, Object... arguments) {
            return messages.getMessage("portal.robot." + name, arguments, locale);
        }
    }
}

package id.jht.portal.robot;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.testing.RoomDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Who shows that no robot is at work, on a real database. */
class RobotTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final Instant noon = Instant.parse("2026-11-10T05:00:00Z");
    private Duration passed = Duration.ZERO;
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return noon.plus(passed);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final RobotCheck check = node("secret");
    private final ProofOfWork work = new ProofOfWork(new RobotKey("secret"), uses("secret"), clock);

    @BeforeEach
    void nobodyWasHere() {
        RoomDatabase.jdbc().sql("delete from robot_use").update();
    }

    @Test
    void whoLetsTheBrowserWorkPassesOnceOnWhicheverNode() {
        request.setParameter("robot", solved(work.challenge()));

        assertThat(check.passes(request)).isTrue();
        assertThat(check.passes(request)).isFalse();
        assertThat(node("secret").passes(request)).isFalse();
    }

    @Test
    void aSolutionDoesNotLastForever() {
        request.setParameter("robot", solved(work.challenge()));
        passed = Duration.ofMinutes(31);

        assertThat(check.passes(request)).isFalse();
    }

    @Test
    void aChallengeThatSomebodyElseMadeIsNoneOfOurs() {
        request.setParameter("robot", solved(new ProofOfWork(new RobotKey("other"), uses("other"), clock).challenge()));

        assertThat(check.passes(request)).isFalse();
    }

    @Test
    void aLaterExpiryIsNotWrittenIntoAChallenge() {
        var challenge = work.challenge();
        var later = new ProofOfWork.Challenge(
                challenge.algorithm(),
                challenge.challenge(),
                challenge.maxnumber(),
                challenge.salt().replaceAll("expires=[0-9]+", "expires=99999999999"),
                challenge.signature());
        request.setParameter("robot", payload(later, number(challenge)));

        assertThat(check.passes(request)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "bm8ganNvbg==",
                "e30=",
                "eyJzYWx0IjoiYSJ9",
                "eyJzYWx0IjoiYT9leHBpcmVzPTk5OTk5OTk5OTkifQ=="
            })
    void nonsenseDoesNotPass(String payload) {
        request.setParameter("robot", payload);

        assertThat(check.passes(request)).isFalse();
    }

    @Test
    void whoHasNoScriptAnswersAQuestionOnce() {
        var question = check.ask(INDONESIAN);
        passed = Duration.ofSeconds(6);
        answer(question, rightAnswer(question.text(), "id"));

        assertThat(check.passes(request)).isTrue();
        assertThat(check.passes(request)).isFalse();
    }

    @Test
    void aQuestionTakesOneAnswerOnly() {
        var question = check.ask(INDONESIAN);
        passed = Duration.ofSeconds(6);
        answer(question, "salah");
        assertThat(check.passes(request)).isFalse();

        answer(question, rightAnswer(question.text(), "id"));
        assertThat(check.passes(request)).isFalse();
    }

    @Test
    void anAnswerThatComesTooFastIsNotTakenButMayComeAgain() {
        var question = check.ask(INDONESIAN);
        answer(question, rightAnswer(question.text(), "id"));
        assertThat(check.passes(request)).isFalse();

        passed = Duration.ofSeconds(6);
        assertThat(check.passes(request)).isTrue();
    }

    @Test
    void wrongAnswersMakeTheNextQuestionSlower() {
        var pauses = IntStream.range(0, 6)
                .mapToObj(wrong -> {
                    var question = check.ask(INDONESIAN);
                    passed = passed.plusSeconds(question.pause() + 1);
                    answer(question, "salah");
                    check.passes(request);
                    return question.pause();
                })
                .toList();
        assertThat(pauses).containsExactly(5L, 10L, 20L, 40L, 80L, 80L);

        passed = passed.plus(Duration.ofMinutes(16));
        assertThat(check.ask(INDONESIAN).pause()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyKindOfQuestionIsAskedInWordsAndUnderstandsItsAnswer(String language) {
        Set<String> kinds = new HashSet<>();
        while (kinds.size() < Riddle.values().length) {
            var question = check.ask(Locale.forLanguageTag(language));
            kinds.add(kind(question.text(), language));
            assertThat(question.text()).doesNotContainPattern("[0-9{}]");
            passed = passed.plusSeconds(6);
            answer(question, " " + rightAnswer(question.text(), language).toUpperCase(Locale.ROOT) + ". ");
            assertThat(check.passes(request)).as(question.text()).isTrue();
        }
    }

    private void answer(Question question, String answer) {
        request.setParameter("robotQuestion", question.token());
        request.setParameter("robotAnswer", answer);
    }

    /** As a person finds it. */
    private static String rightAnswer(String question, String language) {
        var words = new Riddle.Words(messages(), Locale.forLanguageTag(language));
        var numbers = words.list("numbers");
        var days = words.list("days");
        return switch (kind(question, language)) {
            case "sum" -> numbers.get(number(question, "sum", 1, words) + number(question, "sum", 2, words));
            case "larger" ->
                numbers.get(Math.max(number(question, "larger", 1, words), number(question, "larger", 2, words)));
            case "nextDay" -> days.get((days.indexOf(part(question, "nextDay", 1, language)) + 1) % 7);
            default ->
                Stream.of(1, 2, 3)
                        .map(place -> part(question, "fruit", place, language))
                        .filter(words.list("fruits")::contains)
                        .findFirst()
                        .orElseThrow();
        };
    }

    private static int number(String question, String kind, int place, Riddle.Words words) {
        return words.list("numbers")
                .indexOf(part(question, kind, place, words.locale().getLanguage()));
    }

    private static String kind(String question, String language) {
        return Stream.of("sum", "larger", "nextDay", "fruit")
                .filter(kind -> asked(question, kind, language).matches())
                .findFirst()
                .orElseThrow();
    }

    private static String part(String question, String kind, int place, String language) {
        var asked = asked(question, kind, language);
        assertThat(asked.matches()).isTrue();
        return asked.group(place);
    }

    private static Matcher asked(String question, String kind, String language) {
        var any = new Object[] {"(.+)", "(.+)", "(.+)"};
        var sentence = messages().getMessage("portal.robot." + kind, any, Locale.forLanguageTag(language));
        return Pattern.compile(sentence.replace("?", "\\?")).matcher(question);
    }

    private static String solved(ProofOfWork.Challenge challenge) {
        return payload(challenge, number(challenge));
    }

    private static long number(ProofOfWork.Challenge challenge) {
        try {
            return Altcha.solveChallenge(
                            challenge.challenge(), challenge.salt(), Altcha.Algorithm.SHA256, challenge.maxnumber(), 0)
                    .number;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String payload(ProofOfWork.Challenge challenge, long number) {
        var json = """
                {"algorithm":"%s","challenge":"%s","number":%d,"salt":"%s","signature":"%s"}
                """.formatted(
                        challenge.algorithm(), challenge.challenge(), number, challenge.salt(), challenge.signature());
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private RobotCheck node(String secret) {
        var key = new RobotKey(secret);
        return new RobotCheck(
                new ProofOfWork(key, uses(secret), clock),
                new Questions(key, uses(secret), messages(), clock),
                request);
    }

    private RobotUses uses(String secret) {
        return new RobotUses(RoomDatabase.jdbc(), new RobotKey(secret), clock);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/portal-papers");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}

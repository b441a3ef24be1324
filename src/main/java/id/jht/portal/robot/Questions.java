package id.jht.portal.robot;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Questions in words. Each takes one answer, and none before a pause that doubles with every wrong answer from the same
 * address: slower than work, and honest about it.
 */
@Component
class Questions {

    private static final Duration LIFETIME = Duration.ofMinutes(30);
    private static final long SHORTEST_PAUSE = 5;
    private static final int MOST_DOUBLINGS = 4;

    private final RobotKey key;
    private final RobotUses uses;
    private final MessageSource messages;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Questions(RobotKey key, RobotUses uses, MessageSource messages, Clock clock) {
        this.key = key;
        this.uses = uses;
        this.messages = messages;
        this.clock = clock;
    }

    Question ask(String address, Locale locale) {
        var kinds = Riddle.values();
        var words = new Riddle.Words(messages, locale);
        var made = kinds[chance.nextInt(kinds.length)].make(words, chance);
        var pause = SHORTEST_PAUSE << Math.min(MOST_DOUBLINGS, uses.wrongLately(address));
        var from = clock.instant().plusSeconds(pause);
        var head = from.getEpochSecond() + "." + locale.getLanguage() + "." + Long.toHexString(chance.nextLong());
        return new Question(made.text(), head + "." + key.sign(head + "." + made.answer()), pause);
    }

    /** The token tells from when on an answer is taken, in which language it was asked, and, signed, what is right. */
    boolean isAnswered(String token, String answer, String address) {
        if (!token.matches("[0-9]{1,12}\\.[a-z]{2}\\.[0-9a-f]+\\.[0-9a-f]+")) {
            return false;
        }
        var parts = token.split("\\.");
        var from = Instant.ofEpochSecond(Long.parseLong(parts[0]));
        var expires = from.plus(LIFETIME);
        if (clock.instant().isBefore(from) || clock.instant().isAfter(expires)) {
            return false;
        }
        var head = token.substring(0, token.lastIndexOf('.'));
        var words = new Riddle.Words(messages, Locale.forLanguageTag(parts[1]));
        var right = isEqual(parts[3], key.sign(head + "." + words.normal(answer)));
        return uses.use(head, address, right, expires) && right;
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(US_ASCII), other.getBytes(US_ASCII));
    }
}

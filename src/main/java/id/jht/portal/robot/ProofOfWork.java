package id.jht.portal.robot;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.altcha.altcha.Altcha;
import org.springframework.stereotype.Component;

/** ALTCHA's proof of work: the browser looks for the number behind a hash. A solution counts once and not for long. */
@Component
class ProofOfWork {

    private static final Duration LIFETIME = Duration.ofMinutes(30);

    /** Half of it is tried on average; figures are in src/docs/decisions/0021-proof-of-work.md. */
    private static final long MOST = 200_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RobotKey key;
    private final RobotUses uses;
    private final Clock clock;

    ProofOfWork(RobotKey key, RobotUses uses, Clock clock) {
        this.key = key;
        this.uses = uses;
        this.clock = clock;
    }

    Challenge challenge() {
        try {
            var made = Altcha.createChallenge(new Altcha.ChallengeOptions()
                    .setHmacKey(key.text())
                    .setAlgorithm(Altcha.Algorithm.SHA256)
                    .setSecureRandomNumber(true)
                    .setMaxNumber(MOST)
                    .setExpires(clock.instant().plus(LIFETIME).getEpochSecond()));
            return new Challenge(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
        } catch (Exception missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** In the shape that ALTCHA's widgets read. */
    record Challenge(String algorithm, String challenge, long maxnumber, String salt, String signature) {}

    boolean solves(String payload, String address) {
        return solution(payload).filter(solution -> isRight(solution, address)).isPresent();
    }

    private boolean isRight(Altcha.Payload solution, String address) {
        try {
            var expires = expires(solution.salt);
            return expires.isAfter(clock.instant())
                    && Altcha.verifySolution(solution, key.text(), false)
                    && uses.use(solution.challenge, address, true, expires);
        } catch (IllegalArgumentException malformed) {
            return false;
        } catch (Exception missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Optional<Altcha.Payload> solution(String payload) {
        try {
            var json = JSON.readTree(Base64.getDecoder().decode(payload));
            var solution = new Altcha.Payload();
            solution.algorithm = json.path("algorithm").asText();
            solution.challenge = json.path("challenge").asText();
            solution.number = json.path("number").asLong();
            solution.salt = json.path("salt").asText();
            solution.signature = json.path("signature").asText();
            return Optional.of(solution);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Checked here and not by ALTCHA, which reads the machine's clock. */
    private static Instant expires(String salt) {
        return Instant.ofEpochSecond(Long.parseLong(salt.replaceAll("^.*[?&]expires=|&.*$", "")));
    }
}

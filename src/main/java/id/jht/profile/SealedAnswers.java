package id.jht.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jht.shared.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers as the database holds them: JSON, sealed as a whole. */
@Component
class SealedAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Seal seal;

    SealedAnswers(Seal seal) {
        this.seal = seal;
    }

    byte[] seal(ProfileAnswers answers) {
        try {
            return seal.seal(JSON.writeValueAsBytes(answers.byKey()));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    ProfileAnswers open(byte[] sealed) {
        try {
            Map<String, String> byKey = JSON.readValue(seal.open(sealed), new TypeReference<>() {});
            return ProfileAnswers.of(key -> Optional.ofNullable(byKey.get(key)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    byte[] sealPicture(byte[] picture) {
        return seal.seal(picture);
    }

    byte[] openPicture(byte[] sealed) {
        return seal.open(sealed);
    }
}

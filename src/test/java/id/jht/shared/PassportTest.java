package id.jht.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassportTest {

    @ParameterizedTest
    @ValueSource(strings = {"UJI123", "uji12345", " A1234567 ", "123456789"})
    void sixToNineLettersAndDigits(String typed) {
        assertThat(Passport.parse(typed))
                .map(Passport::value)
                .contains(typed.strip().toUpperCase());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "UJI12", "UJI1234567", "UJI-1234", "UJI 1234"})
    void nothingElse(String typed) {
        assertThat(Passport.parse(typed)).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void onlyTheLastThreeAreShown() {
        assertThat(Passport.of("UJI12345")).hasToString("•••••345");
    }
}

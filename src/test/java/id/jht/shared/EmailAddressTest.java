package id.jht.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"nama@contoh.id", "nama.depan+jht@surel.contoh.co.id", " Nama@Contoh.ID "})
    void takesWhatAMailServerTakes(String typed) {
        assertThat(EmailAddress.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a..b@contoh.id",
                "a.@contoh.id",
                ".a@contoh.id",
                "nama@contoh",
                "nama contoh.id",
                "a@b@contoh.id"
            })
    void refusesWhatNoMailServerTakes(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }
}

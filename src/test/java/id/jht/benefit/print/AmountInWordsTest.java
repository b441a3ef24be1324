package id.jht.benefit.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.shared.Rupiah;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0,nol,zero",
        "1,satu,one",
        "10,sepuluh,ten",
        "11,sebelas,eleven",
        "12,dua belas,twelve",
        "19,sembilan belas,nineteen",
        "20,dua puluh,twenty",
        "21,dua puluh satu,twenty-one",
        "100,seratus,one hundred",
        "101,seratus satu,one hundred one",
        "111,seratus sebelas,one hundred eleven",
        "210,dua ratus sepuluh,two hundred ten",
        "1000,seribu,one thousand",
        "1001,seribu satu,one thousand one",
        "1100,seribu seratus,one thousand one hundred",
        "2000,dua ribu,two thousand",
        "11000,sebelas ribu,eleven thousand",
        "100000,seratus ribu,one hundred thousand",
        "101000,seratus satu ribu,one hundred one thousand",
        "1000000,satu juta,one million",
        "1001000,satu juta seribu,one million one thousand",
        "97500000,sembilan puluh tujuh juta lima ratus ribu,ninety-seven million five hundred thousand",
        "1000000000,satu miliar,one billion",
        "1000000000000,satu triliun,one trillion",
        "1000000000000000,satu kuadriliun,one quadrillion"
    })
    void numbersAreSpelledInBothLanguages(long number, String indonesian, String english) {
        assertThat(IndonesianNumber.of(number)).isEqualTo(indonesian);
        assertThat(EnglishNumber.of(number)).isEqualTo(english);
    }

    @Test
    void theGreatestAmountCanBeSpelled() {
        assertThat(IndonesianNumber.of(Long.MAX_VALUE)).startsWith("sembilan kuintiliun dua ratus dua puluh tiga kuad");
        assertThat(EnglishNumber.of(Long.MAX_VALUE)).startsWith("nine quintillion two hundred twenty-three quad");
    }

    @Test
    void anAmountIsASentence() {
        assertThat(AmountInWords.of(Rupiah.of(97_500_000), Locale.forLanguageTag("id-ID")))
                .isEqualTo("Sembilan puluh tujuh juta lima ratus ribu rupiah");
        assertThat(AmountInWords.of(Rupiah.of(11), Locale.ENGLISH)).isEqualTo("Eleven rupiah");
    }
}

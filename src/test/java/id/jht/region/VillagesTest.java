package id.jht.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VillagesTest {

    private final Villages villages = new Villages();

    @Test
    void aCodeNamesTheVillageAndAllThatItLiesIn() {
        assertThat(villages.find("1207262001").orElseThrow().label())
                .isEqualTo("Pematang Lalang, Percut Sei Tuan, Kabupaten Deli Serdang, Sumatera Utara");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "120726", "1207269999", "12.07.26.2001", "12072620011", "satu"})
    void whatIsNoVillageIsNotFound(String code) {
        assertThat(villages.find(code)).isEmpty();
    }

    @Test
    void everyVillageLiesInADistrictARegencyAndAProvince() {
        var areas = Areas.read();
        var count = IntStream.range(0, areas.size())
                .filter(area -> areas.level(area) == 3)
                .mapToObj(areas::village)
                .filter(village -> !village.label().isBlank())
                .count();
        assertThat(count).isEqualTo(83_763);
        assertThat(IntStream.range(0, areas.size()).mapToObj(areas::code)).isSorted();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pematang lalang          | Pematang Lalang, Percut Sei Tuan",
                "PEMATANG  LALANG         | Pematang Lalang, Percut Sei Tuan",
                "pematanglalang           | Pematang Lalang, Percut Sei Tuan",
                "pemat lal deli           | Pematang Lalang, Percut Sei Tuan",
                "lalang, percut           | Pematang Lalang, Percut Sei Tuan",
                "desa pematang lalang, kec. percut sei tuan | Pematang Lalang, Percut Sei Tuan",
                "pematang lalang kab deli serdang sumatera utara | Pematang Lalang, Percut Sei Tuan",
                "pématang lalang          | Pematang Lalang, Percut Sei Tuan",
                "1207262001               | Pematang Lalang, Percut Sei Tuan",
                "soka'an                  | Soka'an, Krejengan",
                "sokaan                   | Soka'an, Krejengan",
            })
    void aFewLettersFindTheVillage(String typed, String expected) {
        assertThat(villages.search(typed).get(0).label()).startsWith(expected);
    }

    @Test
    void whatBearsTheWholeNameStandsBeforeWhatOnlyBeginsWithIt() {
        var found = villages.search("tanjung morawa");
        assertThat(found).extracting(Village::name).first().asString().startsWith("Tanjung Morawa");
        assertThat(villages.search("kuta")).first().extracting(Village::name).isEqualTo("Kuta");
    }

    @Test
    void aDistrictShowsItsVillages() {
        assertThat(villages.search("percut sei tuan"))
                .hasSize(10)
                .allMatch(village -> village.label().contains("Percut Sei Tuan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "?!", "desakelurahan xx", "zzzz", "\uD83D\uDE00"})
    void whatFindsNothingSaysSo(String typed) {
        assertThat(villages.search(typed)).isEmpty();
    }

    @Test
    void anEndlessQuestionIsCutShort() {
        assertThat(villages.search("pematang ".repeat(10_000))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1207262001, Asia/Jakarta",
        "6101011001, Asia/Jakarta",
        "6201011001, Asia/Jakarta",
        "6301011001, Asia/Makassar",
        "5171011001, Asia/Makassar",
        "7371011001, Asia/Makassar",
        "8101011001, Asia/Jayapura",
        "9601011001, Asia/Jayapura"
    })
    void theProvinceGivesTheTimeZone(String code, String zone) {
        assertThat(new Village(code, "", "", "", "").zone()).isEqualTo(ZoneId.of(zone));
    }

    @ParameterizedTest
    @CsvSource({
        "1207262001, 20371, true",
        "1207262001, 10110, false",
        "1801011001, 35451, true",
        "3171011001, 10110, true",
        "3276011001, 16411, true",
        "3276011001, 40111, true",
        "3471011001, 55111, true",
        "3578011001, 60111, true",
        "5171011001, 80111, true",
        "6371011001, 70111, true",
        "7371011001, 90111, true",
        "9171011001, 99111, true"
    })
    void thePostalCodeSuitsTheProvinceOrNot(String code, String postalCode, boolean suits) {
        assertThat(new Village(code, "", "", "", "").suits(postalCode)).isEqualTo(suits);
    }
}

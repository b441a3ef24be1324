package id.jht.portal.guide;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebMvcTest(SimulationController.class)
@AutoConfigureMockMvc(addFilters = false)
@Import(GuidePages.class)
class SimulationPagesTest {

    private static final String TODAY = "&onDay=23&onMonth=11&onYear=2026&npwp=yes";

    @Autowired
    private MockMvc browser;

    @Test
    void theMemberSeesAmountTaxAndEveryYearWithoutAnyStyleInThePage() throws Exception {
        simulate("balance=100.000.000&cause=RESIGNATION" + TODAY)
                .andExpect(content()
                        .string(allOf(
                                containsString("Rp 97.500.000"),
                                containsString("−2.500.000"),
                                containsString("<svg"),
                                containsString("<title id=\"years-text\">Pertumbuhan saldo dari 2026"),
                                not(containsString("style=")),
                                not(containsString("??")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARTIAL_10", "PARTIAL_30"})
    void whicheverPartIsAskedForBothAreShownBesideEverythingLater(String cause) throws Exception {
        simulate("balance=100000000&laterYears=3&cause=" + cause + TODAY)
                .andExpect(content()
                        .string(allOf(
                                containsString("10% sekarang, sisanya 23 November 2029"),
                                containsString("30% sekarang, sisanya 23 November 2029"),
                                containsString("hanya untuk rumah"),
                                containsString("Semuanya 23 November 2029"),
                                containsString(">30% sekarang</text>"),
                                containsString("setelah " + cause.substring("PARTIAL_".length()) + "% diambil"))));
    }

    @Test
    void aPartNowIsComparedWithEverythingLater() throws Exception {
        simulate("balance=100000000&cause=PARTIAL_10&percent=10&laterYears=3" + TODAY)
                .andExpect(content()
                        .string(allOf(
                                containsString("Rp 10.000.000"),
                                containsString("10% sekarang, sisanya 23 November 2029"),
                                containsString("Semuanya 23 November 2029"),
                                containsString("<title id=\"parts-text\">"),
                                containsString("Menunggu membawa"),
                                not(containsString("??")))));
    }

    @Test
    void theFirstPageIsEmptyButForTheDay() throws Exception {
        browser.perform(get("/simulation?lang=en"))
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"2026\""),
                                not(containsString("govuk-error-summary")),
                                not(containsString("??")))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        cause=RESIGNATION                                     | Isi saldo Anda sekarang
        cause=RESIGNATION&balance=banyak                      | Isi jumlah sebagai angka rupiah
        cause=RESIGNATION&balance=99999999999999              | Isi jumlah rupiah antara 0 dan
        cause=RESIGNATION&balance=1&contribution=x&months=1   | Isi jumlah sebagai angka rupiah
        cause=RESIGNATION&balance=1&contribution=1            | Isi berapa bulan lagi iuran dibayar
        cause=RESIGNATION&balance=1&months=601                | Isi bulan sebagai angka bulat dari 0 sampai 600
        cause=LUNCH&balance=1                                 | Pilih salah satu sebab dari daftar
        balance=1                                             | Pilih sebab yang paling cocok
        cause=PARTIAL_10&balance=1&percent=0&laterYears=5     | Isi persentase sebagai angka bulat
        cause=PARTIAL_10&balance=1&percent=11&laterYears=5    | Isi persentase antara 1 dan 10
        cause=PARTIAL_30&balance=1&percent=30&laterYears=41   | Isi berapa tahun kemudian sisanya diambil
        """)
    void everyWrongFieldHasASentenceOfItsOwn(String answers, String sentence) throws Exception {
        simulate(answers + TODAY)
                .andExpect(content()
                        .string(allOf(
                                containsString("govuk-error-summary"),
                                containsString("govuk-error-message"),
                                containsString(sentence),
                                not(containsString("<svg")))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        ''                                    | Isi kapan uang diambil
        onDay=1                               | Isi hari, bulan, dan tahun
        onDay=31&onMonth=2&onYear=2027        | Tanggal ini tidak ada di kalender
        onDay=22&onMonth=11&onYear=2026       | Tanggal ini sudah lewat
        onDay=1&onMonth=1&onYear=2099         | Tanggal ini terlalu jauh
        """)
    void everyWrongDayHasASentenceOfItsOwn(String day, String sentence) throws Exception {
        simulate("balance=1&cause=RESIGNATION&" + day)
                .andExpect(
                        content().string(allOf(containsString(sentence), containsString("Pilih ya bila punya NPWP"))));
    }

    @Test
    void whatWasTypedIsKept() throws Exception {
        simulate("balance=ba&contribution=7.000&cause=PARTIAL_30")
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"ba\""),
                                containsString("value=\"7.000\""),
                                containsString("value=\"PARTIAL_30\" selected"))));
    }

    private ResultActions simulate(String answers) throws Exception {
        return browser.perform(get(java.net.URI.create("/simulation?next=1&" + answers)));
    }
}

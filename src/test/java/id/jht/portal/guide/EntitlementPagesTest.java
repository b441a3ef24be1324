package id.jht.portal.guide;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebMvcTest(EntitlementController.class)
@AutoConfigureMockMvc(addFilters = false)
@Import(GuidePages.class)
class EntitlementPagesTest {

    private static final String RESIGNED = "cause=RESIGNATION&onDay=2&onMonth=11&onYear=2026";

    @Autowired
    private MockMvc browser;

    @Test
    void threeQuestionsLeadToTheAnswerAndNobodyIsAskedForANumber() throws Exception {
        open("/am-i-entitled")
                .andExpect(
                        content().string(allOf(containsString("value=\"RESIGNATION\""), not(containsString("nik")))));
        open("/am-i-entitled?next=1&cause=RESIGNATION")
                .andExpect(redirectedUrl("/am-i-entitled/time?cause=RESIGNATION"));
        open("/am-i-entitled/time?next=1&" + RESIGNED).andExpect(redirectedUrl("/am-i-entitled/savings?" + RESIGNED));
        open("/am-i-entitled/savings?next=1&before=no&working=no&savings=5.000.000&" + RESIGNED)
                .andExpect(
                        redirectedUrl("/am-i-entitled/answer?before=no&" + RESIGNED + "&savings=5.000.000&working=no"));
    }

    @Test
    void theAnswerNamesReasonDateRouteAndPapers() throws Exception {
        open("/am-i-entitled/answer?" + RESIGNED + "&before=no&working=no&savings=20000000")
                .andExpect(content()
                        .string(allOf(
                                containsString("Belum hari ini, tetapi bisa mulai 2 Desember 2026"),
                                containsString("Belum lewat satu bulan"),
                                containsString("Saldo Anda lebih dari Rp 15.000.000"),
                                containsString("/assets/papers/RESIGNATION_LETTER.svg"),
                                containsString("tidak dapat dipakai"),
                                containsString("href=\"/my\""),
                                not(containsString("href=\"/claims/new\" class=\"govuk-button\"")),
                                not(containsString("??")))));
    }

    @Test
    void whoIsEntitledByTheFastRouteNeedsOneSelfie() throws Exception {
        open("/am-i-entitled/answer?cause=RESIGNATION&onDay=1&onMonth=6&onYear=2026&before=no&working=no&savings=9000000")
                .andExpect(content()
                        .string(allOf(
                                containsString("Ya, Anda bisa mengajukan klaim"),
                                containsString("Jalur cepat: tanpa wawancara"),
                                containsString("/assets/papers/SELFIE.svg"),
                                not(containsString("/assets/papers/KTP.svg")))));
    }

    @Test
    void whatTheBranchAloneTakesIsSaidSo() throws Exception {
        open("/am-i-entitled/answer?lang=en&cause=DEATH&before=no")
                .andExpect(content()
                        .string(allOf(
                                containsString("Yes, you can file a claim"),
                                containsString("only be filed at a branch office"),
                                containsString("/assets/papers/HEIR_CERTIFICATE.svg"))));
    }

    @Test
    void aCauseWithoutATimeGoesStraightToTheSavings() throws Exception {
        open("/am-i-entitled?next=1&cause=DEATH").andExpect(redirectedUrl("/am-i-entitled/savings?cause=DEATH"));
        open("/am-i-entitled/time?cause=DEATH").andExpect(redirectedUrl("/am-i-entitled/savings?cause=DEATH"));
    }

    @Test
    void whoJumpsAheadIsLedBackToTheFirstOpenQuestion() throws Exception {
        open("/am-i-entitled/answer").andExpect(redirectedUrl("/am-i-entitled"));
        open("/am-i-entitled/savings?cause=RESIGNATION")
                .andExpect(redirectedUrl("/am-i-entitled/time?cause=RESIGNATION"));
    }

    @Test
    void theAnswersStayWhenTheLanguageChanges() throws Exception {
        open("/am-i-entitled/answer?cause=DEATH&before=no&savings=Rp%205.000.000")
                .andExpect(content()
                        .string(containsString("?before=no&amp;cause=DEATH&amp;savings=Rp+5.000.000&amp;lang=en")));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        ''       |                                                   | Pilih sebab yang paling cocok
        ''       | cause=LUNCH                                       | Pilih salah satu sebab dari daftar
        /time    | cause=RESIGNATION                                 | Isi hari terakhir Anda bekerja
        /time    | cause=RESIGNATION&onDay=1                         | Isi hari, bulan, dan tahun
        /time    | cause=RESIGNATION&onDay=31&onMonth=2&onYear=2026  | Tanggal ini tidak ada di kalender
        /time    | cause=RESIGNATION&onDay=x&onMonth=2&onYear=2026   | Tanggal ini tidak ada di kalender
        /time    | cause=RESIGNATION&onDay=1&onMonth=1&onYear=2027   | Hari ini belum lewat
        /time    | cause=RESIGNATION&onDay=1&onMonth=1&onYear=1900   | Periksa tahunnya: harus setelah 1916
        /time    | cause=RETIREMENT_AGE&onMonth=3                    | Isi bulan dan tahun lahir
        /time    | cause=RETIREMENT_AGE&onMonth=3&onYear=2027        | Bulan lahir ini belum lewat
        /time    | cause=TOTAL_DISABILITY                            | Isi tanggal surat dokter
        /time    | cause=TOTAL_DISABILITY&onDay=1&onMonth=1&onYear=2027 | Tanggal surat dokter belum lewat
        /time    | cause=PARTIAL_10                                  | Isi berapa tahun Anda menjadi peserta
        /time    | cause=PARTIAL_10&years=sepuluh                    | Isi tahun sebagai angka bulat dari 0 sampai 60
        /time    | cause=PARTIAL_10&years=9&months=12                | Isi bulan sebagai angka bulat dari 0 sampai 11
        /savings | cause=DEATH&before=no&savings=banyak              | Isi saldo sebagai angka rupiah
        /savings | cause=DEATH&before=no&savings=999999999999        | Saldo ini terlalu besar
        /savings | cause=DEATH                                       | Pilih ya bila pernah mengambil sebagian
        /savings | cause=RESIGNATION&onDay=1&onMonth=1&onYear=2026&before=no | Pilih ya bila Anda bekerja lagi
        """)
    void everyWrongAnswerHasASentenceOfItsOwn(String page, String answers, String sentence) throws Exception {
        open("/am-i-entitled" + page + "?next=1" + (answers == null ? "" : "&" + answers))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("govuk-error-summary"),
                                containsString("govuk-error-message"),
                                containsString(sentence))));
    }

    @Test
    void whatWasTypedIsKept() throws Exception {
        open("/am-i-entitled/savings?next=1&cause=DEATH&savings=ba<nyak")
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"ba&lt;nyak\""),
                                containsString("name=\"cause\" value=\"DEATH\""))));
    }

    private ResultActions open(String address) throws Exception {
        return browser.perform(get(java.net.URI.create(address.replace("<", "%3C"))));
    }
}

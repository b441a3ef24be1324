package id.jht.portal.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.claim.ClaimCause;
import id.jht.document.DocumentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest({HomeController.class, GuideController.class, TermsPages.class, EntitlementController.class})
@AutoConfigureMockMvc(addFilters = false)
@Import(GuidePages.class)
class GuidePagesTest {

    private static final Path PICTURES = Path.of("src/main/resources/static");

    @Autowired
    private MockMvc browser;

    static Stream<String> pages() {
        var causes = Arrays.stream(ClaimCause.values())
                .flatMap(cause -> Stream.of(
                        GuideTopic.address(cause),
                        "/am-i-entitled/time?cause=" + cause,
                        "/am-i-entitled/answer?before=yes&working=yes&years=9&onDay=1&onMonth=11&onYear=2026&cause="
                                + cause,
                        "/am-i-entitled/answer?before=no&working=no&years=20&onDay=1&onMonth=1&onYear=1960"
                                + "&savings=90000000&cause=" + cause));
        return Stream.concat(
                Stream.of("/", "/guide", "/guide/questions", "/terms", "/privacy", "/am-i-entitled"), causes);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyWordIsThereInBothLanguages(String page) throws Exception {
        for (var language : new String[] {"id", "en"}) {
            browser.perform(get(page + (page.contains("?") ? "&" : "?") + "lang=" + language))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @ParameterizedTest
    @EnumSource(ClaimCause.class)
    void everyGuideShowsPapersStepsPicturesAndWhatCanGoWrong(ClaimCause cause) throws Exception {
        browser.perform(get(GuideTopic.address(cause)).param("lang", "id"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("/assets/papers/"),
                                containsString("/assets/guide/id/claim.jpg"),
                                containsString("loading=\"lazy\""),
                                containsString("Yang sering terjadi"),
                                containsString("Gratis"))));
    }

    @Test
    void whoCanFileFromHomeIsNotSentToTheBranch() throws Exception {
        browser.perform(get("/guide/resignation"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Isi di situs ini"),
                                not(containsString("Datang ke kantor cabang")),
                                containsString("Saldo sampai Rp 15.000.000"))));
        browser.perform(get("/guide/death"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Datang ke kantor cabang"), not(containsString("Isi di situs ini")))));
    }

    @Test
    void everyDifficultyIsAnsweredWithALink() throws Exception {
        var page = browser.perform(get("/guide/questions"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Difficulty.values()).hasSizeGreaterThanOrEqualTo(10);
        for (var difficulty : Difficulty.values()) {
            assertThat(page).contains("id=\"" + difficulty.id() + "\"", "href=\"" + difficulty.address() + "\"");
        }
    }

    @Test
    void theTermsNameTheirVersionAndAnUnknownOneIsNotFound() throws Exception {
        browser.perform(get("/terms"))
                .andExpect(content().string(allOf(containsString("2026-11"), containsString("Saya menyatakan"))));
        browser.perform(get("/privacy"))
                .andExpect(content().string(allOf(containsString("UU 27/2022"), containsString("3×24 jam"))));
        browser.perform(get("/terms/2001-01")).andExpect(status().isNotFound());
        browser.perform(get("/guide/lunch")).andExpect(status().isNotFound());
    }

    @Test
    void theNoticeNamesWhoCarriesShortTextsAndTheEarlierOneIsKept() throws Exception {
        browser.perform(get("/privacy"))
                .andExpect(content().string(allOf(containsString("2026-12"), containsString("SMS atau WhatsApp"))));
        browser.perform(get("/privacy").param("lang", "en"))
                .andExpect(content().string(containsString("outside Indonesia")));
        browser.perform(get("/privacy/2026-11"))
                .andExpect(content().string(allOf(containsString("2026-11"), not(containsString("WhatsApp")))));
    }

    @Test
    void theNoticePromisesNoDeletionThatNothingCarriesOut() throws Exception {
        browser.perform(get("/privacy"))
                .andExpect(content()
                        .string(allOf(
                                containsString("dihapus 30 hari setelah perubahan terakhir"),
                                containsString("dihapus 30 hari setelah keputusan"),
                                not(containsString("90 hari")),
                                not(containsString("1 tahun")),
                                not(containsString("tidak diminta")))));
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void everyPaperHasADrawing(DocumentType type) {
        assertThat(getClass().getResource("/static/assets/papers/" + type + ".svg"))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource(GuidePicture.class)
    @DisabledIfSystemProperty(named = "pictures", matches = "write")
    void everyPictureIsThereInBothLanguages(GuidePicture picture) {
        for (var language : List.of("id", "en")) {
            assertThat(PICTURES.resolve(picture.address(language).substring(1)))
                    .as("run ./mvnw test -Dtest=GuidePicturesTest -Dpictures=write")
                    .isNotEmptyFile();
        }
    }

    @Test
    void allPicturesTogetherAreLight() throws IOException {
        try (var files = Files.walk(PICTURES.resolve("assets/guide"))) {
            assertThat(files.mapToLong(file ->
                                    file.toFile().isFile() ? file.toFile().length() : 0)
                            .sum())
                    .isLessThan(2_000_000);
        }
    }
}

package id.jht.api;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.filing.Sentences;
import id.jht.region.Villages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(VillagesController.class)
@AutoConfigureMockMvc(addFilters = false)
@Import({
    Villages.class,
    Problems.class,
    ProblemResolver.class,
    ApiLanguage.class,
    StrictJsonConverter.class,
    Sentences.class
})
class VillagesControllerTest {

    @Autowired
    private MockMvc client;

    @Test
    void aFewLettersAreAnsweredWithVillages() throws Exception {
        client.perform(get("/api/v1/villages").param("q", "pemat lal deli"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].code").value("1207262001"))
                .andExpect(jsonPath("$[0].label")
                        .value("Pematang Lalang, Percut Sei Tuan, Kabupaten Deli Serdang, Sumatera Utara"))
                .andExpect(jsonPath("$[0].timeZone").value("Asia/Jakarta"));
    }

    @Test
    void thereAreNeverMoreThanTen() throws Exception {
        client.perform(get("/api/v1/villages").param("q", "suka")).andExpect(jsonPath("$", hasSize(10)));
    }

    @Test
    void aQuestionWithoutLettersIsMalformed() throws Exception {
        client.perform(get("/api/v1/villages"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.status").value(400));
    }
}

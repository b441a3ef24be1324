package id.jht.portal.address;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.portal.PortalPages;
import id.jht.region.Villages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A village chosen without script: the form makes a detour and comes back complete. */
@WebMvcTest(VillagesPage.class)
@AutoConfigureMockMvc(addFilters = false)
@Import({PortalPages.class, Villages.class})
class VillagesPageTest {

    @Autowired
    private MockMvc browser;

    @Test
    void theFormComesBackWithTheVillageAndAllThatWasTyped() throws Exception {
        detour("pemat lal deli", "/claims/new/address")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("action=\"/claims/new/address\""),
                                containsString("name=\"address.villageCode\" value=\"1207262001\""),
                                containsString("Percut Sei Tuan, Kabupaten Deli Serdang, Sumatera Utara"),
                                containsString("name=\"address.street\" value=\"Jalan &lt;Contoh&gt; 1\""),
                                not(containsString("name=\"village.back\" value=\"\"")))));
    }

    @Test
    void whereNothingIsFoundTheWayBackKeepsTheEarlierChoice() throws Exception {
        detour("zzzz", "/claims/new/address")
                .andExpect(content()
                        .string(allOf(
                                containsString("Tidak ditemukan"),
                                containsString("name=\"address.villageCode\" value=\"1207262002\""),
                                containsString("Kembali tanpa memilih"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example/", "//elsewhere.example/", "", "javascript:alert(1)", "/a/../\\b"})
    void theWayBackNeverLeadsElsewhere(String back) throws Exception {
        detour("pematang", back).andExpect(status().isNotFound());
    }

    @Test
    void aScriptIsAnsweredWithCodesAndLabels() throws Exception {
        browser.perform(get("/addresses/villages.json").param("q", "pematang lalang"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$[0].code").value("1207262001"))
                .andExpect(jsonPath("$[0].label")
                        .value("Pematang Lalang, Percut Sei Tuan, Kabupaten Deli Serdang, Sumatera Utara"));
        browser.perform(get("/addresses/villages.json")).andExpect(jsonPath("$", hasSize(0)));
    }

    private ResultActions detour(String typed, String back) throws Exception {
        return browser.perform(post("/addresses/villages")
                .param("village.typed", typed)
                .param("village.field", "address.villageCode")
                .param("village.back", back)
                .param("address.villageCode", "1207262002")
                .param("address.street", "Jalan <Contoh> 1"));
    }
}

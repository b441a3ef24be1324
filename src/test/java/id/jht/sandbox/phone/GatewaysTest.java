package id.jht.sandbox.phone;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.testing.RoomDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The simulated gateways are as strict as real ones, so that a wrong request is seen here. */
class GatewaysTest {

    private static final String TEMPLATE = """
            {"messaging_product": "whatsapp", "recipient_type": "individual", "to": "6281200000001", "type": "template",
             "template": {"name": "jht_paid", "language": {"code": "id"}, "components": [{"type": "body", "parameters": [
                {"type": "text", "text": "JHT-2026-00000001"}, {"type": "text", "text": "https://jht.example/"}]}]}}
            """;
    private static final String SMS = """
            {"to": "+6281200000001", "sender": "JHT", "text": "Klaim dibayar"}
            """;

    private final Phones phones =
            new Phones(RoomDatabase.jdbc(), Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC));
    private final MockMvc gateways = MockMvcBuilders.standaloneSetup(
                    new SmsController(phones),
                    new WhatsAppController(phones, templates()),
                    new PhonesController(phones),
                    new PhonesPage(phones))
            .setViewResolvers(pages())
            .build();

    @BeforeEach
    void nothingCameYet() {
        RoomDatabase.jdbc().sql("truncate sandbox.phone_message").update();
    }

    @Test
    void textsAreThereForPeopleAndForScriptsEachOnce() throws Exception {
        sms("a", SMS)
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.id").value(startsWith("sms-")));
        sms("a", SMS).andExpect(status().isAccepted());
        whatsApp("b", TEMPLATE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.contacts[0].wa_id").value("6281200000001"))
                .andExpect(jsonPath("$.messages[0].id").value(startsWith("wamid.")));

        gateways.perform(get("/sandbox/phones.json"))
                .andExpect(jsonPath("$").value(hasSize(2)))
                .andExpect(jsonPath("$[0].text").value("Klaim dibayar"))
                .andExpect(jsonPath("$[1].text")
                        .value("Klaim JHT-2026-00000001 sudah dibayar. Lihat https://jht.example/"));
        gateways.perform(get("/sandbox/phones"))
                .andExpect(content().string(containsString("+6281200000001")))
                .andExpect(content().string(containsString("</html>")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"whatsapp\"      | \"sms\"             | 100    | 400",
                "6281200000001     | 0812                | 100    | 400",
                "\"template\",     | \"text\",           | 131047 | 400",
                "jht_paid          | jht_lottery         | 132001 | 404",
                "JHT-2026-00000001 | JHT-2026\\\\n00000001 | 132018 | 400",
                "https://jht.example/\"} | https://jht.example/\"}, {\"type\": \"text\", \"text\": \"x\"} | 132000 | 400"
            })
    void whatTheRealWhatsAppRefusesIsRefused(String right, String wrong, int code, int answer) throws Exception {
        whatsApp("c", TEMPLATE.replace(right, wrong.replace("\\\\", "\\")))
                .andExpect(status().is(answer))
                .andExpect(jsonPath("$.error.code").value(code));
        gateways.perform(get("/sandbox/phones.json")).andExpect(jsonPath("$").value(hasSize(0)));
    }

    @Test
    void strangersDeadPhonesAndGatewaysThatAreDown() throws Exception {
        gateways.perform(post("/sandbox/sms/messages")
                        .header("Idempotency-Key", "d")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(SMS))
                .andExpect(status().isUnauthorized());
        sms("d", SMS.replace("+62", "0")).andExpect(status().isBadRequest());

        behave("{\"dead\": [\"+6281200000001\"]}");
        sms("d", SMS).andExpect(status().isUnprocessableEntity());
        whatsApp("d", TEMPLATE).andExpect(jsonPath("$.error.code").value(131026));

        behave("{\"down\": true}");
        sms("d", SMS).andExpect(status().isServiceUnavailable());
        whatsApp("d", TEMPLATE).andExpect(status().isServiceUnavailable());
        behave("{}");
        sms("d", SMS).andExpect(status().isAccepted());
    }

    private void behave(String behaviour) throws Exception {
        gateways.perform(put("/sandbox/phones/behaviour")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(behaviour))
                .andExpect(status().isNoContent());
    }

    private ResultActions sms(String key, String body) throws Exception {
        return gateways.perform(post("/sandbox/sms/messages")
                .header(HttpHeaders.AUTHORIZATION, SmsController.TOKEN)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions whatsApp(String key, String body) throws Exception {
        return gateways.perform(post("/sandbox/whatsapp/v21.0/100000000000001/messages")
                .header(HttpHeaders.AUTHORIZATION, WhatsAppController.TOKEN)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static ResourceBundleMessageSource templates() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/notice");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static ThymeleafViewResolver pages() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        return views;
    }
}

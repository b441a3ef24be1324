package id.jht.sandbox;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.membership.Members;
import id.jht.testing.RoomDatabase;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class SandboxPagesTest {

    private static final String MAIL = """
            From: layanan@jht.example
            To: siti@contoh.example
            Subject: Tanda terima
            MIME-Version: 1.0
            Content-Type: multipart/related; boundary="b"

            --b
            Content-Type: text/html; charset=UTF-8

            <p>Halo <img src="cid:qr.png"></p>
            --b
            Content-Type: image/png
            Content-ID: <qr.png>
            Content-Disposition: inline; filename="qr.png"

            x
            --b--
            """.replace("\n", "\r\n");

    private final JdbcClient jdbc = SandboxTables.cleared();
    private final People people = new People(jdbc);
    private final Members members = new Members(jdbc);
    private final SandboxClock clock = new SandboxClock(new SandboxMemory(jdbc), new StillEngine());
    private final Mailbox mailbox = new Mailbox(jdbc, clock);
    private final MailServer server = new MailServer(mailbox);
    private final MockMvc pages = MockMvcBuilders.standaloneSetup(
                    new SandboxPages(people, members, clock), new MailboxController(mailbox, server))
            .setViewResolvers(templates())
            .build();

    @BeforeEach
    void fill() throws Exception {
        new DemoData(
                        new SandboxSettings("unused", null, null),
                        members,
                        RoomDatabase.memberImport(),
                        people,
                        new BankAccounts(jdbc),
                        RoomDatabase.transactionManager())
                .run(new DefaultApplicationArguments());
        mailbox.keep(
                "siti@contoh.example",
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(MAIL.getBytes(StandardCharsets.UTF_8))));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theFirstPageShowsMembersAndStaffToTheEnd() throws Exception {
        pages.perform(get("/sandbox"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Siti Aminah")))
                .andExpect(content().string(containsString("rina-jht")))
                .andExpect(content().string(containsString("</html>")));
    }

    @Test
    void theMailboxIsThereForPeopleAndForScripts() throws Exception {
        pages.perform(get("/sandbox/mailbox")).andExpect(content().string(containsString("Tanda terima")));
        pages.perform(get("/sandbox/mailbox.json"))
                .andExpect(jsonPath("$[0].to").value("siti@contoh.example"))
                .andExpect(jsonPath("$[0].html").value(containsString("cid:qr.png")))
                .andExpect(jsonPath("$[0].attachments[0].name").value("qr.png"))
                .andExpect(jsonPath("$[0].attachments[0].content").doesNotExist());
    }

    @Test
    void aMailIsShownWithItsPageAndItsFiles() throws Exception {
        var mail = "/sandbox/mailbox/" + mailbox.all().get(0).id();
        pages.perform(get(mail)).andExpect(content().string(containsString("qr.png (image/png")));
        pages.perform(get(mail + "/html"))
                .andExpect(content().string(containsString("src=\"attachments/qr.png\"")))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")));
        pages.perform(get(mail + "/attachments/qr.png")).andExpect(content().contentType(MediaType.IMAGE_PNG));
        pages.perform(get(mail + "/attachments/other.png")).andExpect(status().isNotFound());
        pages.perform(get("/sandbox/mailbox/999999")).andExpect(status().isNotFound());
    }

    @Test
    void theMailServerIsDownWhenItIsToldTo() throws Exception {
        pages.perform(put("/sandbox/mail/behaviour")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"down\":true,\"refuse\":[\"a@contoh.example\"]}"))
                .andExpect(status().isNoContent());
    }

    private static ThymeleafViewResolver templates() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        return views;
    }
}

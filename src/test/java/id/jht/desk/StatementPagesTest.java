package id.jht.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Claims;
import id.jht.claim.Route;
import id.jht.reconciliation.Reconciliation;
import id.jht.security.ApiKeys;
import id.jht.security.StaffIdentities;
import id.jht.security.StaffMember;
import id.jht.testing.BankServer;
import id.jht.testing.ClaimRooms;
import id.jht.testing.RoomDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.client.RestClient;

/** The page of account statements, on the real room of reconciliation and statements that the simulated bank writes. */
@WebMvcTest(StatementController.class)
class StatementPagesTest {

    private static final StaffMember AGUS = new StaffMember("agus", "Agus", Set.of("finance"), Set.of("TJM"));
    private static final StaffMember MEDAN = new StaffMember("sinta", "Sinta", Set.of("finance"), Set.of("MDN"));
    private static final StaffMember MAYA = new StaffMember("maya", "Maya", Set.of("manager"), Set.of("TJM", "MDN"));
    private static final StaffMember RINA = new StaffMember("rina", "Rina", Set.of("customer-service"), Set.of("TJM"));

    @Autowired
    MockMvc browser;

    @BeforeEach
    void nothingHasBeenImported() {
        BankServer.DIFFERENCES.clear();
        for (var table : List.of("payout_difference", "account_statement_line", "account_statement")) {
            RoomDatabase.jdbc().sql("delete from " + table).update();
        }
    }

    @Test
    void financePutsAStatementInAndSeesItListed() throws Exception {
        upload(AGUS, "koran.sta", statement()).andExpect(redirectedUrl("/desk/statements"));

        browser.perform(get("/desk/statements").with(by(AGUS)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("koran.sta"),
                                containsString("oleh agus"),
                                containsString("type=\"file\""),
                                not(containsString("??")))));
    }

    @Test
    void aFileThatIsNoStatementIsRefusedWithASentenceAndKeepsNothing() throws Exception {
        var answer = upload(AGUS, "foto.jpg", "no statement").andReturn();

        assertThat(answer.getFlashMap().get("refusal")).asString().contains("bukan rekening koran MT940");
        browser.perform(get("/desk/statements").with(by(AGUS)))
                .andExpect(content().string(not(containsString("foto.jpg"))));
    }

    @Test
    void noFileAtAllIsAskedFor() throws Exception {
        var answer = browser.perform(
                        multipart("/desk/statements").with(by(AGUS)).with(csrf()))
                .andReturn();

        assertThat(answer.getFlashMap().get("refusal")).asString().contains("Pilih berkas");
    }

    @Test
    void theSameStatementTwiceIsSaidToBeKnown() throws Exception {
        var statement = statement();
        upload(AGUS, "koran.sta", statement);

        var answer = upload(AGUS, "koran-lagi.sta", statement).andReturn();

        assertThat(answer.getFlashMap().get("done")).asString().contains("sudah pernah masuk");
    }

    @Test
    void aDifferenceIsShownToTheBranchOfItsClaimOnly() throws Exception {
        var claim = differenceOf(ClaimRooms.claim("TJM", ClaimStatus.PAYMENT_PENDING, Route.FULL));

        for (var reader : List.of(AGUS, MAYA)) {
            browser.perform(get("/desk/statements").with(by(reader)))
                    .andExpect(content()
                            .string(allOf(
                                    containsString(claim.value()),
                                    containsString("Jumlah di bank berbeda"),
                                    containsString("Rp 1.000.000"),
                                    containsString("belum diselesaikan"))));
        }
        browser.perform(get("/desk/statements").with(by(MEDAN)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(claim.value()))));
    }

    @Test
    void whoWorksOnNoPaymentsIsNotLetInAndWhoOverseesPutsNothingIn() throws Exception {
        browser.perform(get("/desk/statements").with(by(RINA))).andExpect(status().isForbidden());
        upload(RINA, "koran.sta", statement()).andExpect(status().isForbidden());

        browser.perform(get("/desk/statements").with(by(MAYA)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("type=\"file\""))));
        upload(MAYA, "koran.sta", statement()).andExpect(status().isForbidden());
    }

    @Test
    void noOtherSiteCanPutAStatementIn() throws Exception {
        browser.perform(multipart("/desk/statements")
                        .file(new MockMultipartFile("file", "koran.sta", "text/plain", new byte[] {1}))
                        .with(by(AGUS)))
                .andExpect(status().isForbidden());
    }

    private org.springframework.test.web.servlet.ResultActions upload(StaffMember reader, String name, String text)
            throws Exception {
        return browser.perform(multipart("/desk/statements")
                .file(new MockMultipartFile("file", name, "text/plain", text.getBytes(StandardCharsets.UTF_8)))
                .with(by(reader))
                .with(csrf()));
    }

    private static String statement() {
        return String.valueOf(RestClient.create()
                .get()
                .uri(BankServer.url("/statement.mt940?day=2026-11-01"))
                .retrieve()
                .body(String.class));
    }

    private static ClaimNumber differenceOf(ClaimNumber claim) {
        RoomDatabase.jdbc().sql("""
                        with statement as (insert into account_statement (key, file_name, account, from_day, to_day, imported_at,
                            imported_by) values ('k', 'k.sta', '1', '2026-11-20', '2026-11-20', now(), 'agus') returning id)
                        insert into payout_difference (kind, reference, claim_number, amount, text, statement_id, found_at)
                        select 'AMOUNT_DIFFERS', 'JHTPAY-1-1', ?, 1000000, '', id, now() from statement
                        """).param(claim.value()).update();
        return claim;
    }

    private static RequestPostProcessor by(StaffMember member) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                member, null, AuthorityUtils.createAuthorityList(member.groups())));
    }

    @SpringBootConfiguration
    @ComponentScan("id.jht.security")
    @Import({StatementController.class, ClaimAccess.class, StaffLanguage.class, Money.class})
    static class Rooms {

        @Bean
        ApiKeys apiKeys() {
            return new ApiKeys(List.of());
        }

        @Bean
        StaffIdentities staffIdentities() {
            return (user, password) -> Optional.empty();
        }

        @Bean
        Clock clock() {
            return ClaimRooms.clock();
        }

        @Bean
        Claims claims() {
            return ClaimRooms.room(Claims.class);
        }

        @Bean
        Reconciliation reconciliation() {
            return BankServer.bean(Reconciliation.class);
        }
    }
}

package id.jht.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.policy.RuleBook;
import id.jht.policy.RuleTable;
import id.jht.policy.RuleUploads;
import id.jht.policy.Settings;
import id.jht.security.ApiKeys;
import id.jht.security.StaffIdentities;
import id.jht.security.StaffMember;
import id.jht.testing.ClaimRooms;
import id.jht.testing.RoomDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** The pages about rules behind their real filter chain, on the real rooms. */
@WebMvcTest(PolicyController.class)
class PolicyPagesTest {

    private static final StaffMember TONO =
            new StaffMember("tono", "Tono Ginting", Set.of("process-owner"), Set.of("TJM"));
    private static final StaffMember ADMIN = new StaffMember("admin", "Admin", Set.of("camunda-admin"), Set.of("TJM"));

    @Autowired
    MockMvc browser;

    private final RuleBook book = ClaimRooms.room(RuleBook.class);

    @BeforeEach
    void mondayMorning() {
        ClaimRooms.clock().set("2026-11-23T09:00:00+07:00");
    }

    @Test
    void theProcessOwnerAndTheAdministratorSeeEveryTable() throws Exception {
        for (var reader : List.of(TONO, ADMIN)) {
            browser.perform(get("/desk/policies").with(by(reader)))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("Hari libur dan cuti bersama"),
                                    containsString("/desk/policies/policy-setting"),
                                    not(containsString("??")))));
        }
    }

    @Test
    void nobodyElseDoes() throws Exception {
        for (var group :
                List.of("customer-service", "head-of-service", "branch-head", "finance", "integrity", "manager")) {
            var reader = new StaffMember("x", "X", Set.of(group), Set.of("TJM"));
            for (var path : List.of("", "/holiday", "/holiday.csv", "/policy-setting")) {
                browser.perform(get("/desk/policies" + path).with(by(reader))).andExpect(status().isForbidden());
            }
            browser.perform(upload("holiday", "x").with(by(reader)).with(csrf()))
                    .andExpect(status().isForbidden());
        }
        browser.perform(get("/desk/policies").accept("text/html")).andExpect(redirectedUrl("http://localhost/login"));
        browser.perform(get("/desk").with(by(TONO))).andExpect(status().isForbidden());
    }

    @Test
    void aTableIsShownWithItsRowsAndSettingsWithTheirMeaning() throws Exception {
        browser.perform(get("/desk/policies/holiday").with(by(TONO)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("<td>Hari Kemerdekaan</td>"),
                                containsString("Belum ada perubahan sejak rilis"),
                                not(containsString("Arti setiap setelan")),
                                not(containsString("??")))));
        browser.perform(get("/desk/policies/policy-setting").with(by(TONO)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Batas layanan dalam hari kerja"),
                                containsString("bilangan bulat 1 sampai 60"),
                                not(containsString("??")))));
        browser.perform(get("/desk/policies/claim").with(by(TONO))).andExpect(status().isNotFound());
        browser.perform(get("/desk/policies/claim.csv").with(by(TONO))).andExpect(status().isNotFound());
    }

    @Test
    void theFileIsOneThatExcelOpens() throws Exception {
        browser.perform(get("/desk/policies/holiday.csv").with(by(TONO)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"holiday-2026-11-23.csv\""))
                .andExpect(
                        content().string(containsString("date;region;kind;name;source;provisional\r\n2026-01-01;;N;")));
    }

    @Test
    void everyMistakeIsNamedAndNothingIsKept() throws Exception {
        browser.perform(upload(
                                "holiday",
                                holidays() + "2026-13-01;;N;Pemilu;KPU;false\r\n2031-02-12;;N;;KPU;mungkin\r\n")
                        .with(by(TONO))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("Berkas belum dapat dipakai: 3 kesalahan"),
                                containsString("Baris 46, kolom date"),
                                containsString("berisi “2026-13-01”; harus tanggal seperti 2026-11-23"),
                                containsString("Baris 47, kolom name"),
                                containsString("Baris 47, kolom provisional"),
                                containsString("<td>Hari Kemerdekaan</td>"))));
    }

    @Test
    void aFileIsNeededAndOneThatChangesNothingIsTold() throws Exception {
        browser.perform(multipart("/desk/policies/holiday").with(by(TONO)).with(csrf()))
                .andExpect(redirectedUrl("/desk/policies/holiday"))
                .andExpect(flash().attribute("refusal", "Pilih berkas CSV dulu."));
        browser.perform(upload("holiday", holidays()).with(by(TONO)).with(csrf()))
                .andExpect(flash().attribute("refusal", containsString("sama dengan tabel yang berlaku")));
    }

    @Test
    void whatWouldChangeIsLookedAtThenApplied() throws Exception {
        RoomDatabase.transactions().executeWithoutResult(transaction -> {
            try {
                var look = checked(holidays()
                        .replaceAll("(?m)^2027-12-26.*\r\n", "")
                        .replace("Hari Buruh", "Hari Buruh Internasional")
                        .concat("2031-02-12;12;N;Pilkada;KPU;false\r\n"));
                browser.perform(get(look).with(by(ADMIN)))
                        .andExpect(content()
                                .string(allOf(
                                        containsString("1 ditambah, 2 diganti, 1 dicabut, 41 tetap"),
                                        containsString("Dicabut (1)"),
                                        containsString("<s>Isra Mikraj 1449 H</s>"),
                                        containsString("<s>Hari Buruh</s>"),
                                        containsString("Saya sudah memeriksa: 1 baris dicabut."),
                                        containsString("Terapkan 4 perubahan"),
                                        not(containsString("??")))));
                assertThat(book.rows(table())).hasSize(44);

                browser.perform(post(look).with(by(ADMIN)).with(csrf()))
                        .andExpect(redirectedUrl(look))
                        .andExpect(flash().attribute("refusal", containsString("Centang dulu")));
                assertThat(book.rows(table())).hasSize(44);

                browser.perform(post(look)
                                .param("confirmed", "true")
                                .with(by(ADMIN))
                                .with(csrf()))
                        .andExpect(redirectedUrl("/desk/policies/holiday"))
                        .andExpect(
                                flash().attribute("done", "Perubahan diterapkan: 1 ditambah, 2 diganti, 1 dicabut."));
                browser.perform(get("/desk/policies/holiday").with(by(TONO)))
                        .andExpect(content()
                                .string(allOf(
                                        containsString("23 November 2026, 09.00 WIB"),
                                        containsString("<strong>admin</strong>"),
                                        containsString("2031-02-12 · 12 · N · Pilkada"),
                                        containsString("(semula: name Hari Buruh)"))));
                browser.perform(get("/desk/policies").with(by(TONO)))
                        .andExpect(content()
                                .string(containsString("Terakhir diubah 23 November 2026, 09.00 WIB oleh admin")));
            } catch (Exception failed) {
                throw new AssertionError(failed);
            } finally {
                transaction.setRollbackOnly();
            }
        });
    }

    @Test
    void aFileThatCameTooLateIsRefusedWithASentence() throws Exception {
        RoomDatabase.transactions().executeWithoutResult(transaction -> {
            try {
                var look = checked(holidays() + "2031-02-12;12;N;Pilkada;KPU;false\r\n");
                var other = checked(holidays() + "2031-02-13;12;N;Pilkada;KPU;false\r\n");
                browser.perform(post(other).with(by(ADMIN)).with(csrf()));

                browser.perform(get(look).with(by(TONO)))
                        .andExpect(content()
                                .string(allOf(
                                        containsString("sudah diubah orang lain"),
                                        not(containsString("<button type=\"submit\">Terapkan")))));
                browser.perform(post(look).with(by(TONO)).with(csrf()))
                        .andExpect(flash().attribute("refusal", containsString("sudah diubah orang lain")));
                browser.perform(get(other).with(by(TONO)))
                        .andExpect(flash().attribute("refusal", containsString("tidak disimpan lagi")));
            } catch (Exception failed) {
                throw new AssertionError(failed);
            } finally {
                transaction.setRollbackOnly();
            }
        });
    }

    @Test
    void noOtherSiteCanChangeARule() throws Exception {
        browser.perform(upload("holiday", holidays()).with(by(TONO))).andExpect(status().isForbidden());
        browser.perform(post("/desk/policies/holiday/uploads/6f1c1c6e-5f3e-4f0e-9d1a-0c6a7c2d1b11")
                        .with(by(TONO)))
                .andExpect(status().isForbidden());
    }

    private String checked(String file) throws Exception {
        return Objects.requireNonNull(
                browser.perform(upload("holiday", file).with(by(TONO)).with(csrf()))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }

    private static MockHttpServletRequestBuilder upload(String slug, String content) {
        return multipart("/desk/policies/" + slug)
                .file(new MockMultipartFile("file", "holiday.csv", "text/csv", content.getBytes(UTF_8)));
    }

    private String holidays() {
        return new String(book.file(table()), UTF_8);
    }

    private RuleTable table() {
        return book.find("holiday").orElseThrow();
    }

    private static RequestPostProcessor by(StaffMember member) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                member, null, AuthorityUtils.createAuthorityList(member.groups())));
    }

    @SpringBootConfiguration
    @ComponentScan("id.jht.security")
    @Import({PolicyController.class, PolicyPages.class, PolicyWords.class, StaffLanguage.class})
    static class Rooms {

        @Bean
        ApiKeys apiKeys() {
            return new ApiKeys(List.of());
        }

        @Bean
        StaffIdentities staffIdentities() {
            return (user, password) -> Optional.empty();
        }

        /** As the pages of the portal have it. */
        @Bean
        LocaleResolver localeResolver() {
            return new FixedLocaleResolver(StaffLanguage.INDONESIAN);
        }

        @Bean
        Clock clock() {
            return ClaimRooms.clock();
        }

        @Bean
        RuleBook ruleBook() {
            return ClaimRooms.room(RuleBook.class);
        }

        @Bean
        RuleUploads ruleUploads() {
            return ClaimRooms.room(RuleUploads.class);
        }

        @Bean
        Settings settings() {
            return ClaimRooms.room(Settings.class);
        }
    }
}

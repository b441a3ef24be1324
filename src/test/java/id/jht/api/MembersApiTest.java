package id.jht.api;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.benefit.KpjLedger;
import id.jht.benefit.Passbook;
import id.jht.benefit.Passbooks;
import id.jht.filing.Sentences;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.membership.Membership;
import id.jht.membership.MembershipStatus;
import id.jht.membership.Segment;
import id.jht.shared.EmailAddress;
import id.jht.shared.Kpj;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import id.jht.shared.Sex;
import id.jht.signin.MemberSessions;
import id.jht.signin.SignInAnswer.CodeAwaited;
import id.jht.signin.SignInAnswer.CodeWrong;
import id.jht.signin.SignInAnswer.Over;
import id.jht.signin.SignInAnswer.SignedIn;
import id.jht.signin.SignInAnswer.Throttled;
import id.jht.signin.SignIns;
import id.jht.signin.SignedInMember;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebMvcTest({SignInsController.class, OwnSavingsController.class})
@AutoConfigureMockMvc(addFilters = false)
@Import({
    SignedInAccess.class,
    Problems.class,
    ProblemResolver.class,
    ApiLanguage.class,
    StrictJsonConverter.class,
    Sentences.class
})
class MembersApiTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final String ANI =
            "{\"nik\":\"9996010185000001\",\"kpj\":\"99600000001\",\"birthDate\":\"1985-01-01\"}";

    @Autowired
    private MockMvc client;

    @MockitoBean
    private SignIns signIns;

    @MockitoBean
    private MemberSessions sessions;

    @MockitoBean
    private Members members;

    @MockitoBean
    private Passbooks passbooks;

    @TestConfiguration
    static class Time {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }

    @Test
    void aSignInIsBegunAndItsCodeGivesAToken() throws Exception {
        given(signIns.begin(any(), eq("id"), any())).willReturn(new CodeAwaited("abc"));
        given(signIns.giveCode(eq("abc"), eq("123456"), any()))
                .willReturn(new SignedIn("token", NOW.plusSeconds(1800)));

        send("/api/v1/sign-ins", ANI)
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.signInId").value("abc"));
        send("/api/v1/sign-ins/abc/code", "{\"code\":\"123456\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.memberToken").value("token"))
                .andExpect(jsonPath("$.validUntil").value("2026-11-23T03:30:00Z"));
    }

    @Test
    void whatCannotBeReadIsRefusedAtItsFields() throws Exception {
        send("/api/v1/sign-ins", "{\"nik\":\"12\",\"birthDate\":\"1985-02-31\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType("application/problem+json;charset=UTF-8"))
                .andExpect(jsonPath("$.violations[0].code").value("NIK_FORM"))
                .andExpect(jsonPath("$.violations[1].code").value("REQUIRED"))
                .andExpect(jsonPath("$.violations[2].code").value("BIRTH_DATE_FORM"));
        send("/api/v1/sign-ins", "{\"name\":\"Ani\"}").andExpect(status().isBadRequest());
    }

    @Test
    void tooManyTriesAreAnsweredWith429() throws Exception {
        given(signIns.begin(any(), any(), any())).willReturn(new Throttled(NOW.plusSeconds(90)));

        send("/api/v1/sign-ins", ANI)
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "90"))
                .andExpect(jsonPath("$.title").value("Terlalu sering mencoba"));
    }

    @Test
    void aWrongCodeTellsTheTriesThatAreLeft() throws Exception {
        given(signIns.giveCode(any(), any(), any())).willReturn(new CodeWrong(3));

        send("/api/v1/sign-ins/abc/code", "{\"code\":\"000000\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].code").value("CODE_WRONG"))
                .andExpect(jsonPath("$.violations[0].message")
                        .value("Kode ini tidak cocok. Anda masih dapat mencoba 3 kali."));
        send("/api/v1/sign-ins/abc/code", "{\"code\":\"12\"}")
                .andExpect(jsonPath("$.violations[0].code").value("CODE_FORM"));
    }

    @Test
    void aSignInThatIsOverIsNotFound() throws Exception {
        given(signIns.giveCode(any(), any(), any())).willReturn(new Over());

        send("/api/v1/sign-ins/abc/code", "{\"code\":\"123456\"}").andExpect(status().isNotFound());
    }

    @Test
    void theHolderOfATokenSeesTheSavings() throws Exception {
        var member = member();
        given(sessions.find("token")).willReturn(Optional.of(new SignedInMember(member.identity(), NOW)));
        given(members.by(member.identity())).willReturn(Optional.of(member));
        given(passbooks.of(member))
                .willReturn(new Passbook(
                        LocalDate.parse("2026-11-23"),
                        List.of(new Passbook.Card(member.memberships().get(0), List.of(year()))),
                        Rupiah.of(5_500_000)));

        client.perform(get("/api/v1/members/me/savings").header("X-Member-Token", "token"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(5_500_000))
                .andExpect(jsonPath("$.asOf").value("2026-11-23"))
                .andExpect(jsonPath("$.cards[0].kpj").value("99600000001"))
                .andExpect(jsonPath("$.cards[0].status").value("ACTIVE"))
                .andExpect(jsonPath("$.cards[0].lastContribution").value("2026-10"))
                .andExpect(jsonPath("$.cards[0].years[0].development").value(300_000))
                .andExpect(jsonPath("$.cards[0].years[0].estimated").value(true));
    }

    @Test
    void withoutATokenNothingIsShown() throws Exception {
        client.perform(get("/api/v1/members/me/savings"))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.title").value("Belum masuk"));
        client.perform(get("/api/v1/members/me/savings")
                        .header("X-Member-Token", "anything")
                        .header("Accept-Language", "en"))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.title").value("Not signed in"));
    }

    private ResultActions send(String path, String json) throws Exception {
        return client.perform(post(path).contentType(MediaType.APPLICATION_JSON).content(json));
    }

    private static KpjLedger.Year year() {
        return new KpjLedger.Year(
                2026,
                Rupiah.of(4_000_000),
                Rupiah.of(1_200_000),
                Rupiah.ZERO,
                Rupiah.of(300_000),
                Rupiah.of(5_500_000),
                new BigDecimal("5.7"),
                true,
                List.of());
    }

    private static Member member() {
        var card = new Membership(
                Kpj.of("99600000001"),
                Segment.PU,
                "PT Contoh",
                MembershipStatus.ACTIVE,
                LocalDate.parse("2015-01-01"),
                null,
                null,
                Rupiah.of(1_000_000),
                LocalDate.parse("2018-12-31"),
                Rupiah.of(100_000),
                YearMonth.parse("2026-10"));
        return new Member(
                1,
                Nik.of("9996010185000001"),
                "Ani Contoh",
                "Medan",
                LocalDate.parse("1985-01-01"),
                Sex.M,
                "Rahma",
                MobileNumber.of("+6281299600001"),
                EmailAddress.of("ani@example.id"),
                null,
                null,
                null,
                List.of(card));
    }
}

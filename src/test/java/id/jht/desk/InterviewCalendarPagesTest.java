package id.jht.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.calendar.Branches;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Route;
import id.jht.interview.InterviewCalendar;
import id.jht.interview.Interviews;
import id.jht.security.ApiKeys;
import id.jht.security.StaffIdentities;
import id.jht.security.StaffMember;
import id.jht.testing.ClaimRooms;
import id.jht.testing.RoomDatabase;
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
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The branch's interviews on Monday 23 November 2026, by who looks and who decides. */
@WebMvcTest(InterviewCalendarController.class)
class InterviewCalendarPagesTest {

    private static final StaffMember RINA = new StaffMember("rina", "Rina", Set.of("customer-service"), Set.of("MKS"));
    private static final StaffMember BUDI = new StaffMember("budi", "Budi", Set.of("head-of-service"), Set.of("MKS"));
    private static final StaffMember HADI = new StaffMember("hadi", "Hadi", Set.of("head-of-service"), Set.of("MDN"));
    private static final String TUESDAY = "2026-11-24";

    @Autowired
    MockMvc browser;

    @BeforeEach
    void anEmptyCalendar() {
        ClaimRooms.clock().set("2026-11-23T09:00:00+08:00");
        RoomDatabase.jdbc()
                .sql("delete from interview_capacity where branch = 'MKS'")
                .update();
        RoomDatabase.jdbc().sql("delete from interview where branch = 'MKS'").update();
    }

    @Test
    void anOfficerSeesTheInterviewsOfADayInTheTimeOfTheBranchAndChangesNothing() throws Exception {
        var claim = ClaimRooms.claim("MKS", ClaimStatus.INTERVIEW_SCHEDULED, Route.FULL);
        ClaimRooms.room(Interviews.class).book(claim);

        browser.perform(get("/desk/interviews").param("day", TUESDAY).with(by(RINA)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(claim.value()),
                                containsString("WITA"),
                                containsString("day=" + TUESDAY),
                                not(containsString("name=\"seats\"")),
                                not(containsString("??")))));
        change(RINA, "MKS", "1", "sakit").andExpect(status().isForbidden());
    }

    @Test
    void aSupervisorSaysThatAnOfficerIsIllAndReadsWhatBecameOfTheInterviews() throws Exception {
        var answer = change(BUDI, "MKS", "0", "Listrik padam")
                .andExpect(redirectedUrl("/desk/interviews?branch=MKS&day=" + TUESDAY))
                .andReturn();

        assertThat(answer.getFlashMap().get("moved")).isEqualTo(new InterviewCalendar.Moved(0, 0));
        browser.perform(get("/desk/interviews").with(by(BUDI)))
                .andExpect(content().string(containsString("Listrik padam")));
    }

    @Test
    void aMistakeIsSaidInASentence() throws Exception {
        assertThat(change(BUDI, "MKS", "99", "x").andReturn().getFlashMap().get("refused"))
                .asString()
                .contains("0 sampai 50");
        assertThat(change(BUDI, "MKS", "1", "").andReturn().getFlashMap().get("refused"))
                .asString()
                .contains("alasan");
    }

    @Test
    void headOfficeHelpsEveryBranch() throws Exception {
        var maya = new StaffMember("maya", "Maya", Set.of("manager"), Set.of("MKS", "MDN"));

        assertThat(change(maya, "MKS", "6", "Bantuan").andReturn().getFlashMap().get("moved"))
                .isEqualTo(new InterviewCalendar.Moved(0, 0));
    }

    @Test
    void anotherBranchIsNotThere() throws Exception {
        browser.perform(get("/desk/interviews").param("branch", "MKS").with(by(HADI)))
                .andExpect(status().isNotFound());
        change(HADI, "MKS", "0", "x").andExpect(status().isNotFound());
        browser.perform(post("/desk/interviews")
                        .param("branch", "MKS")
                        .param("day", TUESDAY)
                        .param("seats", "0")
                        .param("reason", "x")
                        .with(by(BUDI)))
                .andExpect(status().isForbidden());
    }

    private ResultActions change(StaffMember reader, String branch, String seats, String reason) throws Exception {
        return browser.perform(post("/desk/interviews")
                .param("branch", branch)
                .param("day", TUESDAY)
                .param("seats", seats)
                .param("reason", reason)
                .with(by(reader))
                .with(csrf()));
    }

    private static RequestPostProcessor by(StaffMember member) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                member, null, AuthorityUtils.createAuthorityList(member.groups())));
    }

    @SpringBootConfiguration
    @ComponentScan("id.jht.security")
    @Import({InterviewCalendarController.class, StaffLanguage.class})
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
        InterviewCalendar interviewCalendar() {
            return ClaimRooms.room(InterviewCalendar.class);
        }

        @Bean
        Branches branches() {
            return ClaimRooms.room(Branches.class);
        }
    }
}

package id.jht.portal.tracking;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.claim.Appeals;
import id.jht.claim.Withdrawals;
import id.jht.disbursement.Disbursements;
import id.jht.document.Corrections;
import id.jht.interview.Interviews;
import id.jht.portal.PortalPages;
import id.jht.shared.BankAccount;
import id.jht.shared.Violation;
import id.jht.shared.WrongStateException;
import id.jht.testing.TrackedClaims;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest({TrackingController.class, ClaimActionsController.class})
@AutoConfigureMockMvc(addFilters = false)
@Import(PortalPages.class)
class TrackingPagesTest {

    private static final String CLAIM = "/claims/" + TrackedClaims.NUMBER;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Interviews interviews;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Disbursements disbursements;

    @Autowired
    private Appeals appeals;

    @Test
    void theTokenOfALinkMovesIntoACookie() throws Exception {
        browser.perform(get(CLAIM + "?token=right"))
                .andExpect(redirectedUrl(CLAIM))
                .andExpect(cookie().value("jht-claim", "right"))
                .andExpect(cookie().httpOnly("jht-claim", true))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
    }

    @Test
    void aWrongTokenAndAnUnknownNumberShowTheSame() throws Exception {
        browser.perform(get(CLAIM)).andExpect(status().isNotFound());
        browser.perform(get(CLAIM).cookie(new Cookie("jht-claim", "wrong"))).andExpect(status().isNotFound());
        browser.perform(get("/claims/JHT-2026-00000002").cookie(new Cookie("jht-claim", "right")))
                .andExpect(status().isNotFound());
        browser.perform(post("/claims/track").param("number", "x").param("token", "y"))
                .andExpect(content().string(containsString("tidak cocok")));
        browser.perform(post("/claims/track")
                        .param("number", "jht-2026-00000001")
                        .param("token", " right "))
                .andExpect(redirectedUrl(CLAIM));
    }

    @Test
    void eachStateOffersWhatTheMemberCanDo() throws Exception {
        page("papers")
                .andExpect(content()
                        .string(allOf(containsString("id=\"EMPLOYMENT_PROOF\""), not(containsString("id=\"KTP\"")))));
        page("account").andExpect(content().string(containsString("id=\"accountNumber\"")));
        page("scheduled").andExpect(content().string(allOf(containsString("/room"), containsString("interview.ics"))));
        page("rejected")
                .andExpect(
                        content().string(allOf(containsString(CLAIM + "/appeal"), not(containsString("/withdrawal")))));
        page("paid")
                .andExpect(
                        content().string(allOf(containsString("Rp 19.000.000"), not(containsString("/withdrawal")))));
    }

    @Test
    void aPaidClaimSaysWhichTaxRuleAppliedAndOffersTheSheet() throws Exception {
        page("paid")
                .andExpect(content()
                        .string(allOf(
                                containsString("Pajak dibulatkan ke bawah ke rupiah penuh."),
                                containsString(CLAIM + "/statement.pdf"))));
        page("submitted").andExpect(content().string(not(containsString("/statement.pdf"))));
        browser.perform(get(CLAIM + "/statement.pdf").cookie(new Cookie("jht-claim", "paid")))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
        browser.perform(get(CLAIM + "/statement.pdf").cookie(new Cookie("jht-claim", "wrong")))
                .andExpect(status().isNotFound());
    }

    @Test
    void newPapersAreTakenOrRefusedAtTheirField() throws Exception {
        reset(corrections);
        sendPaper("papers").andExpect(flash().attribute("done", "documents"));
        given(corrections.receive(any(), anyList())).willReturn(List.of(Violation.of("KTP", "DOCUMENT_EMPTY")));
        sendPaper("papers").andExpect(flash().attributeExists("faults"));
    }

    @Test
    void theInterviewIsMovedToAChosenSlot() throws Exception {
        browser.perform(get(CLAIM + "/interview").cookie(new Cookie("jht-claim", "scheduled")))
                .andExpect(
                        content().string(allOf(containsString("09.15 WIB"), containsString("Rabu, 11 November 2026"))));
        send("/interview", "scheduled", "at", PortalPages.NINE.toString())
                .andExpect(flash().attribute("done", "interview"));
        verify(interviews).move(TrackedClaims.NUMBER, PortalPages.NINE);
        send("/interview", "scheduled").andExpect(redirectedUrl(CLAIM + "/interview"));
    }

    @Test
    void aWithdrawalNeedsAReasonAndTheRightMoment() throws Exception {
        reset(withdrawals);
        send("/withdrawal", "submitted", "reason", " ").andExpect(redirectedUrl(CLAIM + "/withdrawal"));
        send("/withdrawal", "submitted", "reason", "salah").andExpect(flash().attribute("done", "withdrawal"));
        willThrow(new WrongStateException("Terlambat.")).given(withdrawals).withdraw(any(), any());
        send("/withdrawal", "submitted", "reason", "salah").andExpect(flash().attribute("refusal", "Terlambat."));
    }

    @Test
    void anotherAccountAndAnAppealArePassedOn() throws Exception {
        send("/payout-account", "account", "bankCode", "422", "accountNumber", "9900000001")
                .andExpect(flash().attribute("done", "account"));
        verify(disbursements).changeAccount(TrackedClaims.NUMBER, new BankAccount("451", "9900000001"));
        send("/payout-account", "account", "bankCode", "", "accountNumber", "12a")
                .andExpect(flash().attributeExists("faults"));
        send("/appeal", "rejected", "text", "Saya keberatan.").andExpect(flash().attribute("done", "appeal"));
        verify(appeals).lodge(TrackedClaims.NUMBER, "Saya keberatan.");
    }

    @Test
    void calendarFileQrCodeAndWaitingRoomAreForTheHolderOfTheTokenOnly() throws Exception {
        for (var path : List.of("/interview.ics", "/qr.png", "/room")) {
            browser.perform(get(CLAIM + path).cookie(new Cookie("jht-claim", "right")))
                    .andExpect(status().isOk());
            browser.perform(get(CLAIM + path)).andExpect(status().isNotFound());
        }
    }

    private ResultActions page(String token) throws Exception {
        return browser.perform(get(CLAIM).cookie(new Cookie("jht-claim", token)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private ResultActions sendPaper(String token) throws Exception {
        return browser.perform(multipart(CLAIM + "/documents")
                .file(new MockMultipartFile("KTP", "ktp.png", "image/png", new byte[] {1}))
                .cookie(new Cookie("jht-claim", token)));
    }

    private ResultActions send(String path, String token, String... fields) throws Exception {
        MockHttpServletRequestBuilder form = post(CLAIM + path).cookie(new Cookie("jht-claim", token));
        for (var i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return browser.perform(form);
    }
}

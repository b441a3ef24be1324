package id.jht.portal.tracking;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import id.jht.casework.CaseNotes;
import id.jht.claim.Claims;
import id.jht.claim.TrackingTokens;
import id.jht.disbursement.AccountHolders;
import id.jht.document.Thumbnails;
import id.jht.draft.CorrectionDrafts;
import id.jht.draft.DraftPapers;
import id.jht.filing.ClaimTracking;
import id.jht.filing.Situation;
import id.jht.integrity.FeeAnswers;
import id.jht.membership.Members;
import id.jht.notice.NoticeCopies;
import id.jht.portal.signin.SignedIn;
import id.jht.preparation.PaperUploads;
import id.jht.testing.TrackedClaims;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The rooms behind the pages of a claim. The name of a situation is the token of a claim that stands there. */
@TestConfiguration
@Import({OwnClaim.class, TrackedPages.class, Deeds.class, NewAccounts.class, Tries.class, CorrectionPapers.class})
class TrackingRooms {

    static final String LATE = "late-";

    @Bean
    ClaimTracking claimTracking() {
        var tracking = mock(ClaimTracking.class);
        given(tracking.find(any(), any())).willReturn(Optional.empty());
        given(tracking.find(any(), anyLong())).willReturn(Optional.empty());
        for (var situation : Situation.values()) {
            given(tracking.find(TrackedClaims.NUMBER, situation.name()))
                    .willReturn(Optional.of(TrackedClaims.at(situation)));
            given(tracking.find(TrackedClaims.NUMBER, LATE + situation.name()))
                    .willReturn(Optional.of(TrackedClaims.late(situation)));
        }
        return tracking;
    }

    @Bean
    SignedIn signedIn() {
        var signedIn = mock(SignedIn.class);
        given(signedIn.of(any())).willReturn(Optional.empty());
        return signedIn;
    }

    @Bean
    CaseNotes caseNotes() {
        return mock(CaseNotes.class);
    }

    @Bean
    Claims claims() {
        return mock(Claims.class);
    }

    @Bean
    TrackingTokens trackingTokens() {
        return mock(TrackingTokens.class);
    }

    @Bean
    NoticeCopies noticeCopies() {
        return mock(NoticeCopies.class);
    }

    @Bean
    FeeAnswers feeAnswers() {
        return mock(FeeAnswers.class);
    }

    @Bean
    AccountHolders accountHolders() {
        return mock(AccountHolders.class);
    }

    @Bean
    CorrectionDrafts correctionDrafts() {
        return mock(CorrectionDrafts.class);
    }

    @Bean
    DraftPapers draftPapers() {
        return mock(DraftPapers.class);
    }

    @Bean
    PaperUploads paperUploads() {
        return mock(PaperUploads.class);
    }

    @Bean
    Thumbnails thumbnails() {
        return mock(Thumbnails.class);
    }

    @Bean
    Members members() {
        return mock(Members.class);
    }
}

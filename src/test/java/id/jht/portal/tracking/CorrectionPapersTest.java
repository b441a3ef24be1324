package id.jht.portal.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.ClaimNumber;
import id.jht.claim.TrackingTokens;
import id.jht.document.Corrections;
import id.jht.document.DocumentType;
import id.jht.document.Documents;
import id.jht.document.StoredDocument;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMembers.Kind;
import id.jht.scenario.TestPapers;
import id.jht.scenario.Visitor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Papers that are sent again, one by one as the script does and all at once without it. */
@PathTest
class CorrectionPapersTest {

    @Autowired
    ClaimScenario scenario;

    @Autowired
    TrackingTokens tokens;

    @Autowired
    Corrections corrections;

    @Autowired
    Documents documents;

    @LocalServerPort
    int port;

    @Test
    void aPaperThatHasComeIsShownWhenThePageIsOpenedAgainAndIsHandedInOnce() {
        var claim = corrected("KTP:ILLEGIBLE");
        var visitor = memberOf(claim);
        sendsOne(visitor, claim, DocumentType.KTP, picture(DocumentType.KTP));
        assertThat(visitor.status()).isEqualTo(201);
        var kept = visitor.textOf("\"id\":\"([^\"]+)\"");
        sendsOne(visitor, claim, DocumentType.KTP, picture(DocumentType.KTP));
        assertThat(visitor.textOf("\"id\":\"([^\"]+)\"")).isEqualTo(kept);

        visitor.opens(page(claim));
        assertThat(visitor.page()).containsOnlyOnce("data-id=").contains(kept);
        assertThat(visitor.opens(page(claim) + "/KTP/" + kept + ".jpg").status())
                .isEqualTo(200);
        assertThat(corrections.asked(claim)).containsExactly(DocumentType.KTP);

        visitor.uploads(page(claim), Map.of());
        assertThat(visitor.page()).contains("Dokumen sudah kami terima");
        assertThat(corrections.asked(claim)).isEmpty();
        assertThat(papersOf(claim, DocumentType.KTP)).hasSize(2);
        assertThat(visitor.opens(page(claim) + "/KTP/" + kept + ".jpg").status())
                .isEqualTo(404);
    }

    @Test
    void whatIsNoPaperIsRefusedWithASentenceAndNothingIsKept() {
        var claim = corrected("KTP:ILLEGIBLE");
        var visitor = memberOf(claim);

        sendsOne(visitor, claim, DocumentType.KTP, new byte[] {77, 90, 1, 2, 3});
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page()).contains("bukan JPG, PNG, atau PDF");
        sendsOne(visitor, claim, DocumentType.KTP, tooLarge());
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page()).contains("lebih besar dari " + documents.mostMegabytes() + " MB");
        sendsOne(visitor, claim, DocumentType.SELFIE, picture(DocumentType.SELFIE));
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page()).contains("tidak diminta untuk diperbaiki");

        assertThat(visitor.opens(page(claim)).page()).doesNotContain("data-id=");
    }

    @Test
    void nobodyElseSendsOrSeesPapersOfAClaim() {
        var claim = corrected("KTP:ILLEGIBLE");
        var member = memberOf(claim);
        sendsOne(member, claim, DocumentType.KTP, picture(DocumentType.KTP));
        var kept = member.textOf("\"id\":\"([^\"]+)\"");
        var other = memberOf(corrected("KTP:ILLEGIBLE"));

        sendsOne(other, claim, DocumentType.KTP, picture(DocumentType.KTP));
        assertThat(other.status()).isEqualTo(404);
        assertThat(other.opens(page(claim) + "/KTP/" + kept + ".jpg").status()).isEqualTo(404);
        assertThat(member.opens(page(claim)).page()).containsOnlyOnce("data-id=");
    }

    @Test
    void withoutScriptTheFormCarriesTheFilesAndAGoodOneIsNotLostBesideABadOne() {
        var claim = corrected("KTP:ILLEGIBLE,EMPLOYMENT_PROOF:INCOMPLETE");
        var visitor = memberOf(claim);
        visitor.uploads(
                page(claim), Map.of("KTP", picture(DocumentType.KTP), "EMPLOYMENT_PROOF", new byte[] {77, 90, 1}));

        assertThat(visitor.address()).isEqualTo(page(claim));
        assertThat(visitor.page()).contains("bukan JPG, PNG, atau PDF", "Sudah kami terima: ");
        assertThat(corrections.asked(claim)).containsExactly(DocumentType.EMPLOYMENT_PROOF);

        visitor.uploads(page(claim), Map.of("EMPLOYMENT_PROOF", picture(DocumentType.EMPLOYMENT_PROOF)));
        assertThat(visitor.page()).contains("Dokumen sudah kami terima");
    }

    @Test
    void aPaperOfAnEarlierRequestDoesNotComeBackInTheNext() {
        var claim = corrected("KTP:ILLEGIBLE");
        var visitor = memberOf(claim);
        sendsOne(visitor, claim, DocumentType.KTP, picture(DocumentType.KTP));
        visitor.uploads(page(claim), Map.of());
        scenario.officer("rina").asksForCorrection(claim, "KTP:MISMATCH");

        assertThat(visitor.opens(page(claim)).page()).contains("id=\"KTP\"").doesNotContain("data-id=");
    }

    private ClaimNumber corrected(String refused) {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("rina").asksForCorrection(claim, refused);
        return claim;
    }

    private Visitor memberOf(ClaimNumber claim) {
        return new Visitor(port)
                .opens("/claims/" + claim + "?token=" + tokens.of(claim))
                .opens(page(claim));
    }

    private static void sendsOne(Visitor visitor, ClaimNumber claim, DocumentType type, byte[] content) {
        visitor.uploads(page(claim) + "/" + type, Map.of("file", content));
    }

    private List<StoredDocument> papersOf(ClaimNumber claim, DocumentType type) {
        return documents.of(claim).stream()
                .filter(paper -> paper.type() == type)
                .toList();
    }

    private byte[] tooLarge() {
        var start = picture(DocumentType.KTP);
        return Arrays.copyOf(start, Math.toIntExact(documents.mostBytes()) + 1);
    }

    private static byte[] picture(DocumentType type) {
        return TestPapers.picture(type).content();
    }

    private static String page(ClaimNumber claim) {
        return "/claims/" + claim + "/documents";
    }
}

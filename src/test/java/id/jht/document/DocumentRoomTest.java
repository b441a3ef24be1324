package id.jht.document;

import static id.jht.claim.ClaimStatus.INTERVIEW_SCHEDULED;
import static id.jht.claim.ClaimStatus.IN_REVIEW;
import static id.jht.claim.ClaimStatus.NEEDS_CORRECTION;
import static id.jht.claim.ClaimStatus.SUBMITTED;
import static id.jht.document.DocumentType.KTP;
import static id.jht.document.DocumentType.SELFIE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Claims;
import id.jht.claim.Route;
import id.jht.shared.RefusedException;
import id.jht.shared.Violation;
import id.jht.shared.WrongStateException;
import id.jht.testing.ClaimRooms;
import id.jht.testing.Papers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class DocumentRoomTest {

    private final Documents documents = ClaimRooms.room(Documents.class);
    private final DocumentReviews reviews = ClaimRooms.room(DocumentReviews.class);
    private final Corrections corrections = ClaimRooms.room(Corrections.class);
    private final PageImages images = ClaimRooms.room(PageImages.class);
    private ClaimNumber claim = ClaimRooms.claim("TJM", SUBMITTED, Route.FULL);

    @AfterEach
    void anotherReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @BeforeEach
    void aClaimWithThreePapers() {
        documents.keep(
                claim,
                List.of(
                        paper(KTP, "C:\\foto\\ktp.jpg", Papers.jpeg(600, 400)),
                        paper(SELFIE, "selfie.png", Papers.png(200, 300)),
                        paper(DocumentType.EMPLOYMENT_PROOF, "paklaring.pdf", Papers.pdf(2))));
    }

    @Test
    void papersAreKeptInTheOrderOfTheirArrival() {
        assertThat(documents.of(claim))
                .extracting(
                        StoredDocument::type,
                        StoredDocument::fileName,
                        StoredDocument::mediaType,
                        StoredDocument::pages)
                .containsExactly(
                        tuple(KTP, "ktp.jpg", "image/jpeg", 1),
                        tuple(SELFIE, "selfie.png", "image/png", 1),
                        tuple(DocumentType.EMPLOYMENT_PROOF, "paklaring.pdf", "application/pdf", 2));
    }

    @Test
    void theFileComesBackAsItWasSentButOnlyForItsClaim() {
        assertThat(documents.content(claim, idOf(SELFIE))).isEqualTo(Papers.png(200, 300));
        var other = ClaimRooms.claim("TJM", SUBMITTED, Route.FULL);
        assertThatThrownBy(() -> documents.content(other, idOf(SELFIE))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void everyUnfitPaperIsNamedWithItsType() {
        var papers = List.of(paper(KTP, "a", new byte[0]), paper(SELFIE, "b.jpg", "MZ".getBytes()));
        assertThat(documents.check(papers))
                .containsExactly(Violation.of("KTP", "DOCUMENT_EMPTY"), Violation.of("SELFIE", "DOCUMENT_KIND"));
    }

    @Test
    void tooManyAndTooMuchAtOnceAreRefused() {
        var many = Stream.generate(() -> paper(KTP, "a", new byte[1])).limit(31).toList();
        assertThat(documents.check(many)).extracting(Violation::code).containsExactly("DOCUMENT_TOO_MANY");
        var large = Stream.generate(() -> paper(KTP, "a", new byte[6_000_000]))
                .limit(9)
                .toList();
        assertThat(documents.check(large)).extracting(Violation::code).containsExactly("DOCUMENT_TOO_LARGE_TOGETHER");
    }

    @Test
    void completePapersLeadToTheInterview() {
        conclude(CheckVerdict.COMPLETE, "", "");
        assertThat(documents.of(claim)).extracting(StoredDocument::verdict).containsOnly(DocumentVerdict.ACCEPTED);
        assertThat(status()).isEqualTo(INTERVIEW_SCHEDULED);
    }

    @Test
    void completePapersLeadToTheDecisionWhenNoInterviewIsNeeded() {
        var fast = ClaimRooms.claim("TJM", SUBMITTED, Route.FAST);
        reviews.conclude(fast, CheckVerdict.COMPLETE, List.of(), "", "rina");
        assertThat(ClaimRooms.room(Claims.class).get(fast).status()).isEqualTo(IN_REVIEW);
    }

    @Test
    void aCompleteFileCannotHoldARefusedPaper() {
        reviews.mark(claim, idOf(KTP), DocumentVerdict.REFUSED, RefusalReason.EXPIRED, "rina");
        assertThatThrownBy(() -> conclude(CheckVerdict.COMPLETE, "", ""))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("KTP");
        assertThatThrownBy(() -> conclude(CheckVerdict.COMPLETE, "SELFIE:ILLEGIBLE", ""))
                .isInstanceOf(RefusedException.class);
        assertThat(documents.of(claim)).extracting(StoredDocument::verdict).doesNotContain(DocumentVerdict.ACCEPTED);
        assertThat(status()).isEqualTo(SUBMITTED);
    }

    @Test
    void aMarkMayBeTakenBack() {
        reviews.mark(claim, idOf(KTP), DocumentVerdict.REFUSED, RefusalReason.EXPIRED, "rina");
        reviews.mark(claim, idOf(KTP), DocumentVerdict.ACCEPTED, null, "rina");
        conclude(CheckVerdict.COMPLETE, "", "");
        assertThat(status()).isEqualTo(INTERVIEW_SCHEDULED);
    }

    @Test
    void aRefusalNeedsAReason() {
        assertThatThrownBy(() -> reviews.mark(claim, idOf(KTP), DocumentVerdict.REFUSED, null, "rina"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> conclude(CheckVerdict.CORRECTION, "", "mohon diperbaiki"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> conclude(CheckVerdict.SUSPECTED, "", " ")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> conclude(CheckVerdict.CORRECTION, "PASSPORT:EXPIRED", "kedaluwarsa"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Paspor");
        assertThat(status()).isEqualTo(SUBMITTED);
    }

    @Test
    void refusedPapersComeFromTheFormAndFromTheCasePage() {
        reviews.mark(claim, idOf(SELFIE), DocumentVerdict.REFUSED, RefusalReason.ILLEGIBLE, "rina");
        conclude(CheckVerdict.CORRECTION, "KTP:EXPIRED", "mohon diperbaiki");
        assertThat(corrections.asked(claim)).containsExactlyInAnyOrder(KTP, SELFIE);
        assertThat(status()).isEqualTo(NEEDS_CORRECTION);
    }

    @Test
    void nothingIsMarkedWhileTheMemberCorrects() {
        conclude(CheckVerdict.CORRECTION, "KTP:EXPIRED", "mohon diperbaiki");
        assertThatThrownBy(() -> reviews.mark(claim, idOf(KTP), DocumentVerdict.ACCEPTED, null, "rina"))
                .isInstanceOf(WrongStateException.class);
    }

    @Test
    void theProcessIsWokenWhenEveryRefusedPaperWasReplaced() {
        conclude(CheckVerdict.CORRECTION, "KTP:EXPIRED,SELFIE:ILLEGIBLE", "mohon diperbaiki");

        assertThat(corrections.receive(claim, List.of(paper(KTP, "baru.jpg", Papers.jpeg(60, 40)))))
                .isEmpty();
        assertThat(corrections.asked(claim)).containsExactly(SELFIE);
        assertThat(ClaimRooms.toldToProcess()).doesNotContain("documentsCorrected " + claim);

        corrections.receive(claim, List.of(paper(SELFIE, "baru.jpg", Papers.jpeg(60, 40))));
        assertThat(ClaimRooms.toldToProcess()).contains("documentsCorrected " + claim);
        assertThat(status()).isEqualTo(SUBMITTED);
        assertThat(documents.of(claim))
                .extracting(StoredDocument::superseded)
                .containsExactly(true, true, false, false, false);
    }

    @Test
    void onlyWhatWasRefusedCanBeReplaced() {
        conclude(CheckVerdict.CORRECTION, "KTP:EXPIRED", "mohon diperbaiki");
        var papers = List.of(
                paper(KTP, "baru.jpg", Papers.jpeg(60, 40)), paper(DocumentType.NPWP, "x.jpg", Papers.jpeg(60, 40)));
        assertThat(corrections.receive(claim, papers)).containsExactly(Violation.of("NPWP", "DOCUMENT_NOT_ASKED"));
        assertThat(corrections.receive(claim, List.of()))
                .extracting(Violation::code)
                .containsExactly("DOCUMENT_MISSING");
        assertThat(documents.of(claim)).hasSize(3);
    }

    @Test
    void aWrongPaperDoesNotThrowTheRightOnesAway() {
        conclude(CheckVerdict.CORRECTION, "KTP:EXPIRED,SELFIE:ILLEGIBLE", "mohon diperbaiki");

        assertThat(corrections.receiveRight(
                        claim,
                        List.of(
                                paper(KTP, "baru.jpg", Papers.jpeg(60, 40)),
                                paper(SELFIE, "baru.jpg", Papers.jpeg(60, 40)),
                                paper(SELFIE, "kosong.jpg", new byte[0]))))
                .containsExactly(Violation.of("SELFIE", "DOCUMENT_EMPTY"));
        assertThat(corrections.asked(claim)).containsExactly(SELFIE);
        assertThat(ClaimRooms.toldToProcess()).doesNotContain("documentsCorrected " + claim);

        assertThat(corrections.receiveRight(claim, List.of(paper(SELFIE, "baru.jpg", Papers.jpeg(60, 40)))))
                .isEmpty();
        assertThat(status()).isEqualTo(SUBMITTED);
    }

    @Test
    void papersThatNobodyAskedForAreNotTaken() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("id"));
        assertThatThrownBy(() -> corrections.receive(claim, List.of(paper(KTP, "a.jpg", Papers.jpeg(60, 40)))))
                .isInstanceOf(WrongStateException.class)
                .hasMessageContaining("tidak menunggu dokumen");
    }

    @Test
    void refusedPapersAreReadFromOneLine() {
        assertThat(DocumentReviews.parse(" ktp : illegible , SELFIE:OTHER,"))
                .extracting(RefusedDocument::toString)
                .containsExactly("KTP:ILLEGIBLE", "SELFIE:OTHER");
        assertThat(DocumentReviews.parse("")).isEmpty();
        assertThatThrownBy(() -> DocumentReviews.parse("KTP")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> DocumentReviews.parse("KTP:NONSENSE")).hasMessageContaining("KTP:NONSENSE");
    }

    @Test
    void pagesAndTheSheetArePictures() throws IOException {
        var page = ImageIO.read(
                new ByteArrayInputStream(images.page(claim, idOf(DocumentType.EMPLOYMENT_PROOF), 2, 300, 0)));
        assertThat(page.getWidth()).isEqualTo(300);
        var sheet = ImageIO.read(new ByteArrayInputStream(images.sheet(claim)));
        assertThat(sheet.getWidth()).isGreaterThan(3 * 360);
        assertThatThrownBy(() -> images.page(claim, idOf(KTP), 2, 300, 0)).isInstanceOf(NoSuchElementException.class);
    }

    private void conclude(CheckVerdict verdict, String refused, String remark) {
        reviews.conclude(claim, verdict, DocumentReviews.parse(refused), remark, "rina");
    }

    private ClaimStatus status() {
        return ClaimRooms.room(Claims.class).get(claim).status();
    }

    private UUID idOf(DocumentType type) {
        return documents.of(claim).stream()
                .filter(paper -> paper.type() == type)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Paper paper(DocumentType type, String name, byte[] content) {
        return new Paper(type, name, content);
    }
}

package id.jht.interview;

import id.jht.claim.ClaimDecisions;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.claim.DecisionStep;
import id.jht.document.DocumentReviews;
import id.jht.document.DocumentVerdict;
import id.jht.document.Documents;
import id.jht.shared.RefusedException;
import org.springframework.stereotype.Component;

/** What each outcome of an interview does to the claim. Sentences are in Indonesian, the language of the staff. */
@Component
class InterviewOutcomes {

    private final Claims claims;
    private final ClaimDecisions decisions;
    private final ClaimTrail trail;
    private final Documents documents;
    private final DocumentReviews reviews;
    private final Bookings bookings;
    private final InterviewNeed need;

    InterviewOutcomes(
            Claims claims,
            ClaimDecisions decisions,
            ClaimTrail trail,
            Documents documents,
            DocumentReviews reviews,
            Bookings bookings,
            InterviewNeed need) {
        this.claims = claims;
        this.decisions = decisions;
        this.trail = trail;
        this.documents = documents;
        this.reviews = reviews;
        this.bookings = bookings;
        this.need = need;
    }

    void take(ClaimNumber number, InterviewReport report) {
        decisions.record(number, DecisionStep.INTERVIEW, report.outcome().name(), report.actor(), report.remark());
        if (report.helperDeclared()) {
            trail.add(number, report.actor(), "HELPER_DECLARED", "");
        }
        bookings.report(number, report);
        switch (report.outcome()) {
            case PASSED -> pass(number, report);
            case NO_SHOW -> bookings.end(number, Interview.Status.MISSED);
            case CORRECTION -> sendBack(number, report);
            case SUSPECTED, REJECTED -> stop(number, report);
        }
    }

    private void pass(ClaimNumber number, InterviewReport report) {
        if (!report.originalsSeen()) {
            throw new RefusedException("Wawancara hanya dapat diluluskan bila dokumen asli sudah diperlihatkan."
                    + " Centang \"Dokumen asli sudah ditunjukkan\" atau pilih hasil lain.");
        }
        if (documents.of(number).stream()
                .anyMatch(paper -> !paper.superseded() && paper.verdict() == DocumentVerdict.REFUSED)) {
            throw new RefusedException("Masih ada berkas yang ditandai ditolak. Pilih perlu perbaikan,"
                    + " atau terima berkas itu di halaman klaim.");
        }
        bookings.end(number, Interview.Status.PASSED);
        need.satisfied(number);
        claims.startServiceClock(number);
        claims.move(number, ClaimStatus.IN_REVIEW, report.actor(), "INTERVIEW_DONE", "");
    }

    private void sendBack(ClaimNumber number, InterviewReport report) {
        var refused = DocumentReviews.parse(report.refusedDocuments());
        reviews.refuse(number, refused, report.remark(), report.actor());
        bookings.end(number, Interview.Status.ENDED);
    }

    private void stop(ClaimNumber number, InterviewReport report) {
        if (report.remark().isBlank()) {
            throw new RefusedException("Tulis catatan: hasil ini tidak dapat disimpan tanpa alasan.");
        }
        bookings.end(number, Interview.Status.ENDED);
    }
}

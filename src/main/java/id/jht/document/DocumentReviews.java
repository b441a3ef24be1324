package id.jht.document;

import static id.jht.claim.ClaimStatus.INTERVIEW_SCHEDULED;
import static id.jht.claim.ClaimStatus.NEEDS_CORRECTION;
import static id.jht.claim.ClaimStatus.SUBMITTED;
import static java.util.stream.Collectors.joining;

import id.jht.claim.ClaimDecisions;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.claim.DecisionStep;
import id.jht.shared.RefusedException;
import id.jht.shared.WrongStateException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What officers find in the papers. Sentences are in Indonesian, the language of the staff. */
@Component
public class DocumentReviews {

    private static final Locale STAFF = Locale.forLanguageTag("id");

    private final Claims claims;
    private final ClaimDecisions decisions;
    private final ClaimTrail trail;
    private final DocumentTable table;
    private final NextAfterCheck next;
    private final MessageSource messages;

    DocumentReviews(
            Claims claims,
            ClaimDecisions decisions,
            ClaimTrail trail,
            DocumentTable table,
            NextAfterCheck next,
            MessageSource messages) {
        this.claims = claims;
        this.decisions = decisions;
        this.trail = trail;
        this.table = table;
        this.next = next;
        this.messages = messages;
    }

    /**
     * Takes the verdict on the whole file: judges each paper, keeps the decision and moves the claim.
     *
     * @param refused papers with their reasons, added to those marked on the case page
     * @param actor user name of the officer
     * @throws RefusedException when the verdict cannot stand, e.g. a correction that names no paper, a complete file with a
     *     refused paper, a refusal without remark
     */
    @Transactional
    public void conclude(
            ClaimNumber number, CheckVerdict verdict, List<RefusedDocument> refused, String remark, String actor) {
        claims.lock(number);
        decisions.record(number, DecisionStep.DOCUMENT_CHECK, verdict.name(), actor, remark);
        switch (verdict) {
            case COMPLETE -> accept(number, refused, actor);
            case CORRECTION -> sendBack(number, refused, remark, actor);
            case REJECTED, SUSPECTED -> requireReason(remark);
        }
    }

    /**
     * Marks one paper on the case page; it may be changed until the check is concluded.
     *
     * @param reason only for a refused paper
     */
    @Transactional
    public void mark(
            ClaimNumber number, UUID document, DocumentVerdict verdict, @Nullable RefusalReason reason, String actor) {
        var status = claims.lock(number).status();
        if (status != SUBMITTED && status != INTERVIEW_SCHEDULED) {
            throw new WrongStateException("Berkas klaim ini sedang tidak diperiksa, jadi tidak dapat ditandai.");
        }
        var isRefused = verdict == DocumentVerdict.REFUSED;
        if (isRefused && reason == null) {
            throw new RefusedException("Pilih alasan penolakan, supaya peserta tahu apa yang harus diperbaiki.");
        }
        var type = table.judge(number, document, verdict, isRefused ? reason : null)
                .orElseThrow(() -> new RefusedException("Berkas ini sudah diganti atau bukan bagian dari klaim ini."));
        trail.add(number, actor, "DOCUMENT_MARKED", type + ":" + (isRefused ? reason : verdict));
    }

    /**
     * Refuses papers and sends the claim to correction from another desk, e.g. the interview.
     *
     * @throws RefusedException when neither the list nor the case page refuses a paper
     */
    @Transactional
    public void refuse(ClaimNumber number, List<RefusedDocument> refused, String remark, String actor) {
        claims.lock(number);
        sendBack(number, refused, remark, actor);
    }

    /**
     * Reads {@code TYPE:REASON_CODE,TYPE:REASON_CODE}, or the same as a JSON list, as the list in Tasklist sends it; refuses what
     * it does not know with a sentence.
     */
    public static List<RefusedDocument> parse(String refusedDocuments) {
        return Arrays.stream(refusedDocuments.replaceAll("[\\[\\]\"]", "").split(",", -1))
                .filter(text -> !text.isBlank())
                .map(RefusedDocument::of)
                .toList();
    }

    private void accept(ClaimNumber number, List<RefusedDocument> refused, String actor) {
        refused.forEach(one -> refuse(number, one));
        var types = table.refused(number);
        if (!types.isEmpty()) {
            throw new RefusedException("Berkas belum dapat dinyatakan lengkap karena masih ada yang ditolak: "
                    + types.stream().map(this::label).collect(joining(", "))
                    + ". Terima berkas itu di halaman klaim, atau pilih perlu perbaikan.");
        }
        table.acceptAll(number);
        claims.move(number, next.after(number), actor, "DOCUMENTS_COMPLETE", "");
    }

    private void sendBack(ClaimNumber number, List<RefusedDocument> refused, String remark, String actor) {
        refused.forEach(one -> refuse(number, one));
        if (table.refused(number).isEmpty()) {
            throw new RefusedException("Sebutkan sekurangnya satu berkas yang ditolak beserta alasannya,"
                    + " atau tandai berkas itu di halaman klaim.");
        }
        claims.move(number, NEEDS_CORRECTION, actor, "CORRECTION_ASKED", remark);
    }

    private void refuse(ClaimNumber number, RefusedDocument refused) {
        if (!table.refuse(number, refused)) {
            throw new RefusedException("Klaim ini tidak memuat berkas " + label(refused.type())
                    + ", jadi berkas itu tidak dapat ditolak. Pilih berkas yang ada pada klaim.");
        }
    }

    private static void requireReason(String remark) {
        if (remark.isBlank()) {
            throw new RefusedException("Tulis catatan: keputusan ini tidak dapat disimpan tanpa alasan.");
        }
    }

    private String label(DocumentType type) {
        return messages.getMessage("document." + type, null, STAFF);
    }
}

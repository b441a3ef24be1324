package id.jht.api;

import id.jht.benefit.TaxWords;
import id.jht.calendar.Branches;
import id.jht.claim.ClaimStatus;
import id.jht.claim.TrailEntry;
import id.jht.document.StoredDocument;
import id.jht.filing.NextSteps;
import id.jht.filing.Receipt;
import id.jht.filing.TrackedClaim;
import id.jht.interview.Interview;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows what the filing room knows in the form that clients read; times in the branch's zone. */
@Component
class ClaimViews {

    /** The member must know why; other remarks stay with the officers. */
    private static final Set<ClaimStatus> EXPLAINED = Set.of(ClaimStatus.NEEDS_CORRECTION, ClaimStatus.REJECTED);

    private final Branches branches;
    private final NextSteps nextSteps;
    private final TaxWords taxWords;
    private final MessageSource messages;
    private final String publicUrl;

    ClaimViews(
            Branches branches,
            NextSteps nextSteps,
            TaxWords taxWords,
            MessageSource messages,
            @Value("${jht.public-url}") String publicUrl) {
        this.branches = branches;
        this.nextSteps = nextSteps;
        this.taxWords = taxWords;
        this.messages = messages;
        this.publicUrl = publicUrl;
    }

    ReceiptView receipt(Receipt receipt) {
        return new ReceiptView(
                receipt.claimNumber().value(),
                receipt.trackingToken(),
                receipt.status(),
                receipt.route(),
                interview(receipt.interview()),
                receipt.dueBy());
    }

    /** In the zone of the interview's own branch. */
    @Nullable
    InterviewView interview(@Nullable Interview interview) {
        return interview == null
                ? null
                : InterviewView.of(interview, branches.get(interview.branch()).zone(), publicUrl);
    }

    ClaimView claim(TrackedClaim tracked, Locale locale) {
        var claim = tracked.claim();
        var zone = tracked.zone();
        var interview = tracked.interview();
        var statement = tracked.statement();
        var payout = tracked.payout();
        return new ClaimView(
                claim.number().value(),
                claim.cause(),
                claim.route(),
                claim.status(),
                time(claim.statusSince(), zone),
                nextSteps.of(tracked, locale),
                claim.dueBy() == null ? null : time(claim.dueBy(), zone),
                tracked.timeline().stream()
                        .map(entry -> moment(entry, zone, locale))
                        .toList(),
                tracked.documents().stream().map(paper -> paper(paper, locale)).toList(),
                tracked.asked(),
                tracked.accountAsked(),
                tracked.withdrawable(),
                tracked.appealable(),
                interview == null ? null : InterviewView.of(interview, zone, publicUrl),
                statement == null ? null : StatementView.of(statement, taxWords.of(statement.taxBasis(), locale)),
                payout == null ? null : PayoutView.of(payout, zone));
    }

    private ClaimView.Moment moment(TrailEntry entry, ZoneId zone, Locale locale) {
        var to = entry.to();
        return new ClaimView.Moment(
                time(entry.at(), zone),
                entry.action(),
                to,
                text("trail." + entry.action(), locale),
                to != null && EXPLAINED.contains(to) ? entry.remark() : null);
    }

    private ClaimView.PaperView paper(StoredDocument paper, Locale locale) {
        var reason = paper.reason();
        return new ClaimView.PaperView(
                paper.type(), paper.verdict(), reason, reason == null ? null : text("refusal." + reason, locale));
    }

    private String text(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, key, locale));
    }

    private static OffsetDateTime time(Instant at, ZoneId zone) {
        return at.atZone(zone).toOffsetDateTime();
    }
}

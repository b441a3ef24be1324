package id.jht.api;

import id.jht.benefit.TaxWords;
import id.jht.calendar.Branches;
import id.jht.claim.Appeal;
import id.jht.claim.ClaimHelper;
import id.jht.claim.ClaimStatus;
import id.jht.claim.TrailEntry;
import id.jht.document.StoredDocument;
import id.jht.filing.NextSteps;
import id.jht.filing.Receipt;
import id.jht.filing.TrackedClaim;
import id.jht.integrity.FeeAnswers;
import id.jht.interview.Interview;
import id.jht.notice.Notices;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
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
        var standing = tracked.standing();
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
                standing.situation(),
                standing.situation().nextActor(),
                optionalTime(standing.until(), zone),
                standing.late(),
                tracked.way().stream()
                        .map(step ->
                                new ClaimView.StepView(step.name(), step.state(), text("way." + step.name(), locale)))
                        .toList(),
                optionalTime(claim.dueBy(), zone),
                tracked.timeline().stream()
                        .map(entry -> moment(entry, zone, locale))
                        .toList(),
                papers(tracked.documents(), zone, locale),
                papers(tracked.replaced(), zone, locale),
                tracked.asked(),
                tracked.accountAsked(),
                tracked.withdrawable(),
                tracked.appealable(),
                appeal(tracked.appeal(), zone),
                helper(claim.helper()),
                interview == null ? null : InterviewView.of(interview, zone, publicUrl),
                statement == null ? null : StatementView.of(statement, taxWords.of(statement.taxBasis(), locale)),
                payout == null ? null : PayoutView.of(payout, zone),
                tracked.notices().stream().map(notice -> notice(notice, zone)).toList(),
                tracked.feeAsked(),
                feeAnswer(tracked.feeAnswer(), zone));
    }

    private List<ClaimView.PaperView> papers(List<StoredDocument> papers, ZoneId zone, Locale locale) {
        return papers.stream().map(paper -> paper(paper, zone, locale)).toList();
    }

    private static ClaimView.@Nullable AppealView appeal(@Nullable Appeal appeal, ZoneId zone) {
        return appeal == null
                ? null
                : new ClaimView.AppealView(
                        time(appeal.lodgedAt(), zone),
                        appeal.text(),
                        optionalTime(appeal.answerBy(), zone),
                        appeal.upheld(),
                        optionalTime(appeal.answeredAt(), zone));
    }

    private static ClaimView.@Nullable HelperView helper(@Nullable ClaimHelper helper) {
        return helper == null ? null : new ClaimView.HelperView(helper.name(), helper.relationship());
    }

    private static ClaimView.NoticeView notice(Notices.Written notice, ZoneId zone) {
        return new ClaimView.NoticeView(
                notice.id(),
                notice.kind(),
                notice.subject(),
                notice.state(),
                notice.recipient(),
                time(notice.writtenAt(), zone),
                optionalTime(notice.deliveredAt(), zone),
                notice.copyOf());
    }

    private static ClaimView.@Nullable FeeAnswerView feeAnswer(FeeAnswers.@Nullable Given given, ZoneId zone) {
        if (given == null) {
            return null;
        }
        var answer = given.answer();
        return new ClaimView.FeeAnswerView(
                answer.asked(),
                answer.amount() == null ? null : answer.amount().amount(),
                answer.place(),
                answer.words(),
                time(given.changeableUntil(), zone));
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

    private ClaimView.PaperView paper(StoredDocument paper, ZoneId zone, Locale locale) {
        var reason = paper.reason();
        return new ClaimView.PaperView(
                paper.type(),
                paper.verdict(),
                reason,
                reason == null ? null : text("refusal." + reason, locale),
                time(paper.uploadedAt(), zone));
    }

    private String text(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, key, locale));
    }

    private static @Nullable OffsetDateTime optionalTime(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : time(at, zone);
    }

    private static OffsetDateTime time(Instant at, ZoneId zone) {
        return at.atZone(zone).toOffsetDateTime();
    }
}

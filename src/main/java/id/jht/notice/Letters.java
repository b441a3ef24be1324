package id.jht.notice;

import id.jht.claim.DrawnPeriods;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Composes the letters in the member's language. */
@Component
class Letters {

    private final MessageSource messages;
    private final ReplyAddresses replies;
    private final Map<NoticeKind, LetterBody> bodies = new EnumMap<>(NoticeKind.class);

    Letters(MessageSource messages, DrawnPeriods periods, ReplyAddresses replies) {
        this.messages = messages;
        this.replies = replies;
        for (var kind : NoticeKind.values()) {
            bodies.put(kind, bodyOf(kind, periods));
        }
    }

    private static LetterBody bodyOf(NoticeKind kind, DrawnPeriods periods) {
        return switch (kind) {
            case RECEIPT -> new ReceiptLetter();
            case CORRECTION_ASKED, CORRECTION_REMINDER -> new CorrectionLetter(kind, periods);
            case INTERVIEW_SCHEDULED, INTERVIEW_REMINDER -> new InterviewLetter(kind);
            case REJECTED -> new RejectionLetter(periods);
            case APPEAL_DISMISSED -> new RemarkLetter(kind);
            case ACCOUNT_ASKED, ACCOUNT_REMINDER -> new AccountLetter(kind);
            case QUESTION -> new QuestionLetter();
            case PAID -> new PaymentLetter();
            case EXPIRED, WITHDRAWN -> new PlainLetter(kind);
        };
    }

    Letter write(NoticeKind kind, LetterFacts facts) {
        var claim = facts.claim();
        var branch = facts.branch();
        var words = new Words(messages, Words.localeOf(claim.language()), branch.zone());
        var parts = new ArrayList<Letter.Part>();
        if (claim.recipient() != null) {
            parts.add(new Letter.Paragraph(
                    words.say("notice.on-behalf", claim.claimant().fullName())));
        }
        parts.addAll(bodies.getOrDefault(kind, new PlainLetter(kind)).parts(words, facts));
        parts.add(new Letter.Button(words.say("notice.track"), TrackingLinks.MARKER));
        parts.add(new Letter.Warning(words.say("notice.free")));
        return new Letter(
                claim.language(),
                words.say("notice." + kind + ".subject", claim.number().value()),
                words.say("notice.greeting", claim.addressee()),
                parts,
                List.of(
                        words.say("notice.sender", branch.name()),
                        words.say(replies.at(branch.code()).isPresent() ? "notice.answer" : "notice.automatic")));
    }
}

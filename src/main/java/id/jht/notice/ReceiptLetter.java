package id.jht.notice;

import static id.jht.notice.LetterBody.fact;
import static id.jht.notice.LetterBody.strong;

import java.util.ArrayList;
import java.util.List;

/** The receipt (tanda terima): proof of filing, the way to the claim, and the interview where there is one. */
record ReceiptLetter() implements LetterBody {

    @Override
    public List<Letter.Part> parts(Words words, LetterFacts facts) {
        var parts = new ArrayList<Letter.Part>();
        parts.add(new Letter.Paragraph(words.say("notice.RECEIPT.lead")));
        parts.add(new Letter.Facts(claimRows(words, facts)));
        parts.add(new Letter.Picture(Letter.QR_CODE, words.say("notice.RECEIPT.qr")));
        facts.interview()
                .ifPresentOrElse(
                        interview -> parts.addAll(InterviewLetter.appointment(words, facts, interview)),
                        () -> parts.add(new Letter.Paragraph(words.say("notice.RECEIPT.no-interview"))));
        var dueBy = facts.claim().dueBy();
        if (dueBy != null) {
            parts.add(new Letter.Paragraph(words.say("notice.RECEIPT.due", words.date(dueBy))));
        }
        return parts;
    }

    private static List<Letter.Fact> claimRows(Words words, LetterFacts facts) {
        var claim = facts.claim();
        return List.of(
                strong(words.say("notice.claim-number"), claim.number().value()),
                fact(
                        words.say("notice.cause"),
                        words.borrow("cause." + claim.cause(), claim.cause().name())),
                fact(words.say("notice.filed"), words.dateAndTime(claim.submittedAt())),
                fact(words.say("notice.name"), claim.claimant().fullName()),
                fact(words.say("notice.nik"), claim.claimant().nik().masked()),
                fact(words.say("notice.mobile"), claim.claimant().mobile().masked()),
                fact(words.say("notice.account"), claim.account().masked()),
                fact(words.say("notice.branch"), facts.branch().name()));
    }
}

package id.jht.notice;

import static id.jht.notice.LetterBody.fact;
import static id.jht.notice.LetterBody.strong;

import id.jht.shared.Identity;
import id.jht.shared.Nik;
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
        var heir = claim.recipient();
        var rows = new ArrayList<Letter.Fact>(List.of(
                strong(words.say("notice.claim-number"), claim.number().value()),
                fact(
                        words.say("notice.cause"),
                        words.borrow("cause." + claim.cause(), claim.cause().name())),
                fact(words.say("notice.filed"), words.dateAndTime(claim.submittedAt())),
                fact(
                        words.say(heir == null ? "notice.name" : "notice.member"),
                        claim.claimant().fullName()),
                identity(words, claim.claimant().identity())));
        if (heir != null) {
            rows.add(fact(words.say("notice.heir"), heir.name()));
        }
        rows.add(fact(words.say("notice.mobile"), claim.claimant().mobile().masked()));
        rows.add(fact(words.say("notice.account"), claim.account().masked()));
        rows.add(fact(words.say("notice.branch"), facts.branch().name()));
        return rows;
    }

    private static Letter.Fact identity(Words words, Identity identity) {
        return fact(words.say(identity instanceof Nik ? "notice.nik" : "notice.passport"), identity.masked());
    }
}

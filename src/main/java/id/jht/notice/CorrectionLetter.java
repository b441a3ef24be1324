package id.jht.notice;

import id.jht.claim.DrawnPeriods;
import id.jht.document.RefusedDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which papers to send again, why, and until when. */
record CorrectionLetter(NoticeKind kind, DrawnPeriods periods) implements LetterBody {

    @Override
    public List<Letter.Part> parts(Words words, LetterFacts facts) {
        var parts = new ArrayList<Letter.Part>();
        parts.add(new Letter.Paragraph(
                words.say("notice." + kind + ".lead", facts.claim().number().value())));
        parts.add(new Letter.Points(
                facts.refusedPapers().stream().map(paper -> line(words, paper)).toList()));
        var remark = facts.lastRemark();
        if (!remark.isBlank()) {
            parts.add(new Letter.Facts(List.of(LetterBody.fact(words.say("notice.remark"), remark))));
        }
        parts.add(new Letter.Paragraph(words.say("notice.correction.until", words.date(deadline(words, facts)))));
        return parts;
    }

    private LocalDate deadline(Words words, LetterFacts facts) {
        return LocalDate.ofInstant(facts.claim().statusSince(), words.zone())
                .plusDays(periods.papers().toDays());
    }

    private static String line(Words words, RefusedDocument paper) {
        return words.borrow("document." + paper.type(), paper.type().name())
                + ": "
                + words.borrow("refusal." + paper.reason(), paper.reason().name());
    }
}

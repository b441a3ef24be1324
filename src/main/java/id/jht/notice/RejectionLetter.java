package id.jht.notice;

import id.jht.claim.DrawnPeriods;
import id.jht.eligibility.Entitlement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Every reason in plain words, what would help, and how to contest. */
record RejectionLetter(DrawnPeriods periods) implements LetterBody {

    @Override
    public List<Letter.Part> parts(Words words, LetterFacts facts) {
        var claim = facts.claim();
        var until = LocalDate.ofInstant(claim.statusSince(), words.zone())
                .plusDays(periods.appeal().toDays());
        var parts = new ArrayList<Letter.Part>();
        parts.add(new Letter.Paragraph(
                words.say("notice.REJECTED.lead", claim.number().value())));
        parts.add(new Letter.Heading(words.say("notice.reason")));
        parts.add(new Letter.Points(reasons(words, facts)));
        parts.add(new Letter.Heading(words.say("notice.appeal")));
        parts.add(new Letter.Paragraph(words.say("notice.appeal.how", words.date(until))));
        return parts;
    }

    private static List<String> reasons(Words words, LetterFacts facts) {
        var rules = facts.failedRules();
        if (!rules.isEmpty()) {
            return rules.stream().map(rule -> sentences(words, rule)).toList();
        }
        var remark = facts.lastRemark();
        return List.of(remark.isBlank() ? words.say("notice.REJECTED.unnamed") : remark);
    }

    private static String sentences(Words words, Entitlement.Failure failure) {
        var rule = "rule." + failure.code();
        var from = failure.possibleFrom();
        return (words.borrow(rule, failure.code()) + " " + words.borrow(rule + ".remedy", "") + " "
                        + (from == null ? "" : words.say("rule.from", words.date(from))))
                .strip();
    }
}

package id.jht.notice;

import static id.jht.notice.LetterBody.fact;
import static id.jht.notice.LetterBody.strong;

import id.jht.benefit.Rounding;
import id.jht.benefit.Statement;
import java.util.ArrayList;
import java.util.List;

/** The statement of what was paid: year by year, tax, and the sum on the account. */
record PaymentLetter() implements LetterBody {

    @Override
    public List<Letter.Part> parts(Words words, LetterFacts facts) {
        var parts = new ArrayList<Letter.Part>();
        parts.add(new Letter.Paragraph(
                words.say("notice.PAID.lead", facts.claim().number().value())));
        facts.statement().ifPresent(statement -> {
            parts.add(new Letter.Facts(paid(words, facts, statement)));
            parts.add(new Letter.Heading(words.say("notice.PAID.years")));
            parts.addAll(years(words, statement));
        });
        parts.add(new Letter.Paragraph(words.say("notice.PAID.next")));
        parts.add(new Letter.Paragraph(words.say("notice.PAID.fee")));
        parts.add(new Letter.Button(words.say("notice.PAID.fee.answer"), TrackingLinks.MARKER + "&to=fee"));
        return parts;
    }

    private static List<Letter.Fact> paid(Words words, LetterFacts facts, Statement statement) {
        var payout = facts.payout();
        var account = payout.map(done -> done.account()).orElse(facts.claim().account());
        var rows = new ArrayList<Letter.Fact>();
        rows.add(fact(words.say("notice.gross"), Words.money(statement.gross())));
        rows.add(fact(words.say("notice.tax." + statement.taxRegime()), "− " + Words.money(statement.tax())));
        if (!statement.rounding().equals(Rounding.NONE)) {
            rows.add(fact(words.say("notice.rounding"), Words.money(statement.rounding())));
        }
        rows.add(strong(words.say("notice.net"), Words.money(statement.net())));
        rows.add(fact(words.say("notice.account"), account.masked()));
        payout.map(done -> done.paidAt())
                .ifPresent(at -> rows.add(fact(words.say("notice.paid-at"), words.dateAndTime(at))));
        return rows;
    }

    private static List<Letter.Part> years(Words words, Statement statement) {
        return statement.lines().stream()
                .<Letter.Part>map(line -> new Letter.Facts(List.of(
                        strong(words.say("notice.year"), Integer.toString(line.year())),
                        fact(words.say("notice.opening"), Words.money(line.openingBalance())),
                        fact(words.say("notice.contributions"), Words.money(line.contributions())),
                        fact(words.say("notice.development"), Words.money(line.development())),
                        fact(words.say("notice.closing"), Words.money(line.closingBalance())))))
                .toList();
    }
}

package id.jht.notice;

import static id.jht.notice.LetterBody.fact;

import java.util.List;

/** The bank will not pay into the account that the member gave. */
record AccountLetter(NoticeKind kind) implements LetterBody {

    @Override
    public List<Letter.Part> parts(Words words, LetterFacts facts) {
        var claim = facts.claim();
        return List.of(
                new Letter.Paragraph(
                        words.say("notice." + kind + ".lead", claim.number().value())),
                new Letter.Facts(List.of(fact(
                        words.say("notice.account.refused"), claim.account().masked()))),
                new Letter.Paragraph(words.say("notice.account.next")));
    }
}

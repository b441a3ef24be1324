package id.jht.notice;

import java.util.List;

/** A letter whose words need nothing but the claim's number. */
record PlainLetter(NoticeKind kind) implements LetterBody {

    @Override
    public List<Letter.Part> parts(Words words, LetterFacts facts) {
        return List.of(
                new Letter.Paragraph(words.say(
                        "notice." + kind + ".lead", facts.claim().number().value())),
                new Letter.Paragraph(words.say("notice." + kind + ".next")));
    }
}

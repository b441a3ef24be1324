package id.jht.notice;

import java.util.List;

/** A letter in which an officer asks the member something in own words. */
record QuestionLetter() implements LetterBody {

    @Override
    public List<Letter.Part> parts(Words words, LetterFacts facts) {
        return List.of(
                new Letter.Paragraph(
                        words.say("notice.QUESTION.lead", facts.claim().number().value())),
                new Letter.Facts(List.of(LetterBody.fact(words.say("notice.question"), facts.officerWords()))),
                new Letter.Paragraph(
                        words.say("notice.QUESTION.next", facts.branch().name())));
    }
}

package id.jht.notice;

import static id.jht.notice.LetterBody.fact;
import static id.jht.notice.LetterBody.strong;

import id.jht.interview.Interview;
import java.util.ArrayList;
import java.util.List;

/** When we call by WhatsApp video, on which number, and what to have at hand. */
record InterviewLetter(NoticeKind kind) implements LetterBody {

    @Override
    public List<Letter.Part> parts(Words words, LetterFacts facts) {
        var parts = new ArrayList<Letter.Part>();
        parts.add(new Letter.Paragraph(
                words.say("notice." + kind + ".lead", facts.claim().number().value())));
        facts.interview().ifPresent(interview -> parts.addAll(appointment(words, facts, interview)));
        return parts;
    }

    static List<Letter.Part> appointment(Words words, LetterFacts facts, Interview interview) {
        var mobile = facts.claim().claimant().mobile();
        var room = interview.joinLink();
        var parts = new ArrayList<Letter.Part>(List.of(
                new Letter.Heading(words.say("notice.interview")),
                new Letter.Facts(List.of(
                        strong(words.say("notice.interview.at"), words.dateAndTime(interview.at())),
                        fact(words.say("notice.branch"), facts.branch().name()),
                        fact(
                                words.say("notice.interview.call"),
                                words.say(
                                        room == null ? "notice.interview.whatsapp" : "notice.interview.room",
                                        mobile.masked())))),
                new Letter.Paragraph(words.say("notice.interview.prepare")),
                new Letter.Points(List.of(
                        words.say("notice.interview.prepare.identity"),
                        words.say("notice.interview.prepare.papers"),
                        words.say("notice.interview.prepare.place")))));
        if (room != null) {
            parts.add(new Letter.Button(words.say("notice.interview.join"), room));
        }
        parts.add(new Letter.Button(words.say("notice.interview.try"), mobile.whatsAppLink()));
        parts.add(new Letter.Paragraph(words.say("notice.interview.move")));
        return parts;
    }
}

package id.jht.notice;

import java.util.ArrayList;
import java.util.List;

/** A letter that passes on why an officer decided. */
record RemarkLetter(NoticeKind kind) implements LetterBody {

    @Override
    public List<Letter.Part> parts(Words words, LetterFacts facts) {
        var parts = new ArrayList<Letter.Part>(new PlainLetter(kind).parts(words, facts));
        var remark = facts.lastRemark();
        if (!remark.isBlank()) {
            parts.add(1, new Letter.Facts(List.of(LetterBody.fact(words.say("notice.reason"), remark))));
        }
        return parts;
    }
}

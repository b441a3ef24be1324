package id.jht.notice;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Composes the letters that belong to no claim. They greet without a name: a mistyped address must not tell a stranger who is
 * meant.
 */
@Component
class PersonalLetters {

    private final MessageSource messages;
    private final ReplyAddresses replies;

    PersonalLetters(MessageSource messages, ReplyAddresses replies) {
        this.messages = messages;
        this.replies = replies;
    }

    Letter write(PersonalNoticeKind kind, String language, @Nullable String link, Object... facts) {
        var words = new Words(messages, Words.localeOf(language), ZoneOffset.UTC);
        var prefix = "notice." + kind;
        var parts = new ArrayList<Letter.Part>();
        words.say(prefix + ".text", facts).lines().map(Letter.Paragraph::new).forEach(parts::add);
        if (kind.bringsCode()) {
            parts.add(
                    0,
                    new Letter.Facts(
                            List.of(LetterBody.strong(words.say(prefix + ".code"), String.valueOf(facts[0])))));
        }
        if (link != null) {
            parts.add(new Letter.Button(words.say(prefix + ".button"), link));
        }
        parts.add(new Letter.Warning(words.say("notice.free")));
        return new Letter(
                language,
                words.say(prefix + ".subject", facts),
                words.say("notice.personal.greeting"),
                parts,
                List.of(
                        words.say("notice.personal.sender"),
                        words.say(replies.anywhere().isPresent() ? "notice.answer" : "notice.automatic")));
    }
}

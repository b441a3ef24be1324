package id.jht.letter;

import id.jht.letter.Letter.Fact;
import id.jht.membership.Member;
import id.jht.membership.Membership;
import id.jht.shared.ReadableTime;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the letters that a member may need before claiming. */
@Component
public class MemberLetters {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final MessageSource messages;
    private final Clock clock;

    MemberLetters(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Asks the employer of this card to report that the member has left; empty when it is no card of the member. */
    public Optional<Letter> toEmployer(Member member, String kpj) {
        return member.memberships().stream()
                .filter(card -> card.kpj().value().equals(kpj))
                .findFirst()
                .map(card -> toEmployer(member, card));
    }

    private Letter toEmployer(Member member, Membership card) {
        return letter(
                "employer",
                "surat-perusahaan",
                List.of(say("letter.employer.to"), card.employer()),
                member,
                List.of(
                        new Fact(say("letter.name"), member.name()),
                        new Fact(say("letter.kpj"), card.kpj().value()),
                        new Fact(say("letter.employer.since"), day(card)),
                        new Fact(say("letter.employer.last-contribution"), month(card.lastContribution())),
                        new Fact(say("letter.employer.last-day"), say("letter.blank"))));
    }

    /** Asks a branch to look for a card that the membership does not show. */
    public Letter toBranch(Member member) {
        return letter(
                "branch",
                "surat-kantor-cabang",
                List.of(say("letter.branch.to"), say("letter.branch.to.office")),
                member,
                List.of(
                        new Fact(say("letter.name"), member.name()),
                        new Fact(say("letter.identity"), member.identity().masked()),
                        new Fact(say("letter.branch.known"), cards(member)),
                        new Fact(say("letter.branch.missing"), say("letter.blank")),
                        new Fact(say("letter.branch.employer"), say("letter.blank")),
                        new Fact(say("letter.branch.time"), say("letter.blank"))));
    }

    private Letter letter(String kind, String name, List<String> to, Member member, List<Fact> facts) {
        var prefix = "letter." + kind + ".";
        return new Letter(
                name,
                new ReadableTime(INDONESIAN, WIB)
                        .date(clock.instant().atZone(WIB).toLocalDate()),
                to,
                say(prefix + "subject"),
                say("letter.greeting"),
                say(prefix + "before").lines().toList(),
                facts,
                say(prefix + "after").lines().toList(),
                say("letter.closing"),
                member.name(),
                member.mobile().value());
    }

    private static String day(Membership card) {
        return new ReadableTime(INDONESIAN, WIB).date(card.startDate());
    }

    private String month(@Nullable YearMonth month) {
        return month == null
                ? say("letter.none")
                : DateTimeFormatter.ofPattern("MMMM yyyy", INDONESIAN).format(month);
    }

    private static String cards(Member member) {
        return String.join(
                ", ",
                member.memberships().stream().map(card -> card.kpj().value()).toList());
    }

    private String say(String code) {
        return messages.getMessage("portal." + code, null, INDONESIAN);
    }
}

package id.jht.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.notice.Notices;
import id.jht.shared.RefusedException;
import id.jht.shared.Seal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes about a claim, append only and sealed, table {@code case_note}. The trail says who wrote when, not what. */
@Component
public class CaseNotes {

    private static final Locale STAFF = Locale.forLanguageTag("id");
    private static final int LONGEST = 2000;

    private final Claims claims;
    private final ClaimTrail trail;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Seal seal;
    private final MessageSource messages;
    private final Clock clock;

    CaseNotes(
            Claims claims,
            ClaimTrail trail,
            Notices notices,
            JdbcClient jdbc,
            Seal seal,
            MessageSource messages,
            Clock clock) {
        this.claims = claims;
        this.trail = trail;
        this.notices = notices;
        this.jdbc = jdbc;
        this.seal = seal;
        this.messages = messages;
        this.clock = clock;
    }

    /** Keeps a note among officers. */
    @Transactional
    public void write(ClaimNumber number, String words, String author) {
        keep(number, author, false, checked(words));
        trail.add(number, author, "NOTE_WRITTEN", "");
    }

    /**
     * Asks the member in the officer's words: by mail, and on the page where the member follows the claim.
     *
     * @throws RefusedException when there are no words, too many, or the claim is closed
     */
    @Transactional
    public void ask(ClaimNumber number, String words, String author) {
        if (claims.lock(number).status().isFinal()) {
            throw refused("closed");
        }
        var asked = checked(words);
        keep(number, author, true, asked);
        trail.add(number, author, "MEMBER_ASKED", "");
        notices.passOn(number, asked);
    }

    /** Newest first. */
    public List<Note> of(ClaimNumber number) {
        return jdbc.sql("select at, author, to_member, words from case_note where claim_number = ? order by id desc")
                .param(number.value())
                .query((row, index) -> new Note(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("author"),
                        row.getBoolean("to_member"),
                        new String(seal.open(row.getBytes("words")), UTF_8)))
                .list();
    }

    /** What the member was asked, newest first. */
    public List<Note> toMember(ClaimNumber number) {
        return of(number).stream().filter(Note::toMember).toList();
    }

    private void keep(ClaimNumber number, String author, boolean toMember, String words) {
        jdbc.sql("insert into case_note (claim_number, at, author, to_member, words) values (?, ?, ?, ?, ?)")
                .params(
                        number.value(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        author,
                        toMember,
                        seal.seal(words.getBytes(UTF_8)))
                .update();
    }

    private String checked(String words) {
        var given = words.strip();
        if (given.isEmpty()) {
            throw refused("empty");
        }
        if (given.length() > LONGEST) {
            throw refused("long", LONGEST);
        }
        return given;
    }

    private RefusedException refused(String code, Object... facts) {
        return new RefusedException(messages.getMessage("casework.note." + code, facts, STAFF));
    }
}

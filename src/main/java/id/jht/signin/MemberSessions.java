package id.jht.signin;

import id.jht.membership.Members;
import id.jht.signin.SignInAnswer.SignedIn;
import id.jht.signin.SignInLog.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Members who are signed in, table {@code member_session}, on whichever node. */
@Component
public class MemberSessions {

    private final JdbcClient jdbc;
    private final Members members;
    private final Digests digests;
    private final SignInLog log;
    private final SignInSettings settings;
    private final Clock clock;

    MemberSessions(
            JdbcClient jdbc, Members members, Digests digests, SignInLog log, SignInSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.digests = digests;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    SignedIn open(long memberId) {
        var now = clock.instant();
        var token = digests.token();
        jdbc.sql("delete from member_session where seen_at < ?")
                .param(utc(now.minus(settings.absolute())))
                .update();
        jdbc.sql("insert into member_session (token_hash, member_id, started_at, seen_at) values (?, ?, ?, ?)")
                .params(hash(token), memberId, utc(now), utc(now))
                .update();
        return new SignedIn(token, end(now, now));
    }

    /** Who holds this token; asking counts as a sign of life. Empty for none, a wrong one and one that is over. */
    @Transactional
    public Optional<SignedInMember> find(@Nullable String token) {
        return token == null || token.isBlank() ? Optional.empty() : seen(token, clock.instant());
    }

    private Optional<SignedInMember> seen(String token, Instant now) {
        return jdbc.sql("""
                        update member_session set seen_at = :now
                        where token_hash = :token and seen_at > :idle and started_at > :absolute
                        returning member_id, started_at
                        """)
                .param("now", utc(now))
                .param("token", hash(token))
                .param("idle", utc(now.minus(settings.idle())))
                .param("absolute", utc(now.minus(settings.absolute())))
                .query((row, index) -> new SignedInMember(
                        members.get(row.getLong("member_id")).identity(),
                        end(row.getTimestamp("started_at").toInstant(), now)))
                .optional();
    }

    /** Ends the session; a token that is none ends nothing. */
    @Transactional
    public void close(@Nullable String token, String client) {
        find(token).ifPresent(member -> {
            jdbc.sql("delete from member_session where token_hash = ?")
                    .param(hash(token == null ? "" : token))
                    .update();
            log.note(Event.SIGNED_OUT, member.identity(), client);
        });
    }

    private Instant end(Instant started, Instant seen) {
        var idle = seen.plus(settings.idle());
        var absolute = started.plus(settings.absolute());
        return idle.isBefore(absolute) ? idle : absolute;
    }

    private byte[] hash(String token) {
        return digests.of("session", token);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}

package id.jht.sandbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every mail that the sandbox's mail server took, table {@code sandbox.mail}. */
@Component
@Profile("sandbox")
class Mailbox {

    private static final Session SESSION = Session.getInstance(new Properties());

    private final JdbcClient jdbc;
    private final Clock clock;

    Mailbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(String recipient, MimeMessage message) {
        try {
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            jdbc.sql("insert into sandbox.mail (recipient, message, received_at) values (?, ?, ?)")
                    .params(recipient, bytes.toByteArray(), clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (MessagingException | IOException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    /** Newest last. */
    List<ReceivedMail> all() {
        return jdbc.sql("select * from sandbox.mail order by id")
                .query(Mailbox::mail)
                .list();
    }

    Optional<ReceivedMail> find(long id) {
        return jdbc.sql("select * from sandbox.mail where id = ?")
                .param(id)
                .query(Mailbox::mail)
                .optional();
    }

    private static ReceivedMail mail(ResultSet row, int index) throws SQLException {
        try {
            return ReceivedMail.read(
                    row.getLong("id"),
                    row.getString("recipient"),
                    row.getTimestamp("received_at").toInstant(),
                    new MimeMessage(SESSION, new ByteArrayInputStream(row.getBytes("message"))));
        } catch (MessagingException | IOException malformed) {
            throw new SQLException(malformed);
        }
    }
}

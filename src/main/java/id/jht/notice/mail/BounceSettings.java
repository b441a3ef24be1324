package id.jht.notice.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code jht.mail.bounces}: the mailbox to which mail servers return what they could not deliver. Without a {@code host}
 * nobody reads it.
 *
 * @param address of that mailbox, whose server must take {@code name+anything@domain} for {@code name@domain}; without it mails
 *     return to their sender
 * @param ssl from the first byte; without it the connection is made safe when the server offers to
 * @param every pause between two looks
 * @param atOnce most messages of one look
 * @param mostBytes read of one message; what it is about stands before the returned letter
 */
@ConfigurationProperties("jht.mail.bounces")
public record BounceSettings(
        @Nullable String address,
        @Nullable String host,
        @DefaultValue("993") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("true") boolean ssl,
        @DefaultValue("PT5M") Duration every,
        @DefaultValue("200") int atOnce,
        @DefaultValue("262144") int mostBytes,
        @DefaultValue("PT10S") Duration connectTimeout,
        @DefaultValue("PT30S") Duration readTimeout) {

    public BounceSettings {
        if (address != null && address.indexOf('@') < 1) {
            throw new IllegalArgumentException("jht.mail.bounces.address must be a mail address");
        }
    }

    /** Where a mail with this id returns to. */
    Optional<String> returnPathOf(String mailId) {
        return Optional.ofNullable(address).map(to -> {
            var at = to.indexOf('@');
            return to.substring(0, at) + "+" + mailId + to.substring(at);
        });
    }

    String protocol() {
        return ssl ? "imaps" : "imap";
    }

    Properties connection() {
        var prefix = "mail." + protocol() + ".";
        var properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", Long.toString(connectTimeout.toMillis()));
        properties.setProperty(prefix + "timeout", Long.toString(readTimeout.toMillis()));
        properties.setProperty(prefix + "writetimeout", Long.toString(readTimeout.toMillis()));
        properties.setProperty(prefix + "starttls.enable", "true");
        return properties;
    }

    /** Without the password, which must not get into a log. */
    @Override
    public String toString() {
        return "bounces of " + address + " at " + host;
    }
}

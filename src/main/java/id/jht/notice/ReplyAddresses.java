package id.jht.notice;

import id.jht.shared.EmailAddress;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where answers to our mails are read, setting {@code jht.mail.reply-to}; it may hold the branch as <code>{branch}</code>. */
@Component
class ReplyAddresses {

    private static final String BRANCH = "{branch}";

    private final String pattern;

    /** @throws IllegalArgumentException when it is neither empty nor an address */
    ReplyAddresses(@Value("${jht.mail.reply-to:}") String pattern) {
        this.pattern = pattern.strip();
        at("branch");
    }

    /** Empty when nobody reads answers. */
    Optional<EmailAddress> at(String branch) {
        return address(pattern.replace(BRANCH, branch.toLowerCase(Locale.ROOT)));
    }

    /** For what belongs to no branch; empty as well when only branches read answers. */
    Optional<EmailAddress> anywhere() {
        return pattern.contains(BRANCH) ? Optional.empty() : address(pattern);
    }

    private static Optional<EmailAddress> address(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(EmailAddress.of(text));
    }
}

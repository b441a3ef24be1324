package id.jht.membership;

import id.jht.shared.EmailAddress;
import id.jht.shared.MobileNumber;
import id.jht.shared.TransactionMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registered contacts that were replaced, table {@code contact_change}. */
@Component
public class ContactChanges {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final JdbcClient jdbc;
    private final Clock clock;

    public ContactChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts the new contact in the place of the registered one. Where a core system leads, it has to learn it too. */
    @Transactional
    public void replace(long memberId, EmailAddress email, MobileNumber mobile) {
        jdbc.sql("update member set email = ?, mobile = ?, contact_given_on = ? where id = ?")
                .params(email.value(), mobile.value(), LocalDate.ofInstant(clock.instant(), WIB), memberId)
                .update();
        TransactionMemory.forgetWhatMayHaveChanged();
        jdbc.sql("insert into contact_change (member_id, changed_at) values (?, ?)")
                .params(memberId, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last time, empty when it never happened. */
    public Optional<Instant> latest(long memberId) {
        return jdbc.sql(
                        "select max(changed_at) from contact_change where member_id = ? having max(changed_at) is not null")
                .param(memberId)
                .query((row, index) -> row.getTimestamp(1).toInstant())
                .optional();
    }
}

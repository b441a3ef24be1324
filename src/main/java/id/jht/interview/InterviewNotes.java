package id.jht.interview;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimTrail;
import id.jht.document.DocumentType;
import id.jht.interview.InterviewSheet.FilledBy;
import id.jht.shared.RefusedException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls that the member did not take and sheets of interviews, tables {@code interview_call} and {@code interview_sheet}. */
@Component
public class InterviewNotes {

    /** Calls before a member counts as absent. */
    public static final int CALLS = 3;

    private final Interviews interviews;
    private final ClaimTrail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    InterviewNotes(Interviews interviews, ClaimTrail trail, JdbcClient jdbc, Clock clock) {
        this.interviews = interviews;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The member did not take a call.
     *
     * @throws RefusedException when no interview is booked
     */
    @Transactional
    public void callMissed(ClaimNumber number, String officer) {
        demandBooked(number);
        jdbc.sql("insert into interview_call (claim_number, at, officer) values (?, ?, ?)")
                .params(number.value(), now(), officer)
                .update();
        trail.add(number, officer, "INTERVIEW_CALL_MISSED", "");
    }

    /** Calls that were not taken, oldest first. */
    public List<Instant> missedCalls(ClaimNumber number) {
        return jdbc.sql("select at from interview_call where claim_number = ? order by at")
                .param(number.value())
                .query((row, index) -> instant(row))
                .list();
    }

    /**
     * Keeps a sheet beside the earlier ones.
     *
     * @throws RefusedException when no interview is booked
     */
    @Transactional
    public void keep(
            ClaimNumber number,
            Set<DocumentType> originals,
            int questions,
            int rightAnswers,
            FilledBy filledBy,
            boolean feeAsked,
            String officer) {
        demandBooked(number);
        jdbc.sql("""
                        insert into interview_sheet
                            (claim_number, at, officer, originals, questions, right_answers, filled_by, fee_asked)
                        values (?, ?, ?, string_to_array(?, ','), ?, ?, ?, ?)
                        """)
                .params(
                        number.value(),
                        now(),
                        officer,
                        originals.stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                        questions,
                        rightAnswers,
                        filledBy.name(),
                        feeAsked)
                .update();
        trail.add(number, officer, "INTERVIEW_SHEET", "");
    }

    /** The newest sheet. */
    public Optional<InterviewSheet> sheet(ClaimNumber number) {
        return jdbc.sql("select * from interview_sheet where claim_number = ? order by at desc limit 1")
                .param(number.value())
                .query(InterviewNotes::sheet)
                .optional();
    }

    private static InterviewSheet sheet(ResultSet row, int index) throws SQLException {
        return new InterviewSheet(
                instant(row),
                row.getString("officer"),
                types(row.getArray("originals")),
                row.getInt("questions"),
                row.getInt("right_answers"),
                FilledBy.valueOf(row.getString("filled_by")),
                row.getBoolean("fee_asked"));
    }

    private static Set<DocumentType> types(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(DocumentType::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private void demandBooked(ClaimNumber number) {
        if (interviews
                .of(number)
                .filter(interview -> interview.status() == Interview.Status.BOOKED)
                .isEmpty()) {
            throw new RefusedException("Klaim ini tidak mempunyai wawancara yang dijadwalkan."
                    + " Catatan wawancara hanya ditulis selama wawancara menunggu hasil.");
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

package id.jht.interview;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Claims;
import id.jht.claim.Route;
import id.jht.document.NextAfterCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a claim needs an interview, and so what follows on complete papers; another one by table {@code interview_again}. */
@Component
class InterviewNeed implements NextAfterCheck {

    private final Claims claims;
    private final JdbcClient jdbc;

    InterviewNeed(Claims claims, JdbcClient jdbc) {
        this.claims = claims;
        this.jdbc = jdbc;
    }

    boolean of(ClaimNumber number) {
        return jdbc.sql("""
                        select exists (select from interview_again where claim_number = :claim)
                            or :full and not exists (
                                select from interview where claim_number = :claim and status = 'PASSED')
                        """)
                .param("claim", number.value())
                .param("full", claims.get(number).route() == Route.FULL)
                .query(Boolean.class)
                .single();
    }

    @Override
    public ClaimStatus after(ClaimNumber number) {
        return of(number) ? ClaimStatus.INTERVIEW_SCHEDULED : ClaimStatus.IN_REVIEW;
    }

    void askAgain(ClaimNumber number) {
        jdbc.sql("insert into interview_again values (?) on conflict do nothing")
                .param(number.value())
                .update();
    }

    void satisfied(ClaimNumber number) {
        jdbc.sql("delete from interview_again where claim_number = ?")
                .param(number.value())
                .update();
    }
}

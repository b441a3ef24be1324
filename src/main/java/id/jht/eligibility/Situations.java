package id.jht.eligibility;

import id.jht.benefit.Statements;
import id.jht.claim.Claim;
import id.jht.membership.Member;
import id.jht.membership.Members;
import org.springframework.stereotype.Component;

/** Looks up what is known of a member who asks for something. */
@Component
class Situations {

    private final Members members;
    private final Statements statements;
    private final ScreeningResults screening;

    Situations(Members members, Statements statements, ScreeningResults screening) {
        this.members = members;
        this.statements = statements;
        this.screening = screening;
    }

    Situation of(Claim claim) {
        return of(members.get(claim.memberId()), Request.of(claim, screening));
    }

    Situation of(Member member, Request request) {
        return new Situation(
                member, members.paymentsOf(member.id()), statements.balanceOf(member, request.rules()), request);
    }
}

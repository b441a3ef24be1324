package id.jht.desk;

import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.Claims;
import id.jht.security.StaffMember;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Opens a claim for a person of its branch. To everybody else it does not exist, as to those who mistyped its number. */
@Component
class ClaimAccess {

    private static final Set<String> WORKING =
            Set.of("customer-service", "head-of-service", "branch-head", "finance", "integrity");

    private final Claims claims;

    ClaimAccess(Claims claims) {
        this.claims = claims;
    }

    Claim open(String number, StaffMember reader) {
        return ClaimNumber.parse(number)
                .flatMap(known -> find(known, reader))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Optional<Claim> find(ClaimNumber number, StaffMember reader) {
        return claims.find(number).filter(claim -> reader.mayOpen(claim.branch()));
    }

    /** Who works on claims needs the person and the papers; who oversees them needs neither. */
    static boolean seesThePerson(StaffMember reader) {
        return WORKING.stream().anyMatch(reader::isIn);
    }
}

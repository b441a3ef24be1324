package id.jht.membership;

import id.jht.shared.Kpj;
import id.jht.shared.Nik;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The members, read from tables {@code member} and {@code membership}. */
@Component
public class Members {

    public Optional<Member> byNik(Nik nik) {
        throw new UnsupportedOperationException();
    }

    public Optional<Member> byKpj(Kpj kpj) {
        throw new UnsupportedOperationException();
    }

    public Member get(long id) {
        throw new UnsupportedOperationException();
    }

    /** Payments of the member, oldest first. */
    public List<EarlierPayment> paymentsOf(long memberId) {
        throw new UnsupportedOperationException();
    }

    /** Books a payment once per claim number; a full one closes every membership of the member. */
    public void post(long memberId, EarlierPayment payment) {
        throw new UnsupportedOperationException();
    }

    /** Adds members or, for a known NIK, brings them up to date; never touches a closed membership. */
    public void save(List<Member> members) {
        throw new UnsupportedOperationException();
    }
}

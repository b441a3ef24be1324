package id.jht.filing;

import id.jht.claim.ClaimCause;
import id.jht.document.DocumentType;
import id.jht.document.Paper;
import id.jht.membership.FaceCheck;
import id.jht.membership.NeighbourUnavailableException;
import id.jht.shared.Nik;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the face check about the selfie, before the submission's transaction. No answer only costs the fast route. */
@Component
class Selfie {

    private static final Logger LOG = LoggerFactory.getLogger(Selfie.class);

    private final FaceCheck faceCheck;

    Selfie(FaceCheck faceCheck) {
        this.faceCheck = faceCheck;
    }

    /** Not asked for a dead member, nor for somebody without NIK, whose face nobody holds. */
    boolean matches(FormReading form, List<Paper> papers) {
        if (form.cause() == ClaimCause.DEATH || !(form.claimant().identity() instanceof Nik nik)) {
            return false;
        }
        return papers.stream()
                .filter(paper -> paper.type() == DocumentType.SELFIE)
                .findFirst()
                .map(picture -> asked(nik, picture))
                .orElse(false);
    }

    private boolean asked(Nik nik, Paper picture) {
        try {
            return faceCheck.matches(nik, picture.content());
        } catch (NeighbourUnavailableException unavailable) {
            LOG.warn("the face check gave no answer; the claim takes the full route", unavailable);
            return false;
        }
    }
}

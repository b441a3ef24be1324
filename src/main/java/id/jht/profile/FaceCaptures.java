package id.jht.profile;

import id.jht.document.DocumentType;
import id.jht.document.Documents;
import id.jht.document.Paper;
import id.jht.membership.FaceCheck;
import id.jht.membership.Member;
import id.jht.membership.NeighbourUnavailableException;
import id.jht.shared.Nik;
import id.jht.shared.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes the picture of the member's face and asks the face check about it when it arrives, outside any transaction. */
@Component
public class FaceCaptures {

    private static final Logger LOG = LoggerFactory.getLogger(FaceCaptures.class);
    private static final String FIELD = DocumentType.SELFIE.name();

    private final FaceTries tries;
    private final Documents documents;
    private final FaceCheck faceCheck;
    private final ProfileDrafts drafts;

    FaceCaptures(FaceTries tries, Documents documents, FaceCheck faceCheck, ProfileDrafts drafts) {
        this.tries = tries;
        this.documents = documents;
        this.faceCheck = faceCheck;
        this.drafts = drafts;
    }

    /** Keeps the picture in the member's draft in place of an earlier one. */
    public FaceOutcome take(Member member, byte[] picture) {
        var outcome = examine(member, picture);
        if (outcome instanceof FaceOutcome.Kept kept) {
            drafts.keepFace(member, picture, kept.result());
        }
        return outcome;
    }

    /** As {@link #take}, but keeps only that it was tried. */
    FaceOutcome examine(Member member, byte[] picture) {
        var wait = nextTry(member);
        if (wait.isPresent()) {
            return new FaceOutcome.TooOften(wait.get());
        }
        var violations = check(picture);
        if (!violations.isEmpty()) {
            return new FaceOutcome.Unfit(violations);
        }
        var result = ask(member, picture);
        tries.add(member.id(), result);
        return new FaceOutcome.Kept(result, tries.left(member.id()));
    }

    /** From when on another picture is taken; empty when one is taken now. */
    public Optional<Instant> nextTry(Member member) {
        return tries.nextTry(member.id());
    }

    /** How many more pictures of another face are taken today. */
    public int triesLeft(Member member) {
        return tries.left(member.id());
    }

    private List<Violation> check(byte[] picture) {
        if (picture.length == 0) {
            return List.of(Violation.of(FIELD, "FACE_REQUIRED"));
        }
        return documents.isPdf(picture)
                ? List.of(Violation.of(FIELD, "FACE_PICTURE"))
                : documents.check(List.of(new Paper(DocumentType.SELFIE, "face", picture)));
    }

    private FaceResult ask(Member member, byte[] picture) {
        if (!(member.identity() instanceof Nik nik)) {
            return FaceResult.NOT_APPLICABLE;
        }
        try {
            return faceCheck.matches(nik, picture) ? FaceResult.MATCHED : FaceResult.DIFFERENT;
        } catch (NeighbourUnavailableException unavailable) {
            LOG.warn("the face check gave no answer; an officer compares", unavailable);
            return FaceResult.UNANSWERED;
        }
    }
}

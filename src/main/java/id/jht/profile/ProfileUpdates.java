package id.jht.profile;

import id.jht.document.DocumentType;
import id.jht.membership.Member;
import id.jht.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The profile updates that members have sent. */
@Component
public class ProfileUpdates {

    private static final String FACE = DocumentType.SELFIE.name();

    private final ProfileTable updates;
    private final ProfileDrafts drafts;
    private final ProfileCheck check;
    private final FaceCaptures faces;
    private final Reception reception;

    ProfileUpdates(
            ProfileTable updates, ProfileDrafts drafts, ProfileCheck check, FaceCaptures faces, Reception reception) {
        this.updates = updates;
        this.drafts = drafts;
        this.check = check;
        this.faces = faces;
        this.reception = reception;
    }

    /** Sends what the member has filled in page by page. The bank is asked for the account before anything is stored. */
    public Sending send(Member member, String language) {
        var open = open(member);
        if (open.isPresent()) {
            return open.get();
        }
        var draft = drafts.of(member);
        var face = draft.face();
        var result = check.whole(draft.answers(), member);
        var violations = new ArrayList<>(result.violations());
        if (face == null) {
            violations.add(Violation.of(FACE, "FACE_REQUIRED"));
        }
        return face == null || !violations.isEmpty()
                ? new Sending.Refused(violations)
                : reception.take(member, result.answers(), drafts.face(member).orElseThrow(), face, language);
    }

    /** Sends everything at once, as an app does; the face check is asked when everything else is right. */
    public Sending send(Member member, ProfileAnswers typed, byte[] picture, String language) {
        var open = open(member);
        if (open.isPresent()) {
            return open.get();
        }
        var result = check.whole(typed, member);
        if (!result.violations().isEmpty()) {
            return new Sending.Refused(result.violations());
        }
        var outcome = faces.examine(member, picture);
        if (outcome instanceof FaceOutcome.Unfit unfit) {
            return new Sending.Refused(unfit.violations());
        }
        return outcome instanceof FaceOutcome.Kept kept
                ? reception.take(member, result.answers(), picture, kept.result(), language)
                : new Sending.Refused(List.of(Violation.of(FACE, "FACE_TOO_OFTEN")));
    }

    private Optional<Sending> open(Member member) {
        return updates.of(member.id()).stream()
                .filter(update -> !update.state().isFinal())
                .<Sending>map(update -> new Sending.AlreadyOpen(update.number()))
                .findFirst();
    }

    public Optional<ProfileUpdate> find(ProfileNumber number) {
        return updates.find(number);
    }

    /** Newest first. */
    public List<ProfileUpdate> of(Member member) {
        return updates.of(member.id());
    }

    /** The picture that was sent with the update, until it is erased. */
    public Optional<byte[]> face(ProfileNumber number) {
        return updates.face(number);
    }
}

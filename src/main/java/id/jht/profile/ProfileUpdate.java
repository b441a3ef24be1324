package id.jht.profile;

import id.jht.membership.CivilRegistry;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A profile update that was sent.
 *
 * @param language in which the member reads, {@code id} or {@code en}
 * @param answers what the member typed
 * @param before what was registered when the update came in, and what was told last beside it
 * @param registry null until the civil registry has answered
 * @param differences fields that the registry knows otherwise, as it names them
 * @param dueBy until when an officer should have looked; null when none has to
 * @param late whether that time is over and nobody has
 * @param decidedBy user name of the officer, null while nobody has decided and when none had to
 * @param reason why it was refused, as the member reads it
 * @param faceKept false when the picture has been erased
 */
public record ProfileUpdate(
        ProfileNumber number,
        long memberId,
        String branch,
        ProfileState state,
        Instant stateSince,
        String language,
        Instant receivedAt,
        ProfileAnswers answers,
        ProfileAnswers before,
        FaceResult face,
        boolean faceKept,
        CivilRegistry.@Nullable Result registry,
        Set<String> differences,
        @Nullable Instant dueBy,
        boolean late,
        @Nullable String decidedBy,
        @Nullable String reason) {

    /** Whether the registry knows this as the member typed it; who has no NIK is in no registry, so an officer's word counts. */
    boolean isConfirmed(ProfileField field) {
        return registry != null
                && switch (registry) {
                    case MATCHED, NOT_APPLICABLE -> true;
                    case DIFFERENT -> !differences.contains(field.key());
                    case NOT_FOUND, DECEASED -> false;
                };
    }

    /** Whether nobody has to look at it. */
    boolean agrees() {
        return registry == CivilRegistry.Result.MATCHED && face == FaceResult.MATCHED && !answers.correctsIdentity();
    }
}

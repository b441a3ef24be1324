package id.jht.profile;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a member is filling in.
 *
 * @param answered sections that are complete, those that were filled in from what is registered included
 * @param face what the face check said about the kept picture, null without one
 */
public record ProfileDraft(
        ProfileAnswers answers,
        Set<ProfileSection> answered,
        @Nullable FaceResult face) {

    public boolean isComplete() {
        return answered.size() == ProfileSection.values().length && face != null;
    }

    public boolean has(ProfileSection section) {
        return answered.contains(section);
    }

    /** Nothing was said in it. */
    public boolean isEmpty(ProfileSection section) {
        return section.fields().stream().allMatch(field -> answers.get(field).isEmpty());
    }
}

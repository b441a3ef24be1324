package id.jht.desk;

import id.jht.profile.ProfileField;
import id.jht.profile.ProfileUpdate;
import java.util.Arrays;
import java.util.List;

/**
 * One field of a profile update: as typed, as registered before, and whether the civil registry knows it otherwise.
 *
 * @param differsFromRegistry only of what the registry can be asked about
 */
record ComparedChange(ProfileField field, String typed, String before, boolean differsFromRegistry) {

    /** What was typed or registered; what is shown to confirm counts as typed, because that is what the registry was asked. */
    static List<ComparedChange> of(ProfileUpdate update) {
        return Arrays.stream(ProfileField.values())
                .filter(field -> field != ProfileField.IDENTITY_RIGHT)
                .map(field -> new ComparedChange(
                        field,
                        typed(update, field),
                        update.before().get(field),
                        update.differences().contains(field.key())))
                .filter(change -> !change.typed.isEmpty() || !change.before.isEmpty())
                .toList();
    }

    private static String typed(ProfileUpdate update, ProfileField field) {
        return isIdentity(field) && !update.answers().correctsIdentity()
                ? update.before().get(field)
                : update.answers().get(field);
    }

    private static boolean isIdentity(ProfileField field) {
        return field == ProfileField.NAME || field == ProfileField.BIRTH_PLACE || field == ProfileField.BIRTH_DATE;
    }

    /** An empty answer leaves what is registered. */
    public boolean changes() {
        return !typed.isEmpty() && !typed.equalsIgnoreCase(before);
    }
}

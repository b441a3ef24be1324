package id.jht.portal.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a member wanted to go before the sign-in; a page of ours, whatever the address bar says. */
final class OwnPlace {

    private static final String DEFAULT = "/my";

    /** A path of plain segments: no second slash in front, no scheme, no backslash, nothing encoded. */
    private static final Pattern FORM = Pattern.compile("(/[A-Za-z0-9_-]+(\\.pdf)?){1,6}");

    private OwnPlace() {}

    static String of(@Nullable String asked) {
        return asked != null && FORM.matcher(asked).matches() ? asked : DEFAULT;
    }
}

package id.jht.membership.load;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Settings {@code jht.members}: what an operator imports at start.
 *
 * @param importFile {@code jht.members.import}, a file of members
 * @param contributions a file of contributions by month, for memberships of the first file or known before
 * @param dryRun whether to tell only what would change
 */
@ConfigurationProperties("jht.members")
record ImportSettings(
        @Name("import") @Nullable String importFile,
        @Nullable String contributions,
        boolean dryRun) {

    boolean isAsked() {
        return isSet(importFile);
    }

    MemberFiles files() {
        return new MemberFiles(
                Path.of(requireNonNull(importFile)),
                isSet(contributions) ? Path.of(requireNonNull(contributions)) : null);
    }

    private static boolean isSet(@Nullable String path) {
        return path != null && !path.isBlank();
    }
}

package id.jht.testing;

import java.util.regex.Pattern;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** The room of claims without what needs a process, for the tests of rooms above it. */
public final class ClaimsAlone {

    private static final Pattern ALONE = Pattern.compile(
            "id\\.jht\\.claim\\.(Claims|ClaimTrail|ClaimDecisions|Approvals|Heirs|ServiceClocks|ServiceClockTable)");

    private ClaimsAlone() {}

    /** Needs {@code Clock}, {@code JdbcClient}, calendar and policy beside it. */
    public static void registerIn(BeanDefinitionRegistry rooms) {
        var scanner = new ClassPathBeanDefinitionScanner(rooms, false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(ALONE));
        scanner.scan("id.jht.claim");
    }
}

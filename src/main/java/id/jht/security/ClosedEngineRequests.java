package id.jht.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;

/** What nobody may ask of the engine over HTTP, whoever they are: deploying a model is running code. */
final class ClosedEngineRequests {

    private static final Pattern DEPLOYMENT = Pattern.compile(".*/deployment(/.*)?");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private ClosedEngineRequests() {}

    static boolean matches(HttpServletRequest request) {
        return !READING.contains(request.getMethod())
                && DEPLOYMENT.matcher(PathPrefix.pathOf(request)).matches();
    }
}

package id.jht.portal.signin;

import id.jht.portal.Explanations;
import id.jht.portal.Faults;
import id.jht.shared.ReadableTime;
import id.jht.shared.Violation;
import id.jht.signin.SignInAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages of the sign-in, with what each of them shows. */
@Component
class SignInPages {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final Explanations explanations;
    private final Clock clock;
    private final boolean sandbox;

    SignInPages(Explanations explanations, Clock clock, Environment environment) {
        this.explanations = explanations;
        this.clock = clock;
        this.sandbox = environment.acceptsProfiles(Profiles.of("sandbox"));
    }

    String who(TypedPerson typed, List<Violation> wrong, Model model, Locale locale) {
        model.addAttribute("answers", typed);
        model.addAttribute("faults", explanations.faults(wrong, locale));
        return "portal/sign-in";
    }

    String code(List<Violation> wrong, Model model, Locale locale) {
        model.addAttribute("answers", TypedPerson.of(Map.of()));
        model.addAttribute("faults", explanations.faults(wrong, locale));
        model.addAttribute("sandbox", sandbox);
        return "portal/sign-in-code";
    }

    String over(Model model) {
        model.addAttribute("faults", Faults.NONE);
        return "portal/sign-in-over";
    }

    /** Too often; with a time, and for machines with the seconds until then. */
    String throttled(SignInAnswer.Throttled throttled, HttpServletResponse response, Model model, Locale locale) {
        var seconds = Duration.between(clock.instant(), throttled.until()).toSeconds();
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
        model.addAttribute("faults", Faults.NONE);
        model.addAttribute("until", new ReadableTime(locale, WIB).moment(throttled.until()));
        return "portal/sign-in-throttled";
    }
}

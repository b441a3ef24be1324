package id.jht.portal.filing;

import id.jht.claim.Route;
import id.jht.eligibility.RouteReason;
import id.jht.filing.EligibilityAnswer.Answered;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says in plain words why a claim goes its way: what speaks for the fast route, or what stands against it. A fact that the
 * process owner added without words of its own is told in general ones.
 */
@Component
class RouteWords {

    private final MessageSource messages;

    RouteWords(MessageSource messages) {
        this.messages = messages;
    }

    List<String> of(Answered answer, Locale locale) {
        var fast = answer.route() == Route.FAST;
        return answer.reasons().stream()
                .filter(reason -> reason.met() == fast)
                .map(reason -> sentence(reason, locale))
                .filter(sentence -> !sentence.isEmpty())
                .distinct()
                .toList();
    }

    private String sentence(RouteReason reason, Locale locale) {
        var kind = reason.met() ? "portal.filing.route.reason." : "portal.filing.route.obstacle.";
        var general = messages.getMessage(kind + "other", null, "", locale);
        var numbers = reason.numbers().toArray();
        return String.valueOf(messages.getMessage(kind + reason.fact(), numbers, general, locale));
    }
}

package id.jht.portal.robot;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Behind the fragment {@code portal/robot :: check}. What was solved or answered is used up by asking {@link #passes}, so ask
 * last, when everything else on the page is right.
 */
@Component
public class RobotCheck {

    private final ProofOfWork work;
    private final Questions questions;
    private final HttpServletRequest current;

    /** @param current the request that is being answered, whichever it is */
    RobotCheck(ProofOfWork work, Questions questions, HttpServletRequest current) {
        this.work = work;
        this.questions = questions;
        this.current = current;
    }

    /** A repeat of the same solution or answer does not pass. */
    public boolean passes(HttpServletRequest request) {
        var solution = parameter(request, "robot");
        return solution.isEmpty()
                ? questions.isAnswered(
                        parameter(request, "robotQuestion"), parameter(request, "robotAnswer"), request.getRemoteAddr())
                : work.solves(solution, request.getRemoteAddr());
    }

    /** For who has no script. */
    public Question ask(Locale locale) {
        return questions.ask(current.getRemoteAddr(), locale);
    }

    private static String parameter(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}

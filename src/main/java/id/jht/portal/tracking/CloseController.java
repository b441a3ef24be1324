package id.jht.portal.tracking;

import id.jht.claim.ClaimNumber;
import id.jht.portal.signin.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Leaves a device that others use: whoever sits down next finds neither claim nor draft nor sign-in. */
@Controller
class CloseController {

    private final SignedIn signedIn;

    CloseController(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @PostMapping("/claims/{number:JHT-[0-9-]+}/close")
    String close(@PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        ClaimNumber.parse(number).ifPresent(known -> TrackingCookie.clear(request, response, known));
        signedIn.end(request, response);
        return "redirect:/claims/track?closed=yes";
    }
}

package id.jht.sandbox.phone;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The phones of the sandbox, for people. */
@Controller
@Profile("sandbox")
class PhonesPage {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final Phones phones;

    PhonesPage(Phones phones) {
        this.phones = phones;
    }

    @GetMapping("/sandbox/phones")
    String list(Model model) {
        var newestFirst = new ArrayList<>(phones.all());
        Collections.reverse(newestFirst);
        model.addAttribute("messages", newestFirst);
        model.addAttribute("zone", WIB);
        return "sandbox/phones";
    }
}

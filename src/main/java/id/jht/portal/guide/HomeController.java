package id.jht.portal.guide;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
class HomeController {

    private final ServiceTime serviceTime;

    HomeController(ServiceTime serviceTime) {
        this.serviceTime = serviceTime;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("serviceDays", serviceTime.days());
        model.addAttribute("doors", Door.values());
        return "portal/guide/home";
    }
}

package id.jht.security;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LoginPage {

    @GetMapping(StaffLogin.PAGE)
    String show() {
        return "desk/login";
    }
}

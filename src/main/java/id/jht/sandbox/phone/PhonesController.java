package id.jht.sandbox.phone;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Looks at the phones, and tells the gateways how to behave. */
@RestController
@Profile({"sandbox", "simulators"})
@RequestMapping("/sandbox")
class PhonesController {

    private final Phones phones;

    PhonesController(Phones phones) {
        this.phones = phones;
    }

    @GetMapping("/phones.json")
    List<PhoneMessage> json() {
        return phones.all();
    }

    @PutMapping("/phones/behaviour")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void behave(@RequestBody Behaviour behaviour) {
        phones.behave(behaviour.down(), behaviour.dead() == null ? Set.of() : behaviour.dead());
    }

    /** @param dead numbers that get nothing any more, as {@code +628…} */
    record Behaviour(boolean down, @Nullable Set<String> dead) {}
}

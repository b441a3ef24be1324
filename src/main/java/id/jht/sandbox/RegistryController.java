package id.jht.sandbox;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tells the simulated registries how to behave towards a person. */
@RestController
@Profile({"sandbox", "simulators"})
class RegistryController {

    private final People people;

    RegistryController(People people) {
        this.people = people;
    }

    @PutMapping("/sandbox/registry/behaviour")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void behave(@RequestBody People.Behaviour behaviour) {
        people.tell(behaviour);
    }
}

package id.jht.sandbox;

import id.jht.membership.CivilRegistry.Result;
import id.jht.shared.PersonName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The simulated civil registry and face check. */
@RestController
@Profile({"sandbox", "simulators"})
@RequestMapping("/sandbox/registry")
class RegistryController {

    private static final double SAME_NAME = 0.9;

    private final People people;

    RegistryController(People people) {
        this.people = people;
    }

    @PostMapping("/civil")
    Answer civil(@RequestBody Query query) {
        var behaviour = people.behaviourFor(query.nik());
        answerUnless(behaviour.isDown());
        if (behaviour.result() != null) {
            var told = behaviour.result();
            return new Answer(told, told == Result.DIFFERENT ? List.of("name") : List.of());
        }
        return people.find(query.nik())
                .map(person -> compare(person, query))
                .orElse(new Answer(Result.NOT_FOUND, List.of()));
    }

    private static Answer compare(People.Person person, Query query) {
        if (person.deceased()) {
            return new Answer(Result.DECEASED, List.of());
        }
        var differences = new ArrayList<String>();
        note(differences, "name", isSameName(person.name(), query.name()));
        note(
                differences,
                "birthPlace",
                person.birthPlace().equalsIgnoreCase(query.birthPlace().strip()));
        note(differences, "birthDate", person.birthDate().equals(query.birthDate()));
        note(differences, "motherMaidenName", isSameName(person.motherMaidenName(), query.motherMaidenName()));
        return new Answer(differences.isEmpty() ? Result.MATCHED : Result.DIFFERENT, differences);
    }

    private static void note(List<String> differences, String field, boolean same) {
        if (!same) {
            differences.add(field);
        }
    }

    private static boolean isSameName(String known, String asked) {
        return PersonName.of(known).similarityTo(PersonName.of(asked)) >= SAME_NAME;
    }

    @PostMapping("/face")
    FaceAnswer face(@RequestBody FaceQuery query) {
        var behaviour = people.behaviourFor(query.nik());
        answerUnless(behaviour.isFaceDown());
        var told = behaviour.faceMatched();
        return new FaceAnswer(told == null ? people.find(query.nik()).isPresent() : told);
    }

    @PutMapping("/behaviour")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void behave(@RequestBody People.Behaviour behaviour) {
        people.tell(behaviour);
    }

    private static void answerUnless(boolean down) {
        if (down) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    record Query(String nik, String name, String birthPlace, LocalDate birthDate, String motherMaidenName) {}

    record Answer(Result result, List<String> differences) {}

    /** @param picture base64 */
    record FaceQuery(String nik, byte[] picture) {}

    record FaceAnswer(boolean matched) {}
}

package id.jht.sandbox;

import id.jht.membership.CivilRegistry.Result;
import id.jht.shared.PersonName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The simulated civil registry and face check; no answer where they are told to be down. */
@Component
@Profile({"sandbox", "simulators"})
class SimulatedRegistry {

    private static final double SAME_NAME = 0.9;

    private final People people;

    SimulatedRegistry(People people) {
        this.people = people;
    }

    Optional<Answer> civil(Query query) {
        var asked = people.ask(query.nik());
        var behaviour = asked.behaviour();
        if (behaviour.isDown()) {
            return Optional.empty();
        }
        if (behaviour.result() != null) {
            var told = behaviour.result();
            return Optional.of(new Answer(told, told == Result.DIFFERENT ? List.of("name") : List.of()));
        }
        return Optional.of(
                asked.person().map(person -> compare(person, query)).orElse(new Answer(Result.NOT_FOUND, List.of())));
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

    Optional<FaceAnswer> face(FaceQuery query) {
        var asked = people.ask(query.nik());
        var behaviour = asked.behaviour();
        if (behaviour.isFaceDown()) {
            return Optional.empty();
        }
        var told = behaviour.faceMatched();
        return Optional.of(new FaceAnswer(told == null ? asked.person().isPresent() : told));
    }

    record Query(String nik, String name, String birthPlace, LocalDate birthDate, String motherMaidenName) {}

    record Answer(Result result, List<String> differences) {}

    /** @param picture base64 */
    record FaceQuery(String nik, byte[] picture) {}

    record FaceAnswer(boolean matched) {}
}

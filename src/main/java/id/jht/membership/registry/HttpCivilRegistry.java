package id.jht.membership.registry;

import id.jht.membership.CivilRegistry;
import id.jht.membership.NeighbourUnavailableException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The civil registry behind the institution's gateway.
 *
 * <p>{@code POST} to {@code jht.registry.civil-url}
 *
 * <pre>{"nik": "9999014508900000", "name": "…", "birthPlace": "…", "birthDate": "1990-08-05", "motherMaidenName": "…"}</pre>
 *
 * answers 200 with {@code result} {@code MATCHED}, {@code DIFFERENT}, {@code NOT_FOUND} or {@code DECEASED}, and the names
 * of the fields that differ
 *
 * <pre>{"result": "DIFFERENT", "differences": ["motherMaidenName"]}</pre>
 */
@Component
class HttpCivilRegistry implements CivilRegistry {

    private static final String NAME = "civil registry";

    private final Gateway gateway;
    private final RegistrySettings settings;

    HttpCivilRegistry(Gateway gateway, RegistrySettings settings) {
        this.gateway = gateway;
        this.settings = settings;
    }

    @Override
    public Answer ask(Query query) {
        return gateway.post(NAME, settings.civilUrl(), Question.of(query), Reply.class)
                .answer();
    }

    private record Question(String nik, String name, String birthPlace, String birthDate, String motherMaidenName) {

        static Question of(Query query) {
            return new Question(
                    query.nik().value(),
                    query.name(),
                    query.birthPlace(),
                    query.birthDate().toString(),
                    query.motherMaidenName());
        }
    }

    private record Reply(@Nullable Result result, @Nullable List<String> differences) {

        Answer answer() {
            if (result == null || result == Result.NOT_APPLICABLE) {
                throw new NeighbourUnavailableException(NAME, new IllegalStateException("no result in the answer"));
            }
            return new Answer(result, Optional.ofNullable(differences).orElse(List.of()));
        }
    }
}

package id.jht.membership;

import id.jht.shared.Nik;
import java.time.LocalDate;
import java.util.List;

/** Seam to the civil registry (Dukcapil): asks whether a person is who they say. */
public interface CivilRegistry {

    /**
     * Compares the given person with the registry.
     *
     * @throws NeighbourUnavailableException when no answer came
     */
    Answer ask(Query query);

    record Query(Nik nik, String name, String birthPlace, LocalDate birthDate, String motherMaidenName) {}

    /**
     * @param differences names of the fields that differ ({@code name}, {@code birthPlace}, {@code birthDate},
     *     {@code motherMaidenName}); empty unless {@code DIFFERENT}
     */
    record Answer(Result result, List<String> differences) {}

    enum Result {
        MATCHED,
        DIFFERENT,
        NOT_FOUND,
        DECEASED,
        /** Never an answer: a person without NIK is in no registry that could be asked. */
        NOT_APPLICABLE
    }
}

package id.jht.testing;

import id.jht.casework.Colleague;
import id.jht.casework.Load;
import id.jht.casework.OpenTask;
import id.jht.casework.TaskBoard;
import id.jht.claim.ClaimNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A board with the people of Tanjung Morawa, in the engine's place. */
public class NotingBoard implements TaskBoard {

    private static final List<Colleague> PEOPLE = List.of(
            new Colleague("budi", "Budi Nasution", Set.of("head-of-service")),
            new Colleague("dewi", "Dewi Lubis", Set.of("customer-service")),
            new Colleague("rina", "Rina Siregar", Set.of("customer-service")));

    private final List<OpenTask> open = new ArrayList<>();

    public OpenTask put(String id, String subject, String group, @Nullable String holder) {
        var task = new OpenTask(
                id,
                subject,
                "UserTask_CheckDocuments",
                "Periksa dokumen",
                Set.of(group),
                "TJM",
                holder,
                Instant.parse("2026-11-20T03:00:00Z"),
                Instant.parse("2026-11-23T08:00:00Z"));
        open.add(task);
        return task;
    }

    public @Nullable String holderOf(String id) {
        return find(id).orElseThrow().holder();
    }

    public void clear() {
        open.clear();
    }

    @Override
    public List<OpenTask> of(ClaimNumber number) {
        return open.stream()
                .filter(task -> task.subject().equals(number.value()))
                .toList();
    }

    @Override
    public Optional<OpenTask> find(String task) {
        return open.stream().filter(one -> one.id().equals(task)).findFirst();
    }

    @Override
    public List<OpenTask> of(String branch, Wanted wanted, int most) {
        return open.stream()
                .filter(task -> task.branch().equals(branch))
                .filter(task -> wanted.person().isEmpty() || task.isHeldBy(wanted.person()))
                .limit(most)
                .toList();
    }

    @Override
    public List<Load> loads(String branch, Instant now, Instant endOfDay) {
        return List.of(new Load("customer-service", null, 3, 1, 0), new Load("customer-service", "rina", 9, 2, 4));
    }

    @Override
    public List<Colleague> colleagues(String branch) {
        return PEOPLE;
    }

    @Override
    public void give(OpenTask task, @Nullable String person) {
        open.replaceAll(one -> one.id().equals(task.id()) && Objects.equals(one.holder(), task.holder())
                ? new OpenTask(
                        one.id(),
                        one.subject(),
                        one.step(),
                        one.name(),
                        one.groups(),
                        one.branch(),
                        person,
                        one.since(),
                        one.due())
                : one);
    }
}

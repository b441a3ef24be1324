package id.jht.desk;

import id.jht.calendar.Branch;
import id.jht.casework.Assignment;
import id.jht.casework.Colleague;
import id.jht.casework.Load;
import id.jht.casework.OpenTask;
import id.jht.casework.TaskBoard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor sees of a branch.
 *
 * @param branches those that the reader may look at
 * @param tasks the most urgent of those wanted
 */
record TeamPage(
        Branch branch,
        List<Branch> branches,
        List<Load> counted,
        List<Colleague> colleagues,
        List<OpenTask> tasks,
        TaskBoard.Wanted wanted,
        List<Assignment> latest) {

    /** As a claim passes them; others after these. */
    private static final List<String> DESKS =
            List.of("customer-service", "integrity", "head-of-service", "branch-head", "finance");

    /** Desks that have people or tasks here. */
    public List<String> groups() {
        return Stream.concat(
                        counted.stream().map(Load::group),
                        colleagues.stream().flatMap(colleague -> colleague.groups().stream()))
                .distinct()
                .sorted(Comparator.comparingInt(TeamPage::placeOf).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static int placeOf(String group) {
        var place = DESKS.indexOf(group);
        return place < 0 ? DESKS.size() : place;
    }

    /** What nobody has taken first, then each person of the desk, also those who have nothing. */
    public List<Load> loadsOf(String group) {
        var loads = new ArrayList<Load>();
        loads.add(loadOf(group, null));
        colleagues.stream()
                .filter(colleague -> colleague.groups().contains(group))
                .forEach(colleague -> loads.add(loadOf(group, colleague.id())));
        return loads;
    }

    private Load loadOf(String group, @Nullable String person) {
        return counted.stream()
                .filter(load -> load.group().equals(group) && Objects.equals(load.person(), person))
                .findFirst()
                .orElse(new Load(group, person, 0, 0, 0));
    }

    public String nameOf(@Nullable String person) {
        return colleagues.stream()
                .filter(colleague -> colleague.id().equals(person))
                .map(Colleague::name)
                .findFirst()
                .orElse(String.valueOf(person));
    }

    /** How many tasks fit what is wanted, shown or not. */
    public int open() {
        return counted.stream()
                .filter(load -> wanted.group().isEmpty() || load.group().equals(wanted.group()))
                .filter(load -> wanted.person().isEmpty()
                        || wanted.person().equals(load.person() == null ? TaskBoard.Wanted.NOBODY : load.person()))
                .mapToInt(Load::open)
                .sum();
    }
}

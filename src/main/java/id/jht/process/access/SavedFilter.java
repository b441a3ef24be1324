package id.jht.process.access;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A list of tasks in Tasklist. Its name identifies it, so that an edited query or column reaches what is stored.
 *
 * @param place position in Tasklist, smallest first
 * @param readers groups that see it
 */
record SavedFilter(
        String name,
        String description,
        int place,
        String colour,
        UnaryOperator<TaskQuery> tasks,
        List<StaffGroup> readers) {

    static final String BLUE = "#1d5f8a";
    static final String GREEN = "#2d7a46";
    static final String AMBER = "#8a5a00";
    static final String RED = "#a8322a";
    static final String GREY = "#55606b";

    static SavedFilter ownTasksOf(String person) {
        return new SavedFilter(
                "Tugas saya",
                "Tugas yang sudah Anda ambil",
                10,
                BLUE,
                query -> urgentFirst(query.taskAssignee(person)),
                List.of());
    }

    /** The order of the work: what the service clock presses, then what is due first, then what waits longest. */
    static TaskQuery urgentFirst(TaskQuery query) {
        return query.orderByTaskPriority()
                .desc()
                .orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc();
    }

    /** As Tasklist understands them: the columns are process variables. */
    Map<String, Object> properties() {
        return Map.of(
                "description",
                description,
                "priority",
                place,
                "color",
                colour,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(
                        column("claimNumber", "Nomor klaim"),
                        column("profileNumber", "Nomor pengkinian"),
                        column("cause", "Sebab"),
                        column("route", "Jalur"),
                        column("risk", "Risiko"),
                        column("branch", "Cabang"),
                        column("dueBy", "Batas layanan")));
    }

    private static Map<String, String> column(String variable, String label) {
        return Map.of("name", variable, "label", label);
    }
}

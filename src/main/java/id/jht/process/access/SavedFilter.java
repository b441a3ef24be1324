package id.jht.process.access;

import java.util.ArrayList;
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

    private static final String BLUE = "#1d5f8a";
    private static final String GREEN = "#2d7a46";
    private static final String RED = "#a8322a";
    private static final String GREY = "#55606b";

    static List<SavedFilter> shared() {
        var filters = new ArrayList<SavedFilter>();
        StaffGroup.workingOnTasks().forEach(group -> filters.add(queueOf(group)));
        filters.add(new SavedFilter(
                "Wawancara",
                "Wawancara video menurut jadwal",
                20,
                GREEN,
                query -> query.taskDefinitionKey("UserTask_HoldInterview")
                        .orderByDueDate()
                        .asc(),
                List.of(StaffGroup.CUSTOMER_SERVICE, StaffGroup.MANAGER)));
        filters.add(new SavedFilter(
                "Pengkinian data",
                "Data peserta yang tidak cocok, yang paling cepat jatuh tempo di atas",
                25,
                GREEN,
                query -> query.taskDefinitionKey("UserTask_ReviewProfileChange")
                        .orderByDueDate()
                        .asc(),
                List.of(StaffGroup.CUSTOMER_SERVICE, StaffGroup.MANAGER)));
        filters.add(new SavedFilter(
                "Pembayaran bermasalah",
                "Pembayaran yang dikembalikan atau diragukan",
                30,
                RED,
                query -> query.taskDefinitionKey("UserTask_ResolvePayout")
                        .orderByTaskCreateTime()
                        .asc(),
                List.of(StaffGroup.FINANCE, StaffGroup.MANAGER)));
        filters.add(new SavedFilter(
                "Keberatan",
                "Keberatan peserta, yang paling dekat batas jawabannya di atas",
                35,
                RED,
                query -> query.taskDefinitionKey("UserTask_ReviewAppeal")
                        .orderByDueDate()
                        .asc(),
                List.of(StaffGroup.HEAD_OF_SERVICE, StaffGroup.BRANCH_HEAD, StaffGroup.MANAGER)));
        filters.add(new SavedFilter(
                "Semua tugas",
                "Semua tugas di cabang yang Anda awasi",
                40,
                GREY,
                query -> query.orderByTaskCreateTime().asc(),
                List.of(StaffGroup.MANAGER, StaffGroup.BRANCH_HEAD)));
        return filters;
    }

    private static SavedFilter queueOf(StaffGroup group) {
        return new SavedFilter(
                "Antrean: " + group.label(),
                "Tugas kelompok yang belum diambil, yang paling lama menunggu di atas",
                0,
                BLUE,
                query -> query.taskCandidateGroup(group.id())
                        .orderByTaskCreateTime()
                        .asc(),
                List.of(group));
    }

    static SavedFilter ownTasksOf(String person) {
        return new SavedFilter(
                "Tugas saya",
                "Tugas yang sudah Anda ambil",
                10,
                BLUE,
                query -> query.taskAssignee(person).orderByTaskCreateTime().asc(),
                List.of());
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
                        column("dueBy", "Batas layanan")));
    }

    private static Map<String, String> column(String variable, String label) {
        return Map.of("name", variable, "label", label);
    }
}

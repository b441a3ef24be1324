package id.jht.process.access;

import static id.jht.process.access.SavedFilter.AMBER;
import static id.jht.process.access.SavedFilter.BLUE;
import static id.jht.process.access.SavedFilter.GREEN;
import static id.jht.process.access.SavedFilter.GREY;
import static id.jht.process.access.SavedFilter.RED;
import static id.jht.process.access.SavedFilter.urgentFirst;
import static id.jht.process.access.StaffGroup.BRANCH_HEAD;
import static id.jht.process.access.StaffGroup.CUSTOMER_SERVICE;
import static id.jht.process.access.StaffGroup.FINANCE;
import static id.jht.process.access.StaffGroup.HEAD_OF_SERVICE;
import static id.jht.process.access.StaffGroup.INTEGRITY;
import static id.jht.process.access.StaffGroup.MANAGER;

import id.jht.process.Urgency;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.TaskQuery;

/** The lists that groups share in Tasklist, as they are on one day: a stored list cannot say "today". */
final class SharedFilters {

    private static final List<StaffGroup> SERVICE = List.of(CUSTOMER_SERVICE, HEAD_OF_SERVICE, BRANCH_HEAD, MANAGER);

    private SharedFilters() {}

    static List<SavedFilter> on(OfficeDay today) {
        var desks = StaffGroup.workingOnTasks().stream()
                .flatMap(group -> Stream.of(queueOf(group), dueTodayFor(group, today)));
        return Stream.of(desks, pressing(), steps(today), Stream.of(everything()))
                .flatMap(filters -> filters)
                .toList();
    }

    private static SavedFilter queueOf(StaffGroup group) {
        return new SavedFilter(
                "Antrean: " + group.label(),
                "Tugas kelompok yang belum diambil, yang paling mendesak di atas",
                0,
                BLUE,
                query -> urgentFirst(query.taskCandidateGroup(group.id())),
                List.of(group));
    }

    private static SavedFilter dueTodayFor(StaffGroup group, OfficeDay today) {
        return new SavedFilter(
                "Jatuh tempo hari ini: " + group.label(),
                "Tugas kelompok yang harus selesai hari ini atau sudah lewat, termasuk yang sudah diambil",
                12,
                AMBER,
                query -> urgentFirst(query.taskCandidateGroup(group.id())
                        .includeAssignedTasks()
                        .dueBefore(Date.from(today.ends()))),
                List.of(group));
    }

    /** One list for each desk and one for who oversees them: what presses here waits somewhere. */
    private static Stream<SavedFilter> pressing() {
        return Stream.of(new SavedFilter(
                "Batas layanan dekat atau lewat",
                "Klaim yang jam layanannya hampir habis atau sudah habis, di semua meja",
                14,
                RED,
                query -> urgentFirst(query.taskMinPriority(Urgency.PRESSING)),
                Stream.concat(StaffGroup.workingOnTasks().stream(), Stream.of(MANAGER))
                        .toList()));
    }

    private static Stream<SavedFilter> steps(OfficeDay today) {
        return Stream.of(
                new SavedFilter(
                        "Wawancara hari ini",
                        "Wawancara video hari ini menurut jam",
                        16,
                        GREEN,
                        query -> byHour(query.taskDefinitionKey("UserTask_HoldInterview")
                                .dueAfter(Date.from(today.begins()))
                                .dueBefore(Date.from(today.ends()))),
                        SERVICE),
                step("Wawancara", "Semua wawancara video menurut jadwal", 20, GREEN, "HoldInterview", SERVICE),
                step(
                        "Pengkinian data",
                        "Data peserta yang tidak cocok, yang paling cepat jatuh tempo di atas",
                        25,
                        GREEN,
                        "ReviewProfileChange",
                        List.of(CUSTOMER_SERVICE, MANAGER)),
                step(
                        "Dicurigai",
                        "Klaim yang ditahan untuk diselidiki",
                        28,
                        AMBER,
                        "InvestigateClaim",
                        List.of(INTEGRITY, BRANCH_HEAD, MANAGER)),
                step(
                        "Pembayaran bermasalah",
                        "Pembayaran yang dikembalikan atau diragukan",
                        30,
                        RED,
                        "ResolvePayout",
                        List.of(FINANCE, MANAGER)),
                step(
                        "Keberatan",
                        "Keberatan peserta, yang paling dekat batas jawabannya di atas",
                        35,
                        RED,
                        "ReviewAppeal",
                        List.of(HEAD_OF_SERVICE, BRANCH_HEAD, MANAGER)));
    }

    private static SavedFilter step(
            String name, String description, int place, String colour, String task, List<StaffGroup> readers) {
        UnaryOperator<TaskQuery> tasks = query -> byHour(query.taskDefinitionKey("UserTask_" + task));
        return new SavedFilter(name, description, place, colour, tasks, readers);
    }

    private static SavedFilter everything() {
        return new SavedFilter(
                "Semua tugas",
                "Semua tugas di cabang yang Anda awasi",
                40,
                GREY,
                SavedFilter::urgentFirst,
                List.of(MANAGER, BRANCH_HEAD));
    }

    private static TaskQuery byHour(TaskQuery query) {
        return query.orderByDueDate().asc().orderByTaskCreateTime().asc();
    }
}

package id.jht.process.access;

import id.jht.casework.Colleague;
import id.jht.casework.Load;
import id.jht.casework.OpenTask;
import id.jht.casework.TaskBoard;
import id.jht.claim.ClaimNumber;
import id.jht.shared.RefusedException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The engine's open tasks. Read by our own statements, because its queries cannot count by person and desk; given by a command
 * of our own, because a supervisor is no candidate, whom {@link TaskGuard} would send away.
 */
@Component
class EngineTaskBoard implements TaskBoard {

    private static final String TASKS = """
            select t.id_, t.task_def_key_, t.name_, t.assignee_, t.tenant_id_, t.create_time_, t.due_date_, e.business_key_,
                   l.group_id_
            from act_ru_task t
            join act_ru_execution e on e.id_ = t.proc_inst_id_
            join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
            """;

    private static final String LOADS = """
            select l.group_id_, t.assignee_, count(*) as open,
                   count(*) filter (where t.due_date_ >= :now and t.due_date_ < :tomorrow) as due_today,
                   count(*) filter (where t.due_date_ < :now) as overdue
            from act_ru_task t
            join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
            where t.tenant_id_ = :branch
            group by l.group_id_, t.assignee_
            order by l.group_id_, t.assignee_ nulls first
            """;

    private final JdbcClient jdbc;
    private final IdentityService identities;
    private final ProcessEngine engine;

    EngineTaskBoard(JdbcClient jdbc, IdentityService identities, ProcessEngine engine) {
        this.jdbc = jdbc;
        this.identities = identities;
        this.engine = engine;
    }

    @Override
    public List<OpenTask> of(ClaimNumber number) {
        return jdbc.sql(TASKS + " where e.business_key_ = ? order by t.create_time_, t.id_")
                .param(number.value())
                .query((row, index) -> EngineTaskRow.of(row))
                .list();
    }

    @Override
    public Optional<OpenTask> find(String task) {
        return jdbc
                .sql(TASKS + " where t.id_ = ?")
                .param(task)
                .query((row, index) -> EngineTaskRow.of(row))
                .list()
                .stream()
                .findFirst();
    }

    @Override
    public List<OpenTask> of(String branch, Wanted wanted, int most) {
        return jdbc.sql(TASKS + """
                         where t.tenant_id_ = :branch and (:group = '' or l.group_id_ = :group)
                          and (:person = '' or t.assignee_ = :person or :person = '-' and t.assignee_ is null)
                        order by t.due_date_ nulls last, t.create_time_, t.id_ limit :most
                        """)
                .param("branch", branch)
                .param("group", wanted.group())
                .param("person", wanted.person())
                .param("most", most)
                .query((row, index) -> EngineTaskRow.of(row))
                .list();
    }

    @Override
    public List<Load> loads(String branch, Instant now, Instant endOfDay) {
        return jdbc.sql(LOADS)
                .param("branch", branch)
                .param("now", Timestamp.from(now))
                .param("tomorrow", Timestamp.from(endOfDay))
                .query((row, index) -> new Load(
                        row.getString("group_id_"),
                        row.getString("assignee_"),
                        row.getInt("open"),
                        row.getInt("due_today"),
                        row.getInt("overdue")))
                .list();
    }

    @Override
    public List<Colleague> colleagues(String branch) {
        Map<String, User> people = new LinkedHashMap<>();
        Map<String, Set<String>> desks = new LinkedHashMap<>();
        for (var group : StaffGroup.workingOnTasks()) {
            identities
                    .createUserQuery()
                    .memberOfGroup(group.id())
                    .memberOfTenant(branch)
                    .list()
                    .forEach(user -> {
                        people.put(user.getId(), user);
                        desks.computeIfAbsent(user.getId(), id -> new TreeSet<>())
                                .add(group.id());
                    });
        }
        return people.values().stream()
                .map(user -> new Colleague(user.getId(), nameOf(user), desks.getOrDefault(user.getId(), Set.of())))
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    private static String nameOf(User user) {
        var name = (Objects.requireNonNullElse(user.getFirstName(), "") + " "
                        + Objects.requireNonNullElse(user.getLastName(), ""))
                .strip();
        return name.isEmpty() ? user.getId() : name;
    }

    @Override
    public void give(OpenTask task, @Nullable String person) {
        var commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        try {
            commands.execute(context -> {
                var stored = context.getTaskManager().findTaskById(task.id());
                if (stored == null || !Objects.equals(stored.getAssignee(), task.holder())) {
                    throw changed();
                }
                stored.setAssignee(person);
                stored.triggerUpdateEvent();
                return task;
            });
        } catch (OptimisticLockingException other) {
            throw changed();
        }
    }

    private static RefusedException changed() {
        return new RefusedException(
                "Tugas ini baru saja berubah. Muat ulang halaman untuk melihat siapa pemegangnya sekarang.");
    }
}

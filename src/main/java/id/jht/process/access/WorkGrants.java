package id.jht.process.access;

import id.jht.policy.RuleMemory;
import java.util.List;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rights of groups to work on all tasks, or on those of a process, asked for by one fixed statement and kept until a right
 * changes ({@code process.engine.EngineVersions}). The engine's own question is three, put together anew each time, and asks for
 * the right to change tasks and for what a person alone or one task alone was given as well.
 */
class WorkGrants {

    /** Where something was revoked anywhere, it is not said here who may do what. */
    private static final String GRANTED = """
            select exists (
                select from act_ru_authorization
                where type_ = 1 and group_id_ = any(?)
                  and (resource_type_ = ? and resource_id_ = '*' and perms_ & ? <> 0
                    or resource_type_ = ? and resource_id_ in ('*', ?) and perms_ & ? <> 0)
            ) and not exists (select from act_ru_authorization where type_ = 2)
            """;

    private final RuleMemory memory;
    private final JdbcClient jdbc;

    WorkGrants(RuleMemory memory, JdbcClient jdbc) {
        this.memory = memory;
        this.jdbc = jdbc;
    }

    /** Surely so when true. */
    boolean allow(Authentication person, String process) {
        var groups = person.getGroupIds();
        return groups != null
                && memory.recall("work by " + List.of(groups, process), () -> areGranted(groups, process));
    }

    private boolean areGranted(List<String> groups, String process) {
        return jdbc.sql(GRANTED)
                .params(
                        groups.toArray(String[]::new),
                        Resources.TASK.resourceType(),
                        TaskPermissions.TASK_WORK.getValue(),
                        Resources.PROCESS_DEFINITION.resourceType(),
                        process,
                        ProcessDefinitionPermissions.TASK_WORK.getValue())
                .query(Boolean.class)
                .single();
    }
}

package id.jht.process.access;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rights to work on tasks that the engine keeps, asked for by one fixed statement. The engine's own question is three, put
 * together anew each time, and asks for the right to change tasks as well.
 */
class WorkGrants {

    /** Where something was revoked anywhere, it is not said here who may do what. */
    private static final String GRANTED = """
            select exists (
                select from act_ru_authorization
                where type_ = 1 and (user_id_ = ? or group_id_ = any(?))
                  and (resource_type_ = ? and resource_id_ in ('*', ?) and perms_ & ? <> 0
                    or resource_type_ = ? and resource_id_ in ('*', ?) and perms_ & ? <> 0)
            ) and not exists (select from act_ru_authorization where type_ = 2)
            """;

    private final JdbcClient jdbc;

    WorkGrants(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /** Surely so when true: on the task or its process, to the person or a group of theirs. */
    boolean allow(Authentication person, String task, String process) {
        var groups = person.getGroupIds() == null ? List.<String>of() : person.getGroupIds();
        return jdbc.sql(GRANTED)
                .params(
                        person.getUserId(),
                        groups.toArray(String[]::new),
                        Resources.TASK.resourceType(),
                        task,
                        TaskPermissions.TASK_WORK.getValue(),
                        Resources.PROCESS_DEFINITION.resourceType(),
                        process,
                        ProcessDefinitionPermissions.TASK_WORK.getValue())
                .query(Boolean.class)
                .single();
    }
}

package id.jht.process.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_REVOKE;

import id.jht.claim.ClaimNumber;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMembers.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator gives and takes rights while officers work; nodes that keep what they know of them obey at once. */
@PathTest
class ChangedRightsPathTest {

    private static final String OF_OFFICERS = "group_id_ = 'customer-service' and resource_type_ = 6";

    @Autowired
    ClaimScenario scenario;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    Grants grants;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    private final List<String> given = new ArrayList<>();

    @AfterEach
    void theRightsAreAsBefore() {
        given.stream()
                .filter(id -> authorizations
                                .createAuthorizationQuery()
                                .authorizationId(id)
                                .count()
                        > 0)
                .forEach(authorizations::deleteAuthorization);
    }

    @Test
    void aRightThatIsTakenAwayEndsTheWorkAtOnceAndGivenBackLetsItGoOn() {
        scenario.officer("rina").findsPapersComplete(scenario.claimOf(Kind.ORDINARY));
        var claim = scenario.claimOf(Kind.ORDINARY);
        change(AUTH_TYPE_REVOKE, Resources.TASK, "*", TaskPermissions.TASK_WORK, TaskPermissions.UPDATE);
        change(
                AUTH_TYPE_REVOKE,
                Resources.PROCESS_DEFINITION,
                "*",
                ProcessDefinitionPermissions.TASK_WORK,
                ProcessDefinitionPermissions.UPDATE_TASK);

        assertThatThrownBy(() -> scenario.officer("rina").findsPapersComplete(claim))
                .isInstanceOf(AuthorizationException.class);
        scenario.officer("dewi").findsPapersComplete(scenario.claimOf(Kind.ORDINARY));

        theRightsAreAsBefore();
        scenario.officer("rina").findsPapersComplete(claim);
    }

    @Test
    void whatAnotherNodeTakesAwayIsGoneHere() {
        scenario.officer("rina").findsPapersComplete(scenario.claimOf(Kind.ORDINARY));
        var claim = scenario.claimOf(Kind.ORDINARY);
        var before = jdbc.sql("select perms_ from act_ru_authorization where " + OF_OFFICERS)
                .query(Integer.class)
                .single();
        write(before & ~ProcessDefinitionPermissions.TASK_WORK.getValue());
        try {
            assertThatThrownBy(() -> scenario.officer("rina").findsPapersComplete(claim))
                    .isInstanceOf(AuthorizationException.class);
        } finally {
            write(before);
        }
        scenario.officer("rina").findsPapersComplete(claim);
    }

    private void write(int permissions) {
        jdbc.sql("update act_ru_authorization set perms_ = ? where " + OF_OFFICERS)
                .param(permissions)
                .update();
    }

    @Test
    void aRightOnASingleProcessEndsWithTheProcess() {
        scenario.claimOf(Kind.ORDINARY);
        var begun = runtime.startProcessInstanceByKey("profile-update", "PROFILE-TEST");
        var right = change(AUTH_TYPE_GRANT, Resources.PROCESS_INSTANCE, begun.getId(), ProcessInstancePermissions.READ);

        runtime.deleteProcessInstance(begun.getId(), "tried");

        assertThat(authorizations
                        .createAuthorizationQuery()
                        .authorizationId(right.getId())
                        .count())
                .isZero();
    }

    @Test
    void aRightOnASingleTaskEndsWithTheTask() {
        scenario.officer("rina").findsPapersComplete(scenario.claimOf(Kind.ORDINARY));
        var claim = scenario.claimOf(Kind.ORDINARY);
        var right = change(AUTH_TYPE_GRANT, Resources.TASK, taskOf(claim), TaskPermissions.READ);

        scenario.officer("rina").findsPapersComplete(claim);

        assertThat(authorizations
                        .createAuthorizationQuery()
                        .authorizationId(right.getId())
                        .count())
                .isZero();
    }

    private String taskOf(ClaimNumber claim) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(claim.value())
                .singleResult()
                .getId();
    }

    @Test
    void whatIsGrantedAlreadyIsNotWrittenAgain() {
        var before = version();

        Grant.all().forEach(grants::give);

        assertThat(version()).isEqualTo(before);
    }

    private UUID version() {
        return jdbc.sql("select version from rule_version").query(UUID.class).single();
    }

    private Authorization change(int type, Resource resource, String id, Permission... permissions) {
        var right = authorizations.createNewAuthorization(type);
        right.setUserId("rina");
        right.setResource(resource);
        right.setResourceId(id);
        for (var permission : permissions) {
            if (type == AUTH_TYPE_REVOKE) {
                right.removePermission(permission);
            } else {
                right.addPermission(permission);
            }
        }
        var saved = authorizations.saveAuthorization(right);
        given.add(saved.getId());
        return saved;
    }
}

package id.jht.process.access;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * The engine would write authorizations for each assignee and candidate group of each task; with many open claims its
 * queries then crawl. Groups have what they need once and for all.
 */
class NoRowsPerTask extends DefaultAuthorizationProvider {

    /** One's own profile and password, but not one's own removal. */
    @Override
    public AuthorizationEntity[] newUser(User user) {
        var self = new AuthorizationEntity(Authorization.AUTH_TYPE_GRANT);
        self.setUserId(user.getId());
        self.setResource(USER);
        self.setResourceId(user.getId());
        self.addPermission(READ);
        self.addPermission(UPDATE);
        return new AuthorizationEntity[] {self};
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskOwner(Task task, String oldOwner, String newOwner) {
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskUserIdentityLink(Task task, String userId, String type) {
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        return null;
    }
}

package id.jht.process.access;

import static id.jht.process.access.StaffGroup.BRANCH_HEAD;
import static id.jht.process.access.StaffGroup.CAMUNDA_ADMIN;
import static id.jht.process.access.StaffGroup.MANAGER;
import static id.jht.process.access.StaffGroup.PROCESS_OWNER;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.TENANT;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * What a group may do with a resource. Every officer sees the tasks of every process, within the branch; which of them
 * they may work on is said by the candidate groups in the diagram and enforced by {@link TaskGuard}, so that a process
 * owner moves a task to another desk without touching authorizations.
 */
record Grant(String group, Resource resource, String resourceId, List<Permission> permissions) {

    static List<Grant> all() {
        var grants = new ArrayList<Grant>();
        StaffGroup.workingOnTasks().forEach(group -> grants.addAll(officer(group)));
        grants.add(of(BRANCH_HEAD, APPLICATION, "cockpit", ACCESS));
        grants.addAll(overseer(MANAGER, READ, READ_INSTANCE, READ_TASK, READ_HISTORY));
        grants.add(of(MANAGER, APPLICATION, "tasklist", ACCESS));
        grants.addAll(overseer(PROCESS_OWNER, READ, READ_INSTANCE, READ_HISTORY));
        for (var resource : Resources.values()) {
            grants.add(of(CAMUNDA_ADMIN, resource, ANY, ALL));
        }
        return grants;
    }

    private static List<Grant> officer(StaffGroup group) {
        return List.of(
                of(group, APPLICATION, "tasklist", ACCESS),
                of(group, USER, ANY, READ),
                of(
                        group,
                        PROCESS_DEFINITION,
                        ANY,
                        ProcessDefinitionPermissions.READ,
                        READ_INSTANCE,
                        READ_TASK,
                        TASK_WORK,
                        TASK_ASSIGN));
    }

    private static List<Grant> overseer(StaffGroup group, Permission... onProcesses) {
        return List.of(
                of(group, APPLICATION, "cockpit", ACCESS),
                of(group, USER, ANY, READ),
                of(group, GROUP, ANY, READ),
                of(group, TENANT, ANY, READ),
                of(group, DEPLOYMENT, ANY, READ),
                of(group, DECISION_DEFINITION, ANY, READ),
                of(group, DECISION_REQUIREMENTS_DEFINITION, ANY, READ),
                of(group, PROCESS_DEFINITION, ANY, onProcesses));
    }

    private static Grant of(StaffGroup group, Resource resource, String resourceId, Permission... permissions) {
        return new Grant(group.id(), resource, resourceId, List.of(permissions));
    }
}

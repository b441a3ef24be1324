package id.jht.process.access;

import java.util.Collection;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** People, groups and branches in the engine's identity service; whoever exists already is left as they are. */
@Component
class StaffDirectory {

    private final IdentityService identities;

    StaffDirectory(IdentityService identities) {
        this.identities = identities;
    }

    void ensureGroup(StaffGroup wanted) {
        if (identities.createGroupQuery().groupId(wanted.id()).count() == 0) {
            var group = identities.newGroup(wanted.id());
            group.setName(wanted.label());
            group.setType("WORKFLOW");
            identities.saveGroup(group);
        }
    }

    void ensureBranch(String code, String name) {
        if (identities.createTenantQuery().tenantId(code).count() == 0) {
            var tenant = identities.newTenant(code);
            tenant.setName(name);
            identities.saveTenant(tenant);
        }
    }

    boolean hasAdministrator() {
        return identities
                        .createUserQuery()
                        .memberOfGroup(StaffGroup.CAMUNDA_ADMIN.id())
                        .count()
                > 0;
    }

    /** Adds a person once; a password or a desk that was changed later is not changed back. */
    void ensurePerson(Person person, String password) {
        if (identities.createUserQuery().userId(person.id()).count() > 0) {
            return;
        }
        var user = identities.newUser(person.id());
        user.setFirstName(person.firstName());
        user.setLastName(person.lastName());
        user.setPassword(password);
        identities.saveUser(user);
        person.groups().forEach(group -> identities.createMembership(person.id(), group.id()));
        branchesOf(person).forEach(branch -> identities.createTenantUserMembership(branch, person.id()));
    }

    private Collection<String> branchesOf(Person person) {
        return person.ofAllBranches()
                ? identities.createTenantQuery().list().stream()
                        .map(tenant -> tenant.getId())
                        .toList()
                : person.branches();
    }
}

package id.jht.process.access;

import id.jht.security.StaffIdentities;
import id.jht.security.StaffMember;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** The staff as the engine's identity service knows it; it also slows down who guesses passwords. */
@Component
class EngineStaffIdentities implements StaffIdentities {

    private final IdentityService identities;
    private final SavedFilters filters;

    EngineStaffIdentities(IdentityService identities, SavedFilters filters) {
        this.identities = identities;
        this.filters = filters;
    }

    @Override
    public Optional<StaffMember> authenticate(String user, String password) {
        if (user.isBlank() || !identities.checkPassword(user, password)) {
            return Optional.empty();
        }
        var found =
                Optional.ofNullable(identities.createUserQuery().userId(user).singleResult());
        found.ifPresent(person -> filters.keepOwnTasksOf(person.getId()));
        return found.map(this::member);
    }

    private StaffMember member(User user) {
        var name = (text(user.getFirstName()) + " " + text(user.getLastName())).strip();
        return new StaffMember(
                user.getId(), name.isEmpty() ? user.getId() : name, groupsOf(user.getId()), branchesOf(user.getId()));
    }

    private Set<String> groupsOf(String user) {
        return identities.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> branchesOf(String user) {
        return identities.createTenantQuery().userMember(user).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(String maybe) {
        return maybe == null ? "" : maybe;
    }
}

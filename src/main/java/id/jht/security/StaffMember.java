package id.jht.security;

import java.io.Serializable;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * A person of the staff who is logged in.
 *
 * @param id user name
 * @param name for people to read
 * @param groups desks this person works at, e.g. {@code customer-service}
 * @param branches codes of the branches whose claims this person may see
 */
public record StaffMember(String id, String name, Set<String> groups, Set<String> branches)
        implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return id;
    }

    public boolean isIn(String group) {
        return groups.contains(group);
    }

    public boolean mayOpen(String branch) {
        return branches.contains(branch);
    }
}

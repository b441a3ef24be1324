package id.jht.security;

import java.util.Optional;

/** Seam to where the staff is known. */
public interface StaffIdentities {

    /** Empty when the name is unknown, the password wrong, or the person must wait after wrong attempts. */
    Optional<StaffMember> authenticate(String user, String password);
}

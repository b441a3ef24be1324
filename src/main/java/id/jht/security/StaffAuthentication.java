package id.jht.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Turns user name and password into a {@link StaffMember}; a group is an authority. */
@Component
class StaffAuthentication implements AuthenticationProvider {

    private final StaffIdentities identities;

    StaffAuthentication(StaffIdentities identities) {
        this.identities = identities;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var member = identities
                .authenticate(attempt.getName(), String.valueOf(attempt.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("wrong user name or password"));
        var authorities = AuthorityUtils.createAuthorityList(member.groups());
        return UsernamePasswordAuthenticationToken.authenticated(member, null, authorities);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}

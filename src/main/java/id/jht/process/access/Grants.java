package id.jht.process.access;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.stereotype.Component;

/** The authorizations in the engine, one row per group and resource. */
@Component
class Grants {

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /**
     * Grants exactly these permissions; what an earlier version granted on the same resource is taken back. What is granted
     * already is not written again: that would be a change, for which all nodes ask anew.
     */
    void give(Grant grant) {
        var existing = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(grant.group())
                .resourceType(grant.resource())
                .resourceId(grant.resourceId())
                .singleResult();
        var wanted = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        wanted.setResource(grant.resource());
        wanted.setPermissions(grant.permissions().toArray(Permission[]::new));
        if (existing != null && bits(existing) == bits(wanted)) {
            return;
        }
        var authorization = existing == null ? wanted : existing;
        authorization.setGroupId(grant.group());
        authorization.setResource(grant.resource());
        authorization.setResourceId(grant.resourceId());
        authorization.setPermissions(grant.permissions().toArray(Permission[]::new));
        authorizations.saveAuthorization(authorization);
    }

    private static int bits(Authorization authorization) {
        return ((AuthorizationEntity) authorization).getPermissions();
    }
}

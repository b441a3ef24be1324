package id.jht.process.access;

import static id.jht.process.SessionFactories.replace;

import id.jht.policy.RuleMemory;
import id.jht.policy.Settings;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closes what the engine leaves open by default, and puts our guard, tenants and authorizations into it. */
@Component
class StaffEngineConfiguration extends AbstractCamundaConfiguration {

    static final int MOST_RESULTS = 2000; // Tasklist itself asks for as many filters

    /** The engine's own pattern knows no hyphen. */
    private static final String IDENTIFIER = "[a-zA-Z0-9]+([._-][a-zA-Z0-9]+)*";

    private final Environment environment;
    private final RuleMemory memory;
    private final JdbcClient jdbc;

    StaffEngineConfiguration(Environment environment, Settings settings, DataSource database) {
        this.environment = environment;
        this.memory = settings.memory();
        this.jdbc = JdbcClient.create(database);
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setAuthorizationEnabled(true);
        engine.setTenantCheckEnabled(true);
        engine.setTenantIdProvider(new BranchTenants());
        engine.setResourceAuthorizationProvider(new NoRowsPerTask());
        engine.setCommandCheckers(List.of(BranchGuard.checker(), new TaskGuard(new WorkGrants(memory, jdbc))));
        replace(engine, AuthorizationManager.class, () -> new SingleRights(memory, jdbc));
        engine.setTaskService(new OfficerTaskService());
        engine.setFormService(new OfficerFormService());
        engine.setGroupResourceWhitelistPattern(IDENTIFIER);
        engine.setUserResourceWhitelistPattern(IDENTIFIER);
        engine.setEnableCmdExceptionLogging(
                false); // a refused completion is daily work; failed jobs are logged elsewhere
        close(engine);
    }

    private void close(SpringProcessEngineConfiguration engine) {
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setQueryMaxResultsLimit(MOST_RESULTS);
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setEnablePasswordPolicy(!environment.acceptsProfiles(Profiles.of("sandbox")));
    }
}

package id.jht.sandbox;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Profiles;

/**
 * Starts the sandbox's database beside the application instead of in the middle of it. Only where the application is started by
 * its own main method: a test may want a part that needs no database.
 */
class EarlyDatabase implements ApplicationListener<ApplicationContextInitializedEvent> {

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        var context = event.getApplicationContext();
        var environment = context.getEnvironment();
        if (isStartedByItself(event.getSpringApplication())
                && environment.acceptsProfiles(Profiles.of("sandbox | simulators"))) {
            var start = new DatabaseStart(Binder.get(environment).bindOrCreate("jht.sandbox", SandboxSettings.class));
            SpringApplication.getShutdownHandlers().add(start::abandon);
            context.getBeanFactory().registerSingleton("earlyDatabaseStart", start);
        }
    }

    private static boolean isStartedByItself(SpringApplication application) {
        var main = application.getMainApplicationClass();
        return main != null && application.getAllSources().contains(main);
    }
}

package id.jht.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Empties the sandbox folder of a test run and fills it with members of its own. */
public class FreshSandbox implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var folder = Path.of(environment.getRequiredProperty("jht.sandbox.dir"));
        if (!TAKEN.add(folder)) {
            throw new IllegalStateException(
                    folder + " belongs to a running application, whose database would be erased;"
                            + " let both tests have the same settings, or the second one a folder of its own");
        }
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var members = new TestMembers();
        context.getBeanFactory().registerSingleton("testMembers", members);
        var file = members.writeTo(Path.of("target", folder.getFileName() + "-members.csv"));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("test-members", Map.of("jht.sandbox.members", file.toString())));
    }
}

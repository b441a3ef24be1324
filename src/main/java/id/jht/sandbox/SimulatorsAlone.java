package id.jht.sandbox;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * In the profile {@code simulators} the application is the neighbour of another one: it has a bank and registries, and none
 * of its own rooms. A process of its own survives the crash of the application that it serves.
 */
class SimulatorsAlone implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().acceptsProfiles(Profiles.of("simulators"))) {
            context.getBeanFactory().registerSingleton("simulatorsAlone", new OtherRooms());
        }
    }

    private static class OtherRooms extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory readers) {
            var name = reader.getClassMetadata().getClassName();
            return name.startsWith("id.jht.")
                    && !name.startsWith("id.jht.sandbox.")
                    && !name.startsWith("id.jht.shared.");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OtherRooms;
        }

        @Override
        public int hashCode() {
            return OtherRooms.class.hashCode();
        }
    }
}

package id.jht.sandbox;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param dir folder that keeps database and settings between runs
 * @param binaries where PostgreSQL is unpacked, in the folder itself unless several sandboxes share it
 * @param members file of additional members, read at start
 */
@ConfigurationProperties("jht.sandbox")
record SandboxSettings(
        @DefaultValue(".sandbox") String dir,
        @Nullable String binaries,
        @Nullable String members) {

    Path folder() {
        return Path.of(dir);
    }

    Path unpackedInto() {
        return binaries == null ? folder().resolve("postgres-binaries") : Path.of(binaries);
    }

    Optional<Path> memberFile() {
        return Optional.ofNullable(members).filter(name -> !name.isBlank()).map(Path::of);
    }
}

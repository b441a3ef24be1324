package id.jht.sandbox;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that keeps a sandbox between runs. One application at a time may use it; the system frees it after a kill. */
class SandboxFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    SandboxFolder(Path dir) {
        try {
            this.path = Files.createDirectories(dir).toRealPath();
            this.lock = FileChannel.open(path.resolve("lock"), CREATE, WRITE);
            if (!locked()) {
                lock.close();
                throw inUse();
            }
        } catch (IOException failed) {
            throw new CannotStartException(
                    "The sandbox folder " + dir.toAbsolutePath() + " cannot be used: " + failed,
                    "Name a folder that you may write to with --jht.sandbox.dir=FOLDER.");
        }
    }

    private boolean locked() throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private CannotStartException inUse() {
        return new CannotStartException(
                "The sandbox folder " + path + " is in use by another running jht-claims.",
                "Stop the other one, or start with another folder and port: --jht.sandbox.dir=FOLDER --server.port=8081.");
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

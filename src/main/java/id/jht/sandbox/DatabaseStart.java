package id.jht.sandbox;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The database of the sandbox on its way up, in a thread of its own: unpacking and creating one takes seconds. */
class DatabaseStart {

    private final SandboxFolder folder;
    private final CompletableFuture<EmbeddedDatabase> database;

    DatabaseStart(SandboxSettings settings) {
        this.folder = new SandboxFolder(settings.folder());
        this.database = CompletableFuture.supplyAsync(
                () -> new EmbeddedDatabase(folder, settings.unpackedInto()), DatabaseStart::begin);
    }

    private static void begin(Runnable work) {
        var thread = new Thread(work, "sandbox-database");
        thread.setDaemon(true);
        thread.start();
    }

    SandboxFolder folder() {
        return folder;
    }

    /** Waits until it answers. */
    EmbeddedDatabase database() {
        try {
            return database.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : failed;
        }
    }

    /** Stops a database that nobody has asked for yet; one that is in use is stopped by the application. */
    void abandon() {
        database.thenAccept(EmbeddedDatabase::close)
                .exceptionally(neverStarted -> null)
                .join();
    }
}

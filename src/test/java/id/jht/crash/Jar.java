package id.jht.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The packaged application as a process of its own, which can be killed like a power cut kills it and started again. */
final class Jar implements AutoCloseable {

    private static final Path FILE = Path.of("target/jht-claims.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path log;
    private final int port;
    private final List<String> arguments;
    private @Nullable Process process;

    Jar(Path log, String... arguments) {
        this.log = log;
        this.port = freePort();
        this.arguments = new ArrayList<>(List.of(arguments));
    }

    /** For what is known only when another one has got its port. */
    void also(String argument) {
        arguments.add(argument);
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Returns when the application answers. */
    Jar start() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "-jar",
                FILE.toString(),
                "--server.port=" + port));
        command.addAll(arguments);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Waiting.until(PATIENCE, "the application answers, see " + log, this::isReady);
        return this;
    }

    private boolean isReady() {
        if (process == null || !process.isAlive()) {
            throw new IllegalStateException("the application did not start, see " + log);
        }
        return Http.status(url("/actuator/health/readiness")) == 200;
    }

    /** SIGKILL: no shutdown hook, no goodbye to database or bank. */
    void kill() {
        end(true);
    }

    @Override
    public void close() {
        end(false);
    }

    private void end(boolean atOnce) {
        var running = process;
        if (running == null) {
            return;
        }
        if (atOnce) {
            running.destroyForcibly();
        } else {
            running.destroy();
        }
        try {
            if (!running.waitFor(1, TimeUnit.MINUTES)) {
                running.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

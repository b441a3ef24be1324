package id.jht.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The port of the sandbox's database, the same in every run where that is possible. */
class DatabasePort {

    private static final int LINE_OF_PID = 0;
    private static final int LINE_OF_PORT = 3;

    private final SandboxFolder folder;

    DatabasePort(SandboxFolder folder) {
        this.folder = folder;
    }

    /** Port of the server that outlived a killed application, else the remembered port if it is free, else a free one. */
    int choose() {
        return portOfSurvivor()
                .or(() -> remembered().filter(DatabasePort::isFree))
                .orElseGet(this::freshPort);
    }

    private Optional<Integer> portOfSurvivor() {
        var lines = lines(folder.resolve("postgres").resolve("postmaster.pid"));
        return lines.length > LINE_OF_PORT && isPostgres(lines[LINE_OF_PID])
                ? Optional.of(Integer.parseInt(lines[LINE_OF_PORT].strip()))
                : Optional.empty();
    }

    private static boolean isPostgres(String pid) {
        return ProcessHandle.of(Long.parseLong(pid.strip()))
                .flatMap(process -> process.info().command())
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }

    private Optional<Integer> remembered() {
        var lines = lines(memory());
        return lines.length > 0 ? Optional.of(Integer.parseInt(lines[0].strip())) : Optional.empty();
    }

    private int freshPort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(memory(), Integer.toString(socket.getLocalPort()));
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private Path memory() {
        return folder.resolve("postgres.port");
    }

    private static String[] lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file).toArray(String[]::new) : new String[0];
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

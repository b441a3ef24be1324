package id.jht.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import id.jht.scenario.TestMembers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.PlatformManagedObject;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.springframework.util.FileSystemUtils;

/** The packaged sandbox as a process of its own, started as an operator starts it, with members nobody has filed for. */
final class OwnProcess implements AutoCloseable {

    private static final Path JAR = Path.of(System.getProperty("bench.jar", "target/jht-claims.jar"));
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE = Duration.ofMillis(200).toNanos();

    private final TestMembers members = new TestMembers();
    private final Path folder;
    private final int port;
    private final Process process;
    private final JMXConnector inside;

    /** @param java options of the virtual machine */
    OwnProcess(String name, List<String> java) throws IOException {
        this.folder = Path.of("target/bench", name).toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder);
        var file = members.writeTo(folder.resolve("members.csv"));
        this.port = freePort();
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(java);
        command.addAll(List.of(
                "-jar",
                JAR.toString(),
                "--server.port=" + port,
                "--jht.sandbox.dir=" + folder.resolve("sandbox"),
                "--jht.sandbox.binaries="
                        + Path.of("target/bench/postgres-binaries").toAbsolutePath(),
                "--jht.sandbox.members=" + file));
        this.process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        waitUntilItAnswers();
        this.inside = connector();
    }

    private void waitUntilItAnswers() throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                close();
                throw new IOException("the application did not start, see " + folder.resolve("log"));
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private boolean isReady() {
        try {
            var question =
                    HttpRequest.newBuilder(uri("/actuator/health/readiness")).build();
            return HttpClient.newHttpClient()
                            .send(question, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The only address that is asked for is that of our own child. */
    @SuppressWarnings("BanJNDI")
    private JMXConnector connector() throws IOException {
        try {
            var machine = VirtualMachine.attach(Long.toString(process.pid()));
            try {
                return JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException impossible) {
            throw new IOException(impossible);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    TestMembers members() {
        return members;
    }

    /** What the virtual machine tells about itself. */
    <T extends PlatformManagedObject> List<T> beans(Class<T> kind) throws IOException {
        MBeanServerConnection connection = inside.getMBeanServerConnection();
        return ManagementFactory.getPlatformMXBeans(connection, kind);
    }

    /** Of the application, the simulated neighbours included. */
    long javaMillis() {
        return ProcessTime.ofOne(process.pid());
    }

    long databaseMillis() throws IOException {
        var postmaster = Files.readAllLines(folder.resolve("sandbox/postgres/postmaster.pid"));
        return ProcessTime.ofTree(Long.parseLong(postmaster.get(0).strip()));
    }

    /** Lines of the log that tell of something unforeseen. */
    List<String> errors() throws IOException {
        try (var lines = Files.lines(folder.resolve("log"))) {
            return lines.filter(line -> line.contains(" ERROR ") || line.contains("OutOfMemoryError"))
                    .toList();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

package id.jht.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Time that processors have spent for a process. */
final class ProcessTime {

    /** Linux counts the time of processes in hundredths of a second. */
    private static final int MILLIS_OF_A_TICK = 10;

    private static final int USER_AND_SYSTEM_TIME_ENDED_CHILDREN_INCLUDED = 11;

    private ProcessTime() {}

    /** With all below it, ended ones included, in milliseconds; 0 where the system does not tell. */
    static long ofTree(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .mapToLong(process -> millis(process.pid(), 4))
                .sum();
    }

    /** Without what it has started. */
    static long ofOne(long pid) {
        return millis(pid, 2);
    }

    private static long millis(long pid, int counters) {
        try {
            var file = Path.of("/proc/" + pid + "/stat");
            var line = Files.exists(file) ? Files.readString(file) : ") " + "0 ".repeat(20);
            return Stream.of(line.substring(line.lastIndexOf(')') + 2).split(" "))
                            .skip(USER_AND_SYSTEM_TIME_ENDED_CHILDREN_INCLUDED)
                            .limit(counters)
                            .mapToLong(Long::parseLong)
                            .sum()
                    * MILLIS_OF_A_TICK;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

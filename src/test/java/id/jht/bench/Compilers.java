package id.jht.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The compilers of this virtual machine. */
final class Compilers {

    /** Finished within a second; what is compiled now and then does not count as work. */
    private static final long HARDLY_ANY_MILLIS = 100;

    private static final int QUIET_SECONDS = 2;

    private Compilers() {}

    /** Waits until they have had hardly anything to do for two seconds. */
    static void letFinish(Duration atMost) throws InterruptedException {
        var compilers = ManagementFactory.getCompilationMXBean();
        var quiet = 0;
        for (var second = 0; second < atMost.toSeconds() && quiet < QUIET_SECONDS; second++) {
            var before = compilers.getTotalCompilationTime();
            TimeUnit.SECONDS.sleep(1);
            quiet = compilers.getTotalCompilationTime() - before < HARDLY_ANY_MILLIS ? quiet + 1 : 0;
        }
    }
}

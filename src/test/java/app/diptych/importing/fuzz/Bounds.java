package app.diptych.importing.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What must hold of whatever bytes: nothing but a declared exception, and no more than 5 seconds of the processor for each
 * megabyte. How much memory an input may take is the heap's to say that the program was started with.
 */
final class Bounds {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long NANOSECONDS_A_MEGABYTE = 5_000_000_000L;

    private Bounds() {}

    /** Reads the input as what it tells and as what it is supposed to be. */
    static void hold(FuzzTarget target, byte[] input) {
        byte[] file = InnerFile.whole(target, input);
        long allowed = Math.max(NANOSECONDS_A_MEGABYTE, (NANOSECONDS_A_MEGABYTE * file.length) >> 20);
        for (boolean told : new boolean[] {false, true}) {
            long start = THREADS.getCurrentThreadCpuTime();
            target.read(file, told);
            long took = THREADS.getCurrentThreadCpuTime() - start;
            if (took > allowed) {
                throw new AssertionError("%s: %d bytes took %d ms".formatted(target, file.length, took / 1_000_000));
            }
        }
    }
}

package app.diptych.importing.measure;

import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;

/**
 * Work counted in the bytes that a reading asks for, which are the same on a busy machine and an idle one. A step that looks at
 * all lines for each line shows in them, since hardly any step looks without asking for something.
 */
public final class Work {
    /** Twice, and something for tables that grow by doubling. */
    public static final double TWICE = 2.5;

    /** The first round loads what is loaded once. */
    private static final int ROUNDS = 4;

    private Work() {}

    /**
     * How much more work twice as much is.
     *
     * @param few how many parts the smaller input has
     * @param job what is done with so many parts; the inputs are made by it, outside of what it returns
     */
    public static double growth(int few, IntFunction<Runnable> job) {
        Runnable small = job.apply(few);
        Runnable large = job.apply(2 * few);
        // In turns: compiled code asks for less than what is interpreted, and both are to be as compiled.
        long least = Long.MAX_VALUE;
        long most = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            least = Math.min(least, of(small));
            most = Math.min(most, of(large));
        }
        return (double) most / least;
    }

    private static long of(Runnable job) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        job.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}

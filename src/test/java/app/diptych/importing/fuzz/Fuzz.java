package app.diptych.importing.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Feeds importers with broken files. Nothing but a declared exception may come out, within 5 seconds for each megabyte and
 * within the heap that the program was started with. Inputs that went a new way are broken further.
 */
public final class Fuzz {
    private static final int CORPUS = 400;
    private static final long SECONDS_A_MEGABYTE = 5;

    private final FuzzTarget target;
    private final List<byte[]> corpus;
    private final Mutator mutator;
    private final Set<String> ways = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private long tried;
    private long longest;

    /**
     * A file that is not read as it should be.
     *
     * @param input the file
     * @param what came of it: an exception with its place, or the time
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Finding(byte[] input, String what) {}

    Fuzz(FuzzTarget target, Seeds seeds, long seed) {
        this.target = target;
        corpus = new ArrayList<>(seeds.of(target));
        mutator = new Mutator(seed, corpus);
        for (byte[] each : List.copyOf(corpus)) {
            ways.add(target.read(each, false));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    long tried() {
        return tried;
    }

    int ways() {
        return ways.size();
    }

    /** Tries another input; false where it cannot go on. */
    boolean step() {
        byte[] input = mutator.next();
        tried++;
        boolean told = tried % 2 == 0;
        long start = System.nanoTime();
        CompletableFuture<String> outcome = new CompletableFuture<>();
        Thread reader = Thread.ofPlatform().daemon().name("fuzz").start(() -> {
            try {
                outcome.complete(target.read(input, told));
            } catch (Throwable e) {
                outcome.completeExceptionally(e);
            }
        });
        long allowed = Math.max(SECONDS_A_MEGABYTE * 1000, (SECONDS_A_MEGABYTE * 1000 * input.length) >> 20);
        try {
            String way = wait(outcome, reader, allowed);
            if (ways.add(way) && corpus.size() < CORPUS && input.length < 100_000) {
                corpus.add(input);
            }
        } catch (TimeoutException e) {
            findings.add(new Finding(input, "more than " + allowed + " ms " + place(reader.getStackTrace())));
            return false;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            findings.add(new Finding(input, cause + " " + place(cause.getStackTrace())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        longest = Math.max(longest, (System.nanoTime() - start) / 1_000_000);
        return true;
    }

    /** Waits as long as the reader has not had its time of the processor: other work on the machine does not count. */
    private static String wait(CompletableFuture<String> outcome, Thread reader, long allowed)
            throws InterruptedException, ExecutionException, TimeoutException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        while (true) {
            try {
                return outcome.get(250, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (threads.getThreadCpuTime(reader.threadId()) / 1_000_000 > allowed) {
                    throw e;
                }
            }
        }
    }

    private static String place(StackTraceElement @Nullable [] trace) {
        return Stream.of(trace == null ? new StackTraceElement[0] : trace)
                .filter(frame -> frame.getClassName().startsWith("app.diptych"))
                .filter(frame -> !frame.getClassName().contains(".fuzz."))
                .limit(4)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < ", "at ", ""));
    }

    /**
     * Tries for some time, or a file again.
     *
     * @param args the target or "all", minutes for each or a file that was found, and the seed; both may be left out
     */
    public static void main(String[] args) throws IOException {
        if (args.length > 1 && Files.exists(Path.of(args[1]))) {
            again(FuzzTarget.valueOf(args[0].toUpperCase(Locale.ROOT)), Path.of(args[1]));
            return;
        }
        String wanted = args.length > 0 ? args[0].toUpperCase(Locale.ROOT) : "ALL";
        double minutes = args.length > 1 ? Double.parseDouble(args[1]) : 1;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : System.nanoTime();
        Seeds seeds = new Seeds();
        long found = 0;
        for (FuzzTarget target : FuzzTarget.values()) {
            if (wanted.equals("ALL") || target.name().equals(wanted)) {
                Fuzz fuzz = new Fuzz(target, seeds, seed);
                fuzz.run((long) (minutes * 60_000));
                found += fuzz.findings.size();
            }
        }
        System.exit(found == 0 ? 0 : 1);
    }

    /** Reads a file that was found before, and says what came of it. */
    private static void again(FuzzTarget target, Path file) throws IOException {
        byte[] input = Files.readAllBytes(file);
        for (boolean told : new boolean[] {false, true}) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            String way = target.read(input, told);
            long took = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
            System.out.printf("%s: %d bytes, %d ms: %s%n", file, input.length, took, way);
        }
    }

    private void run(long milliseconds) {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        Set<String> kinds = new HashSet<>();
        boolean goesOn = true;
        while (goesOn && System.nanoTime() < end) {
            int before = findings.size();
            goesOn = step();
            if (findings.size() > before && kinds.add(findings.getLast().what().replaceAll("\\d+", "#"))) {
                keep(findings.getLast());
            }
        }
        System.out.printf(
                "%-15s %d inputs, %d ways, %d findings of %d kinds, longest %d ms%n",
                target, tried, ways.size(), findings.size(), kinds.size(), longest);
    }

    private void keep(Finding finding) {
        try {
            Path file = Path.of(
                    "target/fuzz", target + "-" + Integer.toHexString(java.util.Arrays.hashCode(finding.input())));
            Files.createDirectories(file.getParent());
            Files.write(file, finding.input());
            System.out.println(file + " (" + finding.input().length + " bytes): " + finding.what());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

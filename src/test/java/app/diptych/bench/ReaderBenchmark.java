package app.diptych.bench;

import app.diptych.Engine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.library.search.Hits;
import app.diptych.library.search.Query;
import app.diptych.library.search.Searcher;
import app.diptych.library.search.WrongExpressionException;
import app.diptych.ui.reader.ReaderView;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.support.HeadlessScreen;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Measures the reader with 10,000 passages made from the samples in a window of 1440 × 900. Layout CPU is the FX thread's
 * time from the tick that moves the flow to the end of the layout of the same pulse; frame intervals tell nothing on a
 * headless platform. The FX thread's time of a frame goes from tick to tick: it has what is handed to the renderer, and
 * the rows that are filled ahead between two pulses, too. Layout with render is the sum of a pulse's phases, by the wall
 * clock, as JavaFX reports them to the flight recorder.
 */
public final class ReaderBenchmark {
    private static final int ROWS = 10_000;
    private static final int FRAMES = 500;
    private static final int PROCESSES = 11;
    private static final double STEP = 400;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ReaderViewModel model = new ReaderViewModel();
    private final List<String> table = new ArrayList<>();
    private final Random random = new Random(7);
    private ReaderView view;
    private Scene scene;
    /** Milliseconds of the FX thread's CPU from tick to tick, of the run that was last. */
    private List<Double> ticks = List.of();

    private ReaderBenchmark() {}

    /** Prints a table, and comes to the 99th percentile of layout CPU while scrolling. */
    static Figure measure() throws Exception {
        // JavaFX looks for a flight recorder once, when it starts.
        new PulsePhases().stop();
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        return new Figure(new ReaderBenchmark().run(), "ms");
    }

    private double run() throws Exception {
        List<Double> packaged = ColdProcesses.run(PROCESSES);
        Analysis small = LongCall.of(FirstLayout.ROWS);
        Analysis large = LongCall.of(ROWS);
        // The pixels of the headless platform's screen lie in the heap: those of a real screen do not.
        fx(() -> {
            HeadlessScreen.enlarge();
            return null;
        });
        long data = heap();
        FirstLayout cold = FirstLayout.of(model, small);
        view = cold.view();
        scene = cold.scene();
        frames(FRAMES, frame -> view.flow().scrollBy(frame % 100 < 50 ? STEP : -STEP));
        table.add(String.format("%-34s %8s %8s %8s", "ms", "p50", "p95", "p99"));
        double first = show(large);
        // What is unread is about heights, not about code that runs for the first time.
        frames(FRAMES, f -> scroll(f));
        frames(FRAMES, f -> jump());
        double figure = report("layout CPU, 400 px a frame, unread", () -> unread(f -> scroll(f)));
        report("layout CPU, random jump, unread", () -> unread(f -> jump()));
        double exact = untilExact();
        fx(() -> {
            view.flow().jump(0);
            return null;
        });
        report("layout CPU, 400 px a frame, all known", () -> frames(FRAMES, f -> scroll(f)));
        report("layout CPU, random jump, all known", () -> frames(FRAMES, f -> jump()));
        report("layout CPU, selection changes", () -> frames(200, f -> model.selectAll()));
        List<Hits> hits = List.of(hits(large, "the"), hits(large, "的"));
        report("layout CPU, hits change", () -> frames(200, f -> model.hits().set(hits.get(f % 2))));
        table.add(String.format("first layout of all, process cold, wall %11.0f ms", cold.millis()));
        table.add(String.format(
                "  as packaged, of %d median, least, most %11.0f, %.0f, %.0f ms",
                PROCESSES, packaged.get(PROCESSES / 2), packaged.getFirst(), packaged.getLast()));
        table.add(String.format("first layout of %d passages, warm, CPU %7.1f ms", ROWS, first));
        table.add(String.format("all heights exact after %26.0f ms", exact));
        table.add("live rows " + fx(() -> (view.flow().last() - view.flow().first() + 1)));
        table.add("row nodes " + fx(() -> view.flow().lookupAll(".reader-row").size()));
        table.add("heap above the data " + (heap() - data) + " MB of " + heap() + " MB");
        table.forEach(System.out::println);
        return figure;
    }

    private static Hits hits(Analysis analysis, String words) throws WrongExpressionException {
        Searcher searcher = Engine.standard().searcher();
        return searcher.find(searcher.index(analysis, Progress.NONE), Query.of(words), Progress.NONE);
    }

    private void scroll(int frame) {
        view.flow().scrollBy(STEP);
    }

    private void jump() {
        view.flow().jump(random.nextInt(ROWS));
    }

    private double show(Analysis analysis) {
        return frames(1, frame -> model.analysis().set(analysis)).getFirst();
    }

    /** Frames from the top, right after all heights were forgotten: in idle time rows are measured. */
    private List<Double> unread(IntConsumer step) {
        forget();
        return frames(FRAMES, step);
    }

    /** Forgets at once, since until the next layout all old heights would count as known. */
    private void forget() {
        fx(() -> {
            view.flow().measure();
            view.flow().jump(0);
            view.flow().layout();
            return null;
        });
    }

    private double untilExact() {
        long start = System.nanoTime();
        CompletableFuture<Void> done = new CompletableFuture<>();
        forget();
        eachPulse(() -> {
            boolean exact = view.flow().heights().isExact();
            if (exact) {
                done.complete(null);
            }
            return exact;
        });
        done.join();
        return (System.nanoTime() - start) / 1e6;
    }

    private double report(String name, Callable<List<Double>> run) throws Exception {
        PulsePhases phases = new PulsePhases();
        List<Double> millis = run.call();
        List<Double> pulses = phases.stop();
        table.add(line(name, millis));
        table.add(line("  FX thread's CPU of a frame", ticks));
        table.add(line("  layout + render, wall", pulses));
        return percentile(millis, 99);
    }

    /** Milliseconds of the FX thread's CPU for each frame, from its tick to the end of its layout. */
    private List<Double> frames(int count, IntConsumer step) {
        List<Double> millis = Collections.synchronizedList(new ArrayList<>());
        List<Double> between = new ArrayList<>();
        CompletableFuture<Void> done = new CompletableFuture<>();
        long[] start = {-1};
        Runnable after = () -> {
            if (start[0] >= 0) {
                millis.add((THREADS.getCurrentThreadCpuTime() - start[0]) / 1e6);
                start[0] = -1;
            }
        };
        fx(() -> {
            scene.addPostLayoutPulseListener(after);
            return null;
        });
        long[] tick = {-1};
        eachPulse(() -> {
            long now = THREADS.getCurrentThreadCpuTime();
            if (tick[0] >= 0) {
                between.add((now - tick[0]) / 1e6);
            }
            tick[0] = now;
            if (millis.size() == count) {
                ticks = List.copyOf(between);
                scene.removePostLayoutPulseListener(after);
                done.complete(null);
                return true;
            }
            start[0] = THREADS.getCurrentThreadCpuTime();
            step.accept(millis.size());
            return false;
        });
        done.join();
        return millis;
    }

    private static void eachPulse(BooleanSupplier last) {
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (last.getAsBoolean()) {
                    stop();
                }
            }
        }.start());
    }

    private static String line(String name, List<Double> millis) {
        return String.format(
                Locale.ROOT,
                "%-34s %8.2f %8.2f %8.2f",
                name,
                percentile(millis, 50),
                percentile(millis, 95),
                percentile(millis, 99));
    }

    private static double percentile(List<Double> values, int percent) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static <T> T fx(Callable<T> call) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(call.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }
}

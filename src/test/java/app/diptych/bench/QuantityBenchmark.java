package app.diptych.bench;

import app.diptych.library.Samples;
import app.diptych.model.Language;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Recognizer;
import app.diptych.quantity.Setting;
import app.diptych.quantity.standard.Recognizers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Reads the quantities of a call, paragraph by paragraph and as one text of a hundred times its length. Says
 * characters a second for each language.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class QuantityBenchmark {
    @Param({"EN", "ZH"})
    public Language language = Language.EN;

    @Param({"1", "100"})
    public int times = 1;

    private Recognizer recognizer = Recognizers.standard();
    private List<String> texts = List.of();

    @Setup
    public void read() throws IOException {
        recognizer = Recognizers.standard();
        texts = texts(language, times);
    }

    @Benchmark
    public List<Mention> recognize() {
        Setting setting = new Setting(language, "TWD", null);
        List<Mention> mentions = new ArrayList<>();
        for (String text : texts) {
            mentions.addAll(recognizer.recognize(text, setting));
        }
        return mentions;
    }

    /** The real call where there is one, else a sample. */
    private static String call() throws IOException {
        Path real = Path.of(
                System.getProperty("diptych.corpus", "../shared/corpus"), "bilingual", "000_9d9103c4f71f1fc7.txt");
        Samples samples = new Samples();
        return Files.exists(real)
                ? Files.readString(real)
                : new String(samples.read(samples.names().getFirst()), StandardCharsets.UTF_8);
    }

    /** The call's paragraphs in a language; a hundred times over they are one text. */
    static List<String> texts(Language language, int times) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : call().lines().toList()) {
            boolean chinese =
                    line.codePoints().filter(c -> c >= 0x4e00 && c < 0xa000).count() * 4 > line.length();
            if (chinese == (language == Language.ZH)) {
                lines.add(line);
            }
        }
        return times == 1 ? lines : List.of(String.join("\n", lines).repeat(times));
    }

    /** Runs it, prints a table, and comes to the worse language. */
    static Figure measure() throws RunnerException, IOException {
        double worst = Double.MAX_VALUE;
        List<String> table = new ArrayList<>();
        var options = new OptionsBuilder()
                .include(QuantityBenchmark.class.getName())
                .addProfiler(GCProfiler.class)
                .build();
        for (RunResult result : new Runner(options).run()) {
            Language language = Language.valueOf(result.getParams().getParam("language"));
            int times = Integer.parseInt(result.getParams().getParam("times"));
            long length =
                    texts(language, times).stream().mapToLong(String::length).sum();
            double nanos = result.getPrimaryResult().getScore();
            double bytes =
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
            double rate = length * 1e9 / nanos;
            table.add("%s %4d times: %,d characters, %,.0f characters/s, %.1f bytes/character"
                    .formatted(language, times, length, rate, bytes / length));
            worst = Math.min(worst, rate);
        }
        table.forEach(System.out::println);
        return new Figure(worst, "characters/s");
    }
}

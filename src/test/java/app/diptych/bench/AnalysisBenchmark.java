package app.diptych.bench;

import app.diptych.Engine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.document.Document;
import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import app.diptych.library.Samples;
import app.diptych.model.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to read a call, to analyse it, and both. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC") // The collector that the program is shipped with.
@Warmup(iterations = 10, time = 5) // Hundreds of methods take their part: the compiler has work for half a minute.
@Measurement(iterations = 5, time = 1)
public class AnalysisBenchmark {
    private final Engine engine = Engine.standard();
    private byte[] bytes = {};
    private Transcript call;

    /** The sample, or the call that the system property {@code diptych.bench.call} names. */
    @Setup
    public void read() throws IOException, UnreadableException {
        String file = System.getProperty("diptych.bench.call");
        Samples samples = new Samples();
        bytes = file == null ? samples.read(samples.names().getFirst()) : Files.readAllBytes(Path.of(file));
        call = new TranscriptReader().read("call.txt", bytes);
    }

    /** From the bytes of the file to the transcript. */
    @Benchmark
    public Transcript reading() throws UnreadableException {
        return new TranscriptReader().read("call.txt", bytes);
    }

    /** From the transcript to its analysis. */
    @Benchmark
    public Analysis analysis() {
        return engine.analyzer().analyze(call, Progress.NONE);
    }

    /** Both, as opening a file does. */
    @Benchmark
    public Document opening() throws UnreadableException {
        return engine.opener().open("call.txt", bytes, Progress.NONE);
    }
}

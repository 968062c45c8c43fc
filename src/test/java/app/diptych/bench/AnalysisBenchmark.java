package app.diptych.bench;

import app.diptych.alignment.Linker;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Analyzer;
import app.diptych.analysis.Progress;
import app.diptych.metric.FactFinder;
import app.diptych.model.Transcript;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the analysis of a whole call takes, the call being there as a transcript. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnalysisBenchmark {
    private final Transcript call = InventedCall.of(120);
    private final Analyzer analyzer = new Analyzer((text, setting) -> List.of(), new Linker(), new FactFinder());

    /** One call of 120 passages in both languages. */
    @Benchmark
    public Analysis call() {
        return analyzer.analyze(call, Progress.NONE);
    }
}

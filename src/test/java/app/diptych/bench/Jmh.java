package app.diptych.bench;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * A benchmark of JMH, which prints its own table. Of several results (one for each language) the worst is its figure.
 *
 * @param type the class with the benchmarks; their mode is the average time
 * @param unit what its score is in
 */
record Jmh(Class<?> type, String unit) implements Bench.Measurement {
    @Override
    public Figure measure() throws Exception {
        var options = new OptionsBuilder()
                .include("^" + type.getName().replace(".", "\\.") + "\\.")
                .shouldFailOnError(true)
                .build();
        double worst = new Runner(options)
                .run().stream()
                        .mapToDouble(result -> result.getPrimaryResult().getScore())
                        .max()
                        .orElseThrow();
        return new Figure(worst, unit);
    }
}

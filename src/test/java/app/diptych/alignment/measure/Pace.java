package app.diptych.alignment.measure;

import app.diptych.alignment.bead.UnitReader;
import app.diptych.alignment.link.Linker;
import app.diptych.alignment.sentence.SentenceAligner;
import app.diptych.analysis.Analysis;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;

/** How long alignment and linking of a call take when the code is warm: the median of many times. */
final class Pace {
    private static final int WARMING = 400;
    private static final int TIMES = 200;

    private Pace() {}

    /** Of this thread, in nanoseconds: what else the machine does is not counted. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static void run(Path file, PrintStream out) throws Exception {
        Texts texts = new Texts();
        Analysis analysis = texts.analyze(texts.read(file));
        UnitReader reader = new UnitReader();
        SentenceAligner aligner = new SentenceAligner(reader);
        Linker linker = new Linker();
        double[] aligning = new double[TIMES];
        double[] linking = new double[TIMES];
        int links = 0;
        for (int i = -WARMING; i < TIMES; i++) {
            long start = cpu();
            var pairs = aligner.align(analysis.transcript(), analysis.quantities());
            long aligned = cpu();
            links = linker.link(analysis.transcript().passages(), analysis.quantities(), pairs)
                    .size();
            if (i >= 0) {
                aligning[i] = (aligned - start) / 1e6;
                linking[i] = (cpu() - aligned) / 1e6;
            }
        }
        Arrays.sort(aligning);
        Arrays.sort(linking);
        out.printf(
                "sentences %.2f ms, links %.2f ms (medians of %d; %d pairs, %d links)%n",
                aligning[TIMES / 2],
                linking[TIMES / 2],
                TIMES,
                analysis.sentences().size(),
                links);
    }
}

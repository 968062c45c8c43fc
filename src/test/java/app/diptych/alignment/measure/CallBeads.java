package app.diptych.alignment.measure;

import app.diptych.alignment.SentencePair;
import app.diptych.alignment.segment.Sentences;
import app.diptych.analysis.Analysis;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the alignment makes of the sentences of the calls, for which there is no gold. */
final class CallBeads {
    private CallBeads() {}

    /** A line for each call, then the pairs that are least sure. */
    static void run(int least, PrintStream out) throws Exception {
        Texts texts = new Texts();
        List<String> unsure = new ArrayList<>();
        for (Path call : Texts.calls()) {
            Analysis analysis = texts.analyze(texts.read(call));
            int single = 0;
            int lost = 0;
            int added = 0;
            for (SentencePair pair : analysis.sentences()) {
                Passage passage = analysis.transcript().passages().get(pair.passage());
                int english = count(passage, pair.english(), Language.EN);
                int chinese = count(passage, pair.chinese(), Language.ZH);
                single += english == 1 && chinese == 1 ? 1 : 0;
                lost += chinese == 0 ? 1 : 0;
                added += english == 0 ? 1 : 0;
                if (pair.score() < 0.5 || english == 0 || chinese == 0) {
                    unsure.add("%.2f %s ¶%d%n   %s%n   %s"
                            .formatted(
                                    pair.score(),
                                    call.getFileName(),
                                    pair.passage() + 1,
                                    text(passage, pair.english(), Language.EN),
                                    text(passage, pair.chinese(), Language.ZH)));
                }
            }
            int all = analysis.sentences().size();
            out.printf(
                    "%-16s %-8s %4d pairs, %.1f %% one to one, %d without Chinese, %d without English%n",
                    call.getFileName(),
                    call.getParent().getFileName(),
                    all,
                    100.0 * single / Math.max(1, all),
                    lost,
                    added);
        }
        unsure.sort(Comparator.naturalOrder());
        unsure.stream().limit(least).forEach(out::println);
    }

    private static int count(Passage passage, @Nullable Span span, Language language) {
        return Sentences.of(text(passage, span, language), language).size();
    }

    private static String text(Passage passage, @Nullable Span span, Language language) {
        String text = passage.text(language);
        return span == null || text == null ? "" : span.of(text);
    }
}

package app.diptych.check.measure;

import app.diptych.alignment.SentencePair;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Analyzer;
import app.diptych.analysis.Progress;
import app.diptych.check.Finding;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins two Chinese sentences of a passage by a comma, in some without the subject of the second, as translators do: nothing
 * is lost, and no sentence may be said to be.
 */
final class JoinedSentences {
    private static final int EVERY = 4;
    private static final int SHORT = 20;
    private static final String SUBJECT = "^(?:而且|并且|並且|但|而)?(?:我们|我們|它们|它們|它|他们|他們|你们|你們|这|這|我|你)";

    private final Analyzer analyzer;
    private final Random random;
    private final List<String> alarms = new ArrayList<>();
    private int tried;

    JoinedSentences(Analyzer analyzer, long seed) {
        this.analyzer = analyzer;
        random = new Random(seed);
    }

    void over(Transcript call, int runs) {
        Analysis before = analyzer.analyze(call, Progress.NONE);
        Set<String> known = keys(before);
        for (int run = 0; run < runs; run++) {
            List<Passage> passages = new ArrayList<>(call.passages());
            for (int i = random.nextInt(EVERY); i < passages.size(); i += EVERY) {
                Passage passage = passages.get(i);
                String joined = joined(before, passage);
                if (joined != null) {
                    tried++;
                    passages.set(i, InjectedErrors.chinese(passage, joined));
                }
            }
            Analysis after = analyzer.analyze(InjectedErrors.with(call, passages), Progress.NONE);
            Set<String> fresh = keys(after);
            fresh.removeAll(known);
            alarms.addAll(fresh);
        }
    }

    private @Nullable String joined(Analysis call, Passage passage) {
        List<SentencePair> pairs = call.sentences().stream()
                .filter(pair -> pair.passage() == passage.id())
                .toList();
        String text = passage.chinese();
        if (text == null || pairs.size() < 2) {
            return null;
        }
        int at = random.nextInt(pairs.size() - 1);
        Span first = whole(pairs.get(at));
        Span second = whole(pairs.get(at + 1));
        if (first == null || second == null || text.charAt(first.end() - 1) != '。') {
            return null;
        }
        String rest = text.substring(second.start());
        return text.substring(0, first.end() - 1)
                + "，"
                + (random.nextBoolean() ? rest : rest.replaceFirst(SUBJECT, ""));
    }

    private static @Nullable Span whole(SentencePair pair) {
        Span english = pair.english();
        return english != null && english.length() >= SHORT ? pair.chinese() : null;
    }

    private static Set<String> keys(Analysis analysis) {
        Set<String> keys = new HashSet<>();
        for (Finding finding : analysis.findings()) {
            if (finding.rule().equals("text-missing") || finding.rule().equals("text-added")) {
                keys.add(analysis.transcript().title() + " ¶" + (finding.passage() + 1) + " " + finding.message());
            }
        }
        return keys;
    }

    void print(int most, PrintStream out) {
        out.printf(
                "joined %d pairs of sentences, %d (%.2f %%) told as lost or added%n",
                tried, alarms.size(), 100.0 * alarms.size() / Math.max(1, tried));
        alarms.stream().limit(most).forEach(out::println);
    }
}

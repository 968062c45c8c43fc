package app.diptych.alignment.measure;

import app.diptych.alignment.SentencePair;
import app.diptych.alignment.segment.Sentences;
import app.diptych.analysis.Analysis;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Drops a Chinese sentence from every third passage of the calls that has several, and counts how often the alignment finds
 * an English sentence without a counterpart there, and how often elsewhere. Only sentences that were aligned one to one and
 * surely are dropped, so that it is known which English sentence is lost.
 */
final class LostSentences {
    private static final double SURE = 0.5;
    /** English characters: shorter ones are thanks and transitions. */
    private static final int SHORT = 25;

    private LostSentences() {}

    static void run(PrintStream out) throws Exception {
        Texts texts = new Texts();
        Random random = new Random(11);
        int dropped = 0;
        int found = 0;
        int touched = 0;
        int untouched = 0;
        int before = 0;
        for (Path call : Texts.calls()) {
            Transcript transcript = texts.read(call);
            Analysis analysis = texts.analyze(transcript);
            Map<Integer, SentencePair> lost = new HashMap<>();
            List<String> english = new ArrayList<>();
            List<String> chinese = new ArrayList<>();
            for (Passage passage : transcript.passages()) {
                List<SentencePair> candidates = candidates(analysis, passage);
                String text = passage.chinese();
                if (random.nextInt(3) == 0 && !candidates.isEmpty() && text != null) {
                    SentencePair pair = candidates.get(random.nextInt(candidates.size()));
                    lost.put(passage.id(), pair);
                    Span span = pair.chinese();
                    text = span == null ? text : text.substring(0, span.start()) + text.substring(span.end());
                }
                english.add(passage.english());
                chinese.add(text);
            }
            before += (int) analysis.sentences().stream()
                    .filter(pair -> pair.chinese() == null)
                    .count();
            Analysis after = texts.analyze(Texts.of(english, chinese, transcript.chinese()));
            dropped += lost.size();
            for (SentencePair pair : after.sentences()) {
                if (pair.chinese() == null) {
                    SentencePair wanted = lost.get(pair.passage());
                    boolean right = wanted != null
                            && wanted.english() != null
                            && wanted.english().equals(pair.english());
                    found += right ? 1 : 0;
                    touched += wanted != null && !right ? 1 : 0;
                    untouched += wanted == null ? 1 : 0;
                }
            }
        }
        out.printf(
                "%d sentences dropped, %d (%.1f %%) found; %d others in the same passages, %d in the rest (%d before)%n",
                dropped, found, 100.0 * found / Math.max(1, dropped), touched, untouched, before);
    }

    private static List<SentencePair> candidates(Analysis analysis, Passage passage) {
        List<SentencePair> all = new ArrayList<>();
        for (SentencePair pair : analysis.sentences()) {
            Span english = pair.english();
            Span chinese = pair.chinese();
            if (pair.passage() == passage.id() && english != null && chinese != null && pair.score() >= SURE) {
                boolean single =
                        Sentences.of(english.of(passage.english()), Language.EN).size() == 1
                                && Sentences.of(chinese.of(passage.chinese()), Language.ZH)
                                                .size()
                                        == 1;
                if (single && english.end() - english.start() >= SHORT) {
                    all.add(pair);
                }
            }
        }
        return analysis.sentences().stream()
                                .filter(pair -> pair.passage() == passage.id())
                                .count()
                        < 2
                ? List.of()
                : all;
    }
}

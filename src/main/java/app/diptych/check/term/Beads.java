package app.diptych.check.term;

import app.diptych.alignment.SentencePair;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which sentence pair of a passage a place belongs to, and how far into it; without pairs, the passage is one. */
final class Beads {
    private final List<SentencePair> pairs;
    private final int english;
    private final int chinese;

    Beads(Passage passage, List<SentencePair> pairs) {
        this.pairs = pairs;
        this.english = length(passage.english());
        this.chinese = length(passage.chinese());
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    /** Whether the passage was aligned sentence by sentence. */
    boolean areKnown() {
        return !pairs.isEmpty();
    }

    /** Number of the pair; −1 where a place is in none. */
    int ofEnglish(Span use) {
        for (int i = 0; i < pairs.size(); i++) {
            Span span = pairs.get(i).english();
            if (span != null && use.start() >= span.start() && use.start() < span.end()) {
                return i;
            }
        }
        return -1;
    }

    /** Number of the pair; −1 where a place is in none. */
    int ofChinese(Span use) {
        for (int i = 0; i < pairs.size(); i++) {
            Span span = pairs.get(i).chinese();
            if (span != null && use.start() >= span.start() && use.start() < span.end()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the sentence is lost in the Chinese altogether. */
    boolean isLost(Span use) {
        int bead = ofEnglish(use);
        return bead >= 0 && pairs.get(bead).chinese() == null;
    }

    /** How far into its pair a place is, 0 to 1. */
    double englishPlace(Span use) {
        int bead = ofEnglish(use);
        return place(use, bead < 0 ? null : pairs.get(bead).english(), english);
    }

    /** How far into its pair a place is, 0 to 1. */
    double chinesePlace(Span use) {
        int bead = ofChinese(use);
        return place(use, bead < 0 ? null : pairs.get(bead).chinese(), chinese);
    }

    private static double place(Span use, @Nullable Span bead, int length) {
        Span all = bead == null ? new Span(0, Math.max(1, length)) : bead;
        return (use.start() - all.start()) / (double) Math.max(1, all.length());
    }
}

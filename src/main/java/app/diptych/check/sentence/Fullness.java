package app.diptych.check.sentence;

import app.diptych.alignment.SentencePair;
import app.diptych.check.CheckInput;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import org.jspecify.annotations.Nullable;

/**
 * How long a translation is in a call.
 *
 * @param ratio English characters for a Chinese one, without white space; above 0
 */
record Fullness(double ratio) {
    /** What a call weighs at first: some 3 English characters for each Chinese one. */
    private static final double CHINESE = 100;

    private static final double ENGLISH = 310;
    /** The part of a lone sentence that its neighbour must lack. */
    private static final double ROOM = 0.3;
    /** Of two that translate each other, the shorter is at least this part of the longer. */
    private static final double FITTING = 0.5;

    static Fullness of(Transcript transcript) {
        double english = ENGLISH;
        double chinese = CHINESE;
        for (Passage passage : transcript.passages()) {
            String from = passage.english();
            String to = passage.chinese();
            if (from != null && to != null) {
                english += length(from);
                chinese += length(to);
            }
        }
        return new Fullness(english / chinese);
    }

    /** Whether the English of a pair is so much longer than its Chinese that a lone Chinese sentence belongs to it. */
    boolean hasRoom(CheckInput input, SentencePair pair, SentencePair lone) {
        Passage passage = input.transcript().passages().get(pair.passage());
        double own = length(lone.chinese(), passage.chinese()) * ratio;
        double surplus = length(pair.english(), passage.english()) - length(pair.chinese(), passage.chinese()) * ratio;
        return surplus >= ROOM * own;
    }

    /**
     * Whether an English sentence and a Chinese one are as long as translations of each other are.
     *
     * @param chinese a pair that has only the Chinese, of the same passage
     */
    boolean fits(CheckInput input, @Nullable Span english, SentencePair chinese) {
        Passage passage = input.transcript().passages().get(chinese.passage());
        double from = length(english, passage.english());
        double to = length(chinese.chinese(), passage.chinese()) * ratio;
        return Math.min(from, to) >= FITTING * Math.max(from, to);
    }

    private static int length(@Nullable Span span, @Nullable String text) {
        return span == null || text == null ? 0 : length(span.of(text));
    }

    private static int length(String text) {
        return (int) text.chars().filter(c -> c > ' ').count();
    }
}

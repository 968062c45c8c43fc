package app.diptych.review.edit;

import app.diptych.alignment.segment.Sentences;
import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.review.segment.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a row is to be parted.
 *
 * @param english offset in the English text
 * @param chinese offset in the Chinese text
 */
public record SplitPoint(int english, int chinese) {
    /** Marks behind which a clause ends. */
    private static final String CLAUSES = ",;:—,;:、";

    /**
     * The point at which a person would part a row: at the carets where there are any, else where a sentence ends, else
     * where a clause does; of several the one nearest to the middle, or to the same place as the other side's.
     *
     * @param english the caret in the English text, or null
     * @param chinese the caret in the Chinese text, or null
     * @return nothing where neither side has such a place
     */
    public static Optional<SplitPoint> suggest(Segment row, @Nullable Integer english, @Nullable Integer chinese) {
        String from = row.english().text();
        String to = row.chinese().text();
        if (english != null) {
            return Optional.of(new SplitPoint(
                    english, chinese == null ? counterpart(to, Language.ZH, part(from, english)) : chinese));
        }
        if (chinese != null) {
            return Optional.of(new SplitPoint(counterpart(from, Language.EN, part(to, chinese)), chinese));
        }
        List<Integer> ends = ends(from, Language.EN);
        if (!ends.isEmpty()) {
            int middle = nearest(ends, from.length() / 2.0);
            return Optional.of(new SplitPoint(middle, counterpart(to, Language.ZH, part(from, middle))));
        }
        List<Integer> others = ends(to, Language.ZH);
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new SplitPoint(from.length(), nearest(others, to.length() / 2.0)));
    }

    private static double part(String text, int offset) {
        return text.isEmpty() ? 0 : (double) offset / text.length();
    }

    /** Nearest to the same part of the text; a text without an end inside stays whole, with the first row. */
    private static int counterpart(String text, Language language, double part) {
        List<Integer> ends = new ArrayList<>(ends(text, language));
        if (part == 0 || part == 1 || ends.isEmpty()) {
            return part == 0 ? 0 : text.length();
        }
        return nearest(ends, part * text.length());
    }

    private static int nearest(List<Integer> offsets, double wanted) {
        int best = offsets.getFirst();
        for (int offset : offsets) {
            best = Math.abs(offset - wanted) < Math.abs(best - wanted) ? offset : best;
        }
        return best;
    }

    /** Where sentences end inside a text; where it is one sentence, where clauses do. */
    private static List<Integer> ends(String text, Language language) {
        List<Span> sentences = Sentences.of(text, language);
        if (sentences.size() > 1) {
            return sentences.subList(0, sentences.size() - 1).stream()
                    .map(Span::end)
                    .toList();
        }
        List<Integer> clauses = new ArrayList<>();
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean ends = CLAUSES.indexOf(text.charAt(i)) >= 0;
            // In English a space follows, or it is the comma of 1,000.
            if (ends && (language == Language.ZH ? !digits(text, i) : Character.isWhitespace(text.charAt(i + 1)))) {
                clauses.add(i + 1);
            }
        }
        return clauses;
    }

    private static boolean digits(String text, int at) {
        return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    }
}

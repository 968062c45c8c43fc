package app.diptych.check.text;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.Place;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code untranslated}: an English clause left as it is in the Chinese. A clause has at least {@value #WORDS} words in a
 * row, some of them the small words of a sentence; names, tickers and products have none of these. What stands in
 * brackets explains the Chinese before it and is no fault.
 */
public final class UntranslatedRule extends TextRule {
    private static final RuleInfo INFO = new RuleInfo(
            "untranslated",
            Issue.UNTRANSLATED,
            Severity.WARNING,
            true,
            "An English clause is left as it is in the Chinese.");

    private static final int WORDS = 4;
    /** Of them in small letters: the name of a product may have a few. */
    private static final int SMALL = 3;

    /** Words that make a clause; "of", "and", "the", "for" and "to" stand in names too. */
    private static final Set<String> CLAUSE_WORDS = Set.of(
            "is", "are", "was", "were", "be", "been", "have", "has", "had", "will", "would", "can", "could", "should",
            "do", "does", "did", "we", "you", "they", "it", "i", "our", "their", "your", "its", "that", "this", "these",
            "those", "which", "who", "what", "when", "because", "if", "but", "so", "not", "than", "as", "with", "from",
            "by", "there", "them", "us", "at", "on", "in", "about", "into", "over");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    @Nullable
    Draft check(Passage passage, String chinese, CheckInput input) {
        String english = passage.english();
        if (english == null) {
            return null;
        }
        List<Span> left = new ArrayList<>();
        List<Span> source = new ArrayList<>();
        for (Span run : runs(chinese)) {
            int at = isClause(run.of(chinese)) ? indexOf(run.of(chinese), english) : -1;
            if (at >= 0) {
                left.add(run);
                source.add(new Span(at, at + run.length()));
            }
        }
        if (left.isEmpty()) {
            return null;
        }
        return Draft.of(
                new Place(passage.id(), source, left),
                "untranslated.clause",
                "“{0}” is left in English.",
                left.getFirst().of(chinese));
    }

    /** A sentence may begin elsewhere in the Chinese: capitals are small letters. */
    private static int indexOf(String run, String english) {
        return english.toLowerCase(Locale.ROOT).indexOf(run.toLowerCase(Locale.ROOT));
    }

    /** Stretches without Chinese characters and brackets, from the first letter to the last mark. */
    private static List<Span> runs(String text) {
        List<Span> runs = new ArrayList<>();
        int start = -1;
        int end = -1;
        int depth = 0;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : '。';
            boolean bracket = Marks.isOpening(c) || Marks.isClosing(c);
            if (c >= '\u2e80' || bracket) {
                if (start >= 0) {
                    runs.add(new Span(start, end));
                    start = -1;
                }
                depth = Math.max(0, depth + (Marks.isOpening(c) ? 1 : Marks.isClosing(c) ? -1 : 0));
            } else if (depth == 0 && Character.isLetterOrDigit(c)) {
                start = start < 0 ? at : start;
                end = at + 1;
            } else if (start >= 0 && ".!?".indexOf(c) >= 0) {
                end = at + 1;
            }
        }
        return runs;
    }

    private static boolean isClause(String run) {
        int words = 0;
        int small = 0;
        int clause = 0;
        for (String word : run.split("[^\\p{L}']+", -1)) {
            if (!word.isEmpty()) {
                words++;
                boolean isSmall = Character.isLowerCase(word.charAt(0));
                small += isSmall ? 1 : 0;
                clause += (isSmall || words == 1) && CLAUSE_WORDS.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        return words >= WORDS && small >= SMALL && clause > 0;
    }
}

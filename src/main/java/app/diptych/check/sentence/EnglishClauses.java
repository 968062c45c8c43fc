package app.diptych.check.sentence;

import app.diptych.alignment.segment.Sentences;
import app.diptych.model.Language;
import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The clauses of English sentences, by their marks and by the words that begin one. */
final class EnglishClauses {
    private static final Pattern BOUNDARY = Pattern.compile("(?i)(?<=\\S)[,;:]\\s+(?:and |or |but )?"
            + "|\\s+[-\u2013\u2014]+\\s+|\u2014|\\s+(?=(?:which|who|whose|while|because|where|whereas|although|but|and|if"
            + "|when|since|as well as|so that)\\b)");

    /** Letters and digits: what is shorter goes with what stands beside it. */
    private static final int SHORT = 12;

    private EnglishClauses() {}

    /**
     * The clauses, in order; one where there are no parts.
     *
     * @param stretch one sentence, or some
     */
    static List<Span> of(String text, Span stretch) {
        List<Span> clauses = new ArrayList<>();
        for (Span sentence : Sentences.of(stretch.of(text), Language.EN)) {
            split(text, stretch.start() + sentence.start(), stretch.start() + sentence.end(), clauses);
        }
        return clauses;
    }

    private static void split(String text, int start, int end, List<Span> clauses) {
        Matcher matcher = BOUNDARY.matcher(text).region(start, end);
        int from = start;
        while (matcher.find()) {
            if (says(text, from, matcher.start()) && says(text, matcher.end(), end)) {
                clauses.add(new Span(from, matcher.start()));
                from = matcher.end();
            }
        }
        clauses.add(new Span(from, end));
    }

    private static boolean says(String text, int from, int to) {
        int letters = 0;
        for (int at = from; at < to; at++) {
            letters += Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
        }
        return letters >= SHORT;
    }
}

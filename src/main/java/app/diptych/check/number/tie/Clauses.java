package app.diptych.check.number.tie;

import app.diptych.check.CheckInput;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;

/**
 * The words around an amount that belong to it: to the boundary of its clause, or half-way to the next amount. For one
 * thread.
 */
public final class Clauses {
    private static final String BOUNDARIES = "，。；：、！？,;:!?\n";
    /** Where, between two amounts of one clause, the words of the second begin. */
    private static final Sieve ENGLISH_CUT = Sieve.of(
            "(?i)\\b(?:and|or|while|but|versus|vs|compared|with|as|at|from|after|before|in|of|under|over|out|on|for|by|to)\\b");

    /** It begins the words of the second more surely than a preposition, which may belong to the first. */
    private static final Sieve CONJUNCTION = Sieve.of("(?i)\\b(?:and|while|but|versus|vs|compared|following)\\b");

    private static final Sieve CHINESE_CUT = Sieve.of("[而並并且和與与及以在對对從从較较比為为到至將将向由被中]");

    /** Characters: what stands farther off, as the subject of a long sentence, is said of all its amounts. */
    private static final int ENGLISH_REACH = 48;

    private static final int CHINESE_REACH = 16;

    private final CheckInput input;
    /** By the id of a quantity: several rules of thumb ask for the same. */
    private final Map<Integer, String> clauses = new HashMap<>();

    /** @param input the call */
    public Clauses(CheckInput input) {
        this.input = input;
    }

    /** The words of a quantity, without any amount and what limits it. */
    public String of(Quantity quantity) {
        return clauses.computeIfAbsent(quantity.id(), _ -> read(quantity));
    }

    private String read(Quantity quantity) {
        Passage passage = input.transcript().passages().get(quantity.passage());
        Language language = quantity.language();
        String text = Objects.requireNonNull(passage.text(language));
        Mention mention = quantity.mention();
        int start = mention.outerStart();
        while (start > 0 && !isBoundary(text, start - 1)) {
            start--;
        }
        int end = mention.outerEnd();
        while (end < text.length() && !isBoundary(text, end)) {
            end++;
        }
        int before = start;
        int behind = end;
        for (Quantity other : input.quantitiesOf(quantity.passage())) {
            if (other.language() == language && other.kind().isAmount()) {
                Mention next = other.mention();
                before = next.end() <= mention.start() ? Math.max(before, next.outerEnd()) : before;
                behind = next.start() >= mention.end() ? Math.min(behind, next.outerStart()) : behind;
            }
        }
        // The whole gap between two amounts is looked through for the place where the words of the second begin.
        if (start < before && before < mention.outerStart()) {
            start = cut(text, before, mention.outerStart(), language);
        }
        if (mention.outerEnd() < behind && behind < end) {
            end = cut(text, mention.outerEnd(), behind, language);
        }
        int from = Math.max(start, mention.outerStart() - reach(language));
        int to = Math.min(end, mention.outerEnd() + reach(language));
        return text.substring(from, mention.outerStart()) + " " + text.substring(mention.outerEnd(), to);
    }

    private static int reach(Language language) {
        return language == Language.EN ? ENGLISH_REACH : CHINESE_REACH;
    }

    /** Where the words of the second of two amounts begin, between them. */
    private static int cut(String text, int from, int to, Language language) {
        String between = text.substring(from, to);
        Matcher word = language == Language.EN ? CONJUNCTION.first(between) : CHINESE_CUT.first(between);
        if (word == null && language == Language.EN) {
            word = ENGLISH_CUT.first(between);
        }
        return word == null ? (from + to) / 2 : from + word.start();
    }

    private static boolean isBoundary(String text, int at) {
        char c = text.charAt(at);
        boolean fullStop = c == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
        boolean groups = c == ','
                && at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return fullStop || Dashes.areBoundary(text, at) || (BOUNDARIES.indexOf(c) >= 0 && !groups);
    }
}

package app.diptych.quantity.english;

import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attaches direction and comparison to a change, and what a sum is for ("a month"). */
final class Changes {
    private static final int WORDS_BEFORE = 7;
    private static final int WORDS_TO_VERB = 9;
    private static final int WORDS_BEHIND = 6;
    private static final int WORDS_TO_COMPARISON = 14;
    private static final int WORD_LENGTH = 24;
    /** Between two figures of one change there is no more than an aside. */
    private static final int FAR = 60;

    /** What takes off: "it cost us 2 points of growth". */
    private static final List<String> TAKEN =
            List.of(" cost us ", " costs us ", " costing us ", " shaved ", " shaving ", " knocked ", " subtracted ");

    private final Words words;

    Changes(Words words) {
        this.words = words;
    }

    void apply(Reading reading, Draft draft) {
        switch (draft.kind) {
            case MONEY, PERCENT, POINTS, MULTIPLE -> {
                per(reading, draft);
                if (draft.direction == null && !continues(reading, draft)) {
                    draft.direction = compared(reading, draft);
                    if (draft.direction == null) {
                        before(reading, draft);
                    }
                    if (draft.direction == null) {
                        behind(reading, draft);
                    }
                }
                comparison(reading, draft);
            }
            default -> {}
        }
    }

    /** "Growth was three points lower": the word behind a change tells more than the noun before. */
    private static @Nullable Direction compared(Reading reading, Draft draft) {
        if (draft.kind == Kind.MONEY) {
            return null;
        }
        int at = Figures.gap(reading, draft.end);
        if (reading.has(at, "lower") || reading.has(at, "slower")) {
            return Direction.DOWN;
        }
        if (reading.has(at, "higher") || reading.has(at, "faster")) {
            return Direction.UP;
        }
        return TAKEN.stream().anyMatch(verb -> reading.has(draft.outerStart - verb.length(), verb))
                ? Direction.DOWN
                : null;
    }

    private void per(Reading reading, Draft draft) {
        if (draft.kind != Kind.MONEY) {
            return;
        }
        int at = Figures.gap(reading, draft.outerEnd);
        int found = words.per.at(reading.chars(), at, reading.length());
        int end = at + words.per.length(found);
        boolean ago = reading.has(end, " ago") || reading.has(end, " earlier") || reading.has(end, " later");
        if (found > 0 && !ago) {
            draft.per = words.per.meaning(found);
        } else if (draft.exponent == 0) {
            perBefore(reading, draft);
        }
        if (draft.per == null && reading.has(at, "of ")) {
            perBehind(reading, draft, at);
        }
    }

    /** "$5 million of stock comp per quarter": behind what the sum is of. */
    private void perBehind(Reading reading, Draft draft, int from) {
        int at = from;
        for (int i = 0; i < WORDS_BEHIND; i++) {
            int end = wordEnd(reading, at);
            if (end == at || reading.at(end) != ' ') {
                return;
            }
            at = end + 1;
            int found = reading.has(at, "per ") ? words.per.at(reading.chars(), at, reading.length()) : 0;
            if (found > 0) {
                draft.per = words.per.meaning(found);
                return;
            }
            if (reading.has(at, "and ") || reading.has(at, "or ")) {
                return;
            }
        }
    }

    /** "earnings per share of $0.84": at a distance of a few words, in the same clause. */
    private void perBefore(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.outerStart);
        for (int i = 0; i < WORDS_BEFORE && at > reading.floor(); i++) {
            int found = words.shareBefore.before(reading.chars(), at, reading.floor());
            if (found > 0) {
                draft.per = words.shareBefore.meaning(found);
                return;
            }
            int word = wordStart(reading, at);
            if (word == at) {
                return;
            }
            at = reading.skipSpacesBack(word);
        }
    }

    /** "up 40% or $12 million" is one change said twice, "up 17% and 15%" two of one direction. */
    private boolean continues(Reading reading, Draft draft) {
        Draft last = reading.last();
        if (last == null || last.direction == null || draft.outerStart - last.outerEnd > FAR) {
            return false;
        }
        int from = pastAside(reading, last.outerEnd);
        if (draft.outerStart - from > 6 || draft.outerStart < from) {
            return false;
        }
        String between = reading.text().substring(from, draft.outerStart);
        boolean said = from > last.outerEnd && isSaidAgain(reading, draft, between);
        if (said) {
            draft.direction = last.direction;
            draft.comparison = between.endsWith("or ") ? last.comparison : Comparison.NONE;
            return true;
        }
        if (from > last.outerEnd) {
            return false;
        }
        if (between.equals(" or ") || between.equals(", or ") || between.equals(" and ") || between.equals(" (")) {
            draft.direction = last.direction;
            return true;
        }
        return false;
    }

    /** Behind "year-over-year" and "in constant currency". */
    private int pastAside(Reading reading, int end) {
        int at = end;
        for (int i = 0; i < 2; i++) {
            int next = Figures.gap(reading, at);
            int found = words.comparison.at(reading.chars(), next, reading.length());
            int aside = found > 0 ? 0 : words.aside.at(reading.chars(), next, reading.length());
            int length = words.comparison.length(found) + words.aside.length(aside);
            if (length == 0 || next == at) {
                break;
            }
            at = next + length;
        }
        return at;
    }

    /** ", or 14%" says the change again; ", and 3% sequentially" says it against something else. */
    private boolean isSaidAgain(Reading reading, Draft draft, String between) {
        boolean or = between.equals(", or ") || between.equals(" or ");
        boolean and = between.equals(", and ") || between.equals(" and ");
        return draft.kind == Kind.PERCENT && (or || (and && pastAside(reading, draft.outerEnd) > draft.outerEnd));
    }

    private void before(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.outerStart);
        boolean nounWanted = false;
        for (int i = 0; i < WORDS_BEFORE && at > reading.floor(); i++) {
            char[] chars = reading.chars();
            int compared = words.comparison.before(chars, at, reading.floor());
            if (compared > 0) {
                draft.comparison = words.comparison.meaning(compared);
                at = reading.skipSpacesBack(at - words.comparison.length(compared));
                continue;
            }
            int found = words.directionBefore.before(chars, at, reading.floor());
            if (found > 0 && (!nounWanted || isNoun(reading, at, words.directionBefore.length(found)))) {
                draft.direction = words.directionBefore.meaning(found);
                against(reading, at - words.directionBefore.length(found), draft);
                if (reading.has(at - words.directionBefore.length(found), "growth ") || reading.has(at - 6, "growth")) {
                    governed(reading, at - words.directionBefore.length(found), draft);
                }
                return;
            }
            int word = wordStart(reading, at);
            boolean verb = reading.has(word, "was") || reading.has(word, "is") || reading.has(word, "were");
            if (word == at || words.bridge.before(chars, at, reading.floor()) == 0 || reading.has(word, "to ")) {
                return;
            }
            nounWanted |= verb || reading.has(word, "at ");
            at = reading.skipSpacesBack(word);
        }
    }

    /** "A sequential increase of 4% at the midpoint": what stands at the change itself says against what. */
    private void against(Reading reading, int start, Draft draft) {
        int found = words.comparison.before(reading.chars(), reading.skipSpacesBack(start), reading.floor());
        if (found > 0 && draft.comparison == Comparison.NONE) {
            draft.comparison = words.comparison.meaning(found);
        }
    }

    /** "To decrease revenue growth by two points, and cost growth by one": growth is what the verb before it changes. */
    private void governed(Reading reading, int growth, Draft draft) {
        int floor = reading.amountFloor();
        int at = reading.skipSpacesBack(growth);
        for (int i = 0; i < WORDS_TO_VERB && at > floor; i++) {
            int found = words.governing.before(reading.chars(), at, floor);
            if (found > 0) {
                draft.direction = words.governing.meaning(found);
                return;
            }
            int word = at;
            while (word > floor && reading.at(word - 1) != ' ') {
                word--; // "Q4" and "FX-driven" are words here
            }
            at = reading.skipSpacesBack(word);
        }
        Draft last = reading.last();
        if (at <= floor && last != null && last.direction != null && reading.has(last.outerEnd, " and ")) {
            draft.direction = last.direction;
        }
    }

    private static boolean isNoun(Reading reading, int end, int length) {
        int at = end - length;
        return reading.has(at, "growth")
                || reading.has(at, "increase")
                || reading.has(at, "decrease")
                || reading.has(at, "decline");
    }

    private void behind(Reading reading, Draft draft) {
        int at = Figures.gap(reading, draft.outerEnd);
        if (at == draft.outerEnd) {
            return;
        }
        for (int i = 0; i < WORDS_BEHIND; i++) {
            char[] chars = reading.chars();
            int compared = words.comparison.at(chars, at, reading.length());
            if (compared > 0) {
                draft.comparison = words.comparison.meaning(compared);
                int above = words.directionAfter.at(chars, at, reading.length());
                if (above > 0) {
                    draft.direction = words.directionAfter.meaning(above);
                    return;
                }
                at = Figures.gap(reading, at + words.comparison.length(compared));
                continue;
            }
            // With a capital it is a name: "one point in More Care".
            boolean name = Character.isUpperCase(reading.raw(at));
            int found = name ? 0 : words.directionAfter.at(chars, at, reading.length());
            if (found > 0) {
                draft.direction = words.directionAfter.meaning(found);
                return;
            }
            boolean stop = words.stop.at(chars, at, reading.length()) > 0
                    && !(i < 2 && (reading.has(at, "of ") || reading.has(at, "in ")));
            int end = wordEnd(reading, at);
            if (stop || end == at || reading.at(end) != ' ' || Letters.isDigit(reading.at(at))) {
                return;
            }
            at = end + 1;
        }
    }

    /** Looks ahead in the sentence for what a change is measured against, up to the next figure. */
    private void comparison(Reading reading, Draft draft) {
        int at = draft.outerEnd;
        for (int i = 0; i < WORDS_TO_COMPARISON && draft.comparison == Comparison.NONE; i++) {
            at = at + (reading.at(at) == ',' ? 1 : 0);
            at = Figures.gap(reading, at);
            int found = words.comparison.at(reading.chars(), at, reading.length());
            if (found > 0 && (draft.direction != null || i == 0)) {
                draft.comparison = words.comparison.meaning(found);
            }
            int end = wordEnd(reading, at);
            if (end == at
                    || Letters.isDigit(reading.at(at))
                    || reading.at(end) == '.'
                    || isAnotherChange(reading, at)) {
                break;
            }
            at = end;
        }
        Draft last = reading.last();
        if (last != null
                && last.comparison == Comparison.NONE
                && last.direction != null
                && draft.comparison != Comparison.NONE
                && isSameChange(reading, last, draft)) {
            last.comparison = draft.comparison;
        }
    }

    private boolean isAnotherChange(Reading reading, int at) {
        return reading.has(at, "and ") && words.directionBefore.at(reading.chars(), at + 4, reading.length()) > 0;
    }

    private static boolean isSameChange(Reading reading, Draft last, Draft draft) {
        return (draft.outerStart - last.outerEnd <= 5 && reading.text().startsWith(" or ", last.outerEnd))
                || (draft.outerStart - last.outerEnd <= 5 && reading.text().startsWith(", or ", last.outerEnd));
    }

    private static int wordStart(Reading reading, int end) {
        int at = end;
        while (at > end - WORD_LENGTH && isInWord(reading.at(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(Reading reading, int start) {
        int at = start;
        while (at < start + WORD_LENGTH && isInWord(reading.at(at))) {
            at++;
        }
        return at;
    }

    private static boolean isInWord(char c) {
        return Letters.isLatin(c) || c == '-' || c == '\'';
    }
}

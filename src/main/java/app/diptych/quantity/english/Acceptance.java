package app.diptych.quantity.english;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.english.money.Sums;
import app.diptych.quantity.english.number.Elliptic;
import app.diptych.quantity.english.number.Fractions;
import app.diptych.quantity.grammar.Digits;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decides whether a number without a unit is an amount, an identifier, or nothing. */
final class Acceptance {
    private static final int MILLION = 6;
    private static final int POINTING = 12;

    private final Words words;
    private final Nouns nouns;
    private final Sums sums;

    Acceptance(Words words) {
        this.words = words;
        this.nouns = new Nouns(words);
        this.sums = new Sums(words.money);
    }

    /** The draft as it may stand, or null if it is no mention. */
    @Nullable
    Draft accept(Reading reading, Draft draft) {
        Numeral numeral = draft.numeral;
        if (numeral == null) {
            return draft;
        }
        if (numeral.spelled() && words.names.isIdiom(reading, draft)) {
            return null;
        }
        return switch (draft.kind) {
            case COUNT -> count(reading, draft, numeral);
            case DURATION ->
                (numeral.bound() == Bound.VAGUE && !isLarge(numeral))
                                || (isOldAge(reading, draft) && !isLimited(reading, draft))
                        ? null
                        : draft;
            case POINTS, MONEY -> numeral.bound() == Bound.VAGUE && !isLarge(numeral) ? null : draft;
            case MULTIPLE -> {
                // "1X nanometer" names a process.
                int name = words.names.end(reading, draft);
                yield name < 0 ? draft : Draft.named(Kind.IDENTIFIER, null, draft.start, name);
            }
            default -> draft;
        };
    }

    private static boolean isLarge(Numeral numeral) {
        return numeral.exponent() > 0;
    }

    /** "a 40-year-old" tells an age, no span of the business; it is left out of the amounts. */
    private static boolean isOldAge(Reading reading, Draft draft) {
        return reading.has(draft.end, "-old")
                || reading.has(draft.end, " old")
                || reading.has(draft.end, " - old")
                || reading.has(draft.end, " of age");
    }

    private @Nullable Draft count(Reading reading, Draft draft, Numeral numeral) {
        if ((numeral.bound() == Bound.VAGUE && !isLarge(numeral)) || isScore(reading, draft)) {
            return null;
        }
        if (!draft.unit.isEmpty()) {
            return draft;
        }
        int name = words.names.end(reading, draft);
        if (name > 0) {
            boolean further = reading.at(name) == '-' && Letters.isDigit(reading.at(name + 1));
            return further ? identifier(reading, draft) : Draft.named(Kind.IDENTIFIER, null, draft.start, name);
        }
        if (Fractions.isSign(reading.at(draft.start)) && draft.end == draft.start + 1) {
            if (Letters.isDigit(reading.at(draft.start - 1))) {
                return null;
            }
            draft.kind = Kind.FRACTION;
            draft.unit = "1";
            return draft;
        }
        if (Elliptic.shares(reading, draft, words.closing)) {
            return draft;
        }
        if (numeral.spelled()) {
            boolean title = draft.exponent == 0 && (isNumbered(reading, draft) || isInTitle(reading, draft));
            return title ? null : counted(reading, draft, numeral);
        }
        if (isNote(reading, draft) || isGoals(reading, draft)) {
            return null;
        }
        if (isPartOfName(reading, draft)) {
            return identifier(reading, draft);
        }
        return isName(reading, draft, numeral)
                ? Draft.named(Kind.IDENTIFIER, null, draft.start, draft.end)
                : counted(reading, draft, numeral);
    }

    /** Whether digits name something: "Llama 3.1", "the 9200". */
    private boolean isName(Reading reading, Draft draft, Numeral numeral) {
        boolean version =
                (draft.end - draft.start <= 4 && numeral.end() - numeral.start() <= 4) || isList(reading, draft);
        boolean labelled =
                draft.exponent == 0 && version && !isSentenceStart(reading, draft) && isLabelled(reading, draft);
        return labelled || isProduct(reading, draft) || isSecondLabel(reading, draft);
    }

    /** What has a noun, is money without a currency, or tells by itself that it counts; null for all else. */
    private @Nullable Draft counted(Reading reading, Draft draft, Numeral numeral) {
        boolean digits = !numeral.spelled();
        if (numeral.form() == Numeral.Form.WORDS && draft.high != null && draft.high.signum() < 0) {
            return draft;
        }
        if (draft.exponent >= MILLION && sums.isPartOfSum(reading, draft.end)) {
            return money(reading, draft);
        }
        String noun = noun(reading, draft, numeral);
        if (noun != null) {
            draft.unit = noun;
            return draft;
        }
        boolean house = digits && words.names.isHouse(reading, draft.end);
        if (house || (digits && draft.exponent == 0 && isLabelled(reading, draft))) {
            return Draft.named(Kind.IDENTIFIER, null, draft.start, draft.end);
        }
        if (draft.exponent >= MILLION && sums.isSum(reading, draft)) {
            return money(reading, draft);
        }
        // "15 to 20 million": the second number tells that it counts.
        if (draft.exponent > 0) {
            return draft;
        }
        return switch (numeral.form()) {
            case DIGITS, SCALED_WORDS -> draft;
            case SHORT ->
                isLimited(reading, draft)
                                || isBetween(reading, draft, numeral)
                                || isLevel(reading, draft)
                                || isAlone(reading, draft)
                        ? draft
                        : null;
            case WORDS -> (isLevel(reading, draft) || isOfThem(reading, draft.end)) && !isOne(draft) ? draft : null;
        };
    }

    /** "nine directors, seven of whom are new". */
    private static boolean isOfThem(Reading reading, int end) {
        return reading.has(end, " of whom") || reading.has(end, " of which");
    }

    private static Draft money(Reading reading, Draft draft) {
        draft.kind = Kind.MONEY;
        draft.unit = Sums.currency(reading);
        return draft;
    }

    private @Nullable String noun(Reading reading, Draft draft, Numeral numeral) {
        int more = reading.has(draft.end, " or more ") ? draft.end + 8 : draft.end;
        // "1 of the big questions" is "one of the".
        boolean article = isOne(draft) && (numeral.spelled() || reading.has(draft.end, " of the "));
        String noun = article ? null : nouns.behind(reading, more);
        boolean several = draft.high != null && draft.high.compareTo(BigDecimal.ONE) > 0;
        // "a production-four-door lap": one word.
        several &= !numeral.spelled() || reading.at(draft.start - 1) != '-';
        return noun == null && several ? nouns.joined(reading, draft.end) : noun;
    }

    /** "went from 40 to 55 kilns": the noun is told with the second number. */
    private boolean isLevel(Reading reading, Draft draft) {
        return reading.has(draft.start - 5, "from ")
                && reading.has(draft.end, " to ")
                && isNumber(reading, draft.end + 4);
    }

    /** "credit scores of 700": what was scored stands before. */
    private boolean isScore(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.start);
        return reading.has(draft.start, "scores")
                && Letters.isWord(reading.at(at - 1))
                && words.stop.before(reading.chars(), at, Math.max(0, at - 12)) == 0;
    }

    /** "the 9200", "the 9K": the short name of a product; a number of four digits is written with a comma. */
    private boolean isProduct(Reading reading, Draft draft) {
        int length = draft.end - draft.start;
        boolean plain = length == 4 && Digits.run(reading, draft.start) == draft.end;
        boolean kilo = length == 2 && reading.at(draft.start + 1) == 'k';
        if (length == 2 && reading.at(draft.start + 1) == 't' && isLabelled(reading, draft)) {
            return !isSentenceStart(reading, draft); // "the Kestrel 7T ships in May": nobody has trillions of anything
        }
        boolean named = reading.has(draft.start - 4, "the ") || (kilo && isLabelled(reading, draft));
        return (plain || kilo) && named && !isSentenceStart(reading, draft) && nouns.behind(reading, draft.end) == null;
    }

    /** "the RX 580 and 570 cards": the second name is as long as the first. */
    private static boolean isSecondLabel(Reading reading, Draft draft) {
        Draft last = reading.last();
        return last != null
                && last.kind == Kind.IDENTIFIER
                && last.end == draft.start - 5
                && reading.has(last.end, " and ")
                && last.end - last.start == draft.end - draft.start
                && Digits.run(reading, last.start) == last.end;
    }

    /** "Global 2,000", "Forbes 2,000": a list of companies. */
    private static boolean isList(Reading reading, Draft draft) {
        return reading.has(draft.start, "2,000")
                && (reading.has(draft.start - 7, "global ") || reading.has(draft.start - 7, "forbes "));
    }

    /** The 0 of "Fernhill 1 - 0 Rovers". */
    private static boolean isGoals(Reading reading, Draft draft) {
        return draft.end - draft.start < 3
                && reading.has(draft.start - 3, " - ")
                && Letters.isDigit(reading.at(draft.start - 4))
                && Character.isUpperCase(reading.raw(reading.skipSpaces(draft.end)));
    }

    /** "(5.1)" points to a note. */
    private static boolean isNote(Reading reading, Draft draft) {
        return draft.exponent == 0
                && draft.end - draft.start < 5
                && reading.at(draft.start - 1) == '('
                && reading.at(draft.end) == ')';
    }

    /** "closed 20.", "45 are new", "then 20 more": a figure that stands for its noun too, within a sentence. */
    private boolean isAlone(Reading reading, Draft draft) {
        int before = draft.start - 1;
        boolean comma = reading.at(before - 1) == ','
                && (Letters.isLatin(reading.at(before - 2)) || reading.at(before - 2) == ' ');
        boolean within = reading.at(before) == ' ' && (comma || Character.isLowerCase(reading.raw(before - 1)));
        // "page 4 and 5": both are labels.
        Draft last = reading.last();
        // So is the 10 of "August 9 and 10"; of "aged 33, 34 and 39" none is an amount.
        boolean label = last != null
                && (last.kind == Kind.IDENTIFIER || last.kind == Kind.DATE)
                && draft.start - last.end <= " and ".length();
        boolean and = reading.has(draft.start - 5, " and ");
        within &= !label;
        within &= !and
                || !Letters.isDigit(reading.at(draft.start - 6))
                || (last != null && last.outerEnd == draft.start - 5);
        if (!within
                || isOne(draft)
                || (words.pointing.before(reading.chars(), before, Math.max(0, before - POINTING)) > 0
                        && !isReached(reading, before))) {
            return false;
        }
        // Texts cut into tokens have a space before the stop.
        boolean token = reading.at(draft.end) == ' ' && ".,;?!".indexOf(reading.at(draft.end + 1)) >= 0;
        int end = token ? draft.end + 1 : draft.end;
        char right = reading.at(end);
        char further = reading.at(end + 1);
        boolean closed = ".,;?!".indexOf(right) >= 0 && (further == 0 || further == ' ');
        // "16, 17": one of a list; "Maddock, 66, is": an age.
        boolean list = closed && (isNumber(reading, end + 2) || (comma && right == ','));
        boolean on = right == ' ' && words.elided.at(reading.chars(), end + 1, reading.length()) > 0;
        return right == 0 || on || (closed && !list);
    }

    /** "improved from 81 to 77", "rose four points to 62": where a change leads. */
    private boolean isReached(Reading reading, int before) {
        int to = before - " to".length();
        Draft last = reading.last();
        boolean led = last != null
                && last.kind.isAmount()
                && to - last.outerEnd <= (last.kind == Kind.COUNT && !last.unit.isEmpty() ? last.unit.length() + 1 : 0);
        return reading.has(to, " to")
                && (led || words.directionBefore.before(reading.chars(), to, Math.max(0, to - POINTING)) > 0);
    }

    private boolean isNumber(Reading reading, int at) {
        return Letters.isDigit(reading.at(at)) || words.numbers.wordLength(reading.chars(), at) > 1;
    }

    /** "Revenue 5", "Reached 40 countries": the capital before the number is that of the sentence. */
    private static boolean isSentenceStart(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.start);
        int word = at;
        while (word > at - 24 && Letters.isWord(reading.at(word - 1))) {
            word--;
        }
        int before = reading.skipSpacesBack(word);
        boolean verb = reading.has(at - 2, "ed") || reading.has(at - 3, "ing") || reading.has(at - 2, "ly");
        return verb && (before == 0 || ".!?:;".indexOf(reading.at(before - 1)) >= 0);
    }

    /** One of anything is hardly ever an amount. */
    private static boolean isOne(Draft draft) {
        return draft.exponent == 0 && draft.high != null && draft.high.compareTo(BigDecimal.ONE) == 0;
    }

    /** "between 20 and 30", "25 to 26". */
    private static boolean isBetween(Reading reading, Draft draft, Numeral numeral) {
        boolean joined = reading.has(numeral.end(), " and ") || reading.has(numeral.end(), " to ");
        return numeral.isRange() || (draft.end > numeral.end() && joined);
    }

    private boolean isLimited(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.start);
        int found = words.before.before(reading.chars(), at, Math.max(reading.floor(), at - 24));
        return found > 0 && words.before.meaning(found) != Bound.EXACT;
    }

    /** 10-K, 3nm, S&P 500, 24/7, 5:30, #1: something touches the digits. */
    private static boolean isPartOfName(Reading reading, Draft draft) {
        char right = reading.at(draft.end);
        char further = reading.at(draft.end + 1);
        Draft last = reading.last();
        boolean sum = reading.at(draft.start - 1) == '+'
                && last != null
                && last.end == draft.start - 1
                && last.kind == Kind.IDENTIFIER;
        boolean joinedLeft = sum || reading.isJoinedBefore(draft.start);
        boolean capital = right == '-' && Character.isUpperCase(reading.raw(draft.end + 1));
        boolean plan = right == '(' && Letters.isLatin(further) && reading.at(draft.end + 2) == ')';
        boolean joinedRight = plan
                || Letters.isWord(right)
                || right == '_'
                || right == '@'
                || capital
                || ((right == '/' || right == ':' || right == '-') && Letters.isDigit(further))
                || (right == '.' && Letters.isWord(further) && !Character.isUpperCase(reading.raw(draft.end + 1)));
        return joinedLeft || joinedRight;
    }

    /** The whole run of letters, digits and what joins them. */
    static Draft identifier(Reading reading, Draft draft) {
        int end = draft.end;
        while (isInName(reading, end)) {
            end++;
        }
        return Draft.named(Kind.IDENTIFIER, null, draft.start, end);
    }

    static boolean isInName(Reading reading, int at) {
        char c = reading.at(at);
        boolean joint = c == '-' || c == '/' || c == '.' || c == '_' || c == ':' || c == '@';
        return Letters.isWord(c) || (joint && Letters.isWord(reading.at(at + 1)));
    }

    /** "phase two", "step three": the word before is numbered, nothing is counted. */
    private boolean isNumbered(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.start);
        return at < draft.start
                && !reading.has(at - 3, "top")
                && words.labelled.before(reading.chars(), at, Math.max(0, at - 12)) > 0;
    }

    /** "the Five Eyes countries": a capital within the sentence, and another behind it, make a name. */
    private static boolean isInTitle(Reading reading, Draft draft) {
        int next = reading.skipSpaces(draft.end);
        boolean within = reading.at(draft.start - 1) == ' ' && Letters.isLatin(reading.at(draft.start - 2));
        return within
                && Character.isUpperCase(reading.raw(draft.start))
                && Character.isLowerCase(reading.raw(draft.start - 2))
                && next > draft.end
                && Character.isUpperCase(reading.raw(next));
    }

    /** "Form 10", "slide 5", "Llama 3.1": a name, or a word for a numbered thing, stands before. */
    private boolean isLabelled(Reading reading, Draft draft) {
        int at = reading.skipSpacesBack(draft.start);
        if (at == draft.start || at == 0) {
            return false;
        }
        if (words.labelled.before(reading.chars(), at, Math.max(0, at - 12)) > 0) {
            return true;
        }
        int word = at;
        while (word > at - 24 && Letters.isWord(reading.at(word - 1))) {
            word--;
        }
        return word < at
                // "iPhone 11" has its capital within.
                && (Character.isUpperCase(reading.raw(word)) || Character.isUpperCase(reading.raw(word + 1)))
                && words.stop.at(reading.chars(), word, reading.length()) == 0
                && words.before.at(reading.chars(), word, reading.length()) == 0
                && words.directionBefore.at(reading.chars(), word, reading.length()) == 0;
    }
}

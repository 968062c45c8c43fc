package app.diptych.quantity.english;

import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Recognizer;
import app.diptych.quantity.Setting;
import app.diptych.quantity.english.number.Numerals;
import app.diptych.quantity.english.number.WholeNumber;
import app.diptych.quantity.grammar.Digits;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Folding;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Limits;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads English amounts in one pass: a place is looked at once, where a word, a digit or a sign of money starts; what is
 * read there takes in a bounded number of words around it, so that the time is linear.
 */
public final class EnglishRecognizer implements Recognizer {
    private static final BigDecimal MOST_RANK = BigDecimal.valueOf(1_000_000);
    /** A list of numbers with one unit is no longer. */
    private static final int MOST_LISTED = 4;

    private static final Limits LIMITS = new Limits(
            Set.of("and", "but", ", but", ", and", "yet", "while"),
            Set.of("but", ", but", "yet"),
            Set.of("and", ", and", "while"),
            Pattern.compile(
                    " (?:target|guid|goal|expect|consensus|outlook|forecast|estimate|plan|budget|average|benchmark)"),
            Pattern.compile(" (?!(?:in|for|this|next|per|a|an|and|on|at|by|over|during|each|every|annually)\\b)[a-z]"));

    private final Folding folding;
    private final Words words;
    private final Heads heads;
    private final Numerals numerals;
    private final WholeNumber wholeNumber;
    private final Figures figures;
    private final Ranges ranges;
    private final Bands bands;
    private final Swings swings;
    private final Parts parts;
    private final Periods periods;
    private final Dates dates;
    private final Modifiers modifiers;
    private final Changes changes;
    private final Acceptance acceptance;

    /** Loads the word lists. */
    public EnglishRecognizer(Folding folding) {
        this.folding = folding;
        words = new Words(folding);
        heads = new Heads(words);
        numerals = new Numerals(words.numbers);
        wholeNumber = new WholeNumber(words.numbers, numerals);
        figures = new Figures(words, numerals);
        ranges = new Ranges(words);
        bands = new Bands(words);
        swings = new Swings(figures);
        parts = new Parts(words, numerals);
        periods = new Periods(words);
        dates = new Dates(words);
        modifiers = new Modifiers(words);
        changes = new Changes(words);
        acceptance = new Acceptance(words);
    }

    @Override
    public List<Mention> recognize(String text, Setting setting) {
        return read(new Reading(text, folding.fold(text), setting));
    }

    /** The mentions of a text that is folded already. */
    public List<Mention> read(Reading reading) {
        Draft whole = wholeNumber.read(reading);
        if (whole != null) {
            reading.add(whole);
            return reading.mentions();
        }
        int at = 0;
        while (at < reading.length()) {
            at = step(reading, at);
        }
        return reading.mentions();
    }

    /** Reads what starts here and says where to go on. */
    private int step(Reading reading, int at) {
        char c = reading.at(at);
        if (Letters.isLatin(c)) {
            return word(reading, at);
        }
        if (Letters.isDigit(c)) {
            return digits(reading, at);
        }
        if (c > ' ' && (c > 127 || c == '$' || c == '-' || c == '.' || c == '+' || c == '(')) {
            Draft draft = amount(reading, at);
            if (draft != null && draft.kind != Kind.IDENTIFIER) {
                return take(reading, draft);
            }
        }
        return at + 1;
    }

    private int digits(Reading reading, int at) {
        int known = words.names.known(reading, at);
        if (known > 0 && !reading.isJoinedBefore(at)) {
            return take(reading, Draft.named(Kind.IDENTIFIER, null, at, at + known));
        }
        Draft draft = dates.atDigits(reading, at);
        draft = draft != null ? draft : periods.atDigits(reading, at);
        draft = draft != null ? draft : limit(reading, parts.read(reading, at));
        draft = draft != null ? draft : ordinalDigits(reading, at);
        draft = draft != null ? draft : amount(reading, at);
        if (draft != null) {
            return take(reading, draft);
        }
        int end = at;
        while (Acceptance.isInName(reading, end)) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    private @Nullable Draft ordinalDigits(Reading reading, int at) {
        int end = Digits.run(reading, at);
        boolean suffix =
                reading.has(end, "st") || reading.has(end, "nd") || reading.has(end, "rd") || reading.has(end, "th");
        if (!suffix || Letters.isWord(reading.at(end + 2)) || end - at > 4) {
            return null;
        }
        int number = Integer.parseInt(reading.text(), at, end, 10);
        Draft quarter = number < 5 ? periods.quarterBehind(reading, at, end + 2, number) : null;
        return quarter != null ? quarter : Draft.of(Kind.ORDINAL, "", BigDecimal.valueOf(number), at, end + 2);
    }

    private int word(Reading reading, int at) {
        if (!heads.mayBeAt(reading, at)) {
            return name(reading, at);
        }
        Draft draft = dates.atWord(reading, at);
        draft = draft != null ? draft : periods.atWord(reading, at);
        draft = draft != null ? draft : ordinal(reading, at);
        draft = draft != null ? draft : parts.counted(reading, at);
        draft = draft != null ? draft : amount(reading, at);
        draft = draft != null ? draft : parts.read(reading, at);
        if (draft != null) {
            limit(reading, draft);
            return take(reading, draft);
        }
        return name(reading, at);
    }

    private @Nullable Draft limit(Reading reading, @Nullable Draft draft) {
        if (draft != null && (draft.kind == Kind.MULTIPLE || draft.kind == Kind.FRACTION)) {
            modifiers.apply(reading, draft);
            changes.apply(reading, draft);
        }
        return draft;
    }

    /** Passes over a word; one with digits in it is an identifier: S3, x86, GPT-4. */
    private static int name(Reading reading, int at) {
        int end = at;
        boolean digit = false;
        while (Letters.isWord(reading.at(end)) || reading.at(end) == '\'' || isNumbered(reading, at, end)) {
            digit |= Letters.isDigit(reading.at(end));
            end++;
        }
        if (digit) {
            Draft draft = Acceptance.identifier(reading, Draft.named(Kind.IDENTIFIER, null, at, end));
            reading.add(draft);
            return draft.end;
        }
        return Math.max(end, at + 1);
    }

    /** A hyphen between a name in capitals and a digit: "GPT-4", "COVID-19"; "pre-2020" and "mid-30s" are none. */
    private static boolean isNumbered(Reading reading, int start, int at) {
        return reading.at(at) == '-'
                && Letters.isDigit(reading.at(at + 1))
                && Character.isUpperCase(reading.raw(at - 1))
                && at > start;
    }

    private @Nullable Draft ordinal(Reading reading, int at) {
        Numeral before = rankedNumber(reading, at);
        int from = before == null ? at : before.end() + 1;
        int found = words.ordinal.at(reading.chars(), from, reading.length());
        int more = before == null ? 0 : before.low().intValue();
        if (found == 0 || (more > 0 && words.ordinal.meaning(found) > (more % 100 == 0 ? 99 : 9))) {
            return null;
        }
        int end = from + words.ordinal.length(found);
        Draft date = more == 0 ? dates.dayOf(reading, at, end, words.ordinal.meaning(found)) : null;
        if (date != null) {
            return date;
        }
        // "First, companies …" orders the speech; "seconds" and "third-party" are no ranks.
        boolean marker = (more > 0 && reading.at(end) == '-')
                || reading.at(end) == ','
                || reading.has(end, "-part")
                || reading.has(end, " part");
        // "the first nine months" is a span.
        marker |= isSpan(reading, reading.skipSpaces(end));
        boolean part = reading.has(at - 2, "a ") && !isOfRun(reading, end);
        if (marker || reading.at(at - 1) == '-' || part || reading.at(end) == ':') {
            return null;
        }
        return Draft.of(Kind.ORDINAL, "", BigDecimal.valueOf(more + words.ordinal.meaning(found)), at, end);
    }

    /** "A fifth consecutive quarter": a rank, while "a fifth" is a part of something. */
    private static boolean isOfRun(Reading reading, int end) {
        return reading.has(end, " consecutive") || reading.has(end, " straight") || reading.has(end, " successive");
    }

    private boolean isSpan(Reading reading, int at) {
        boolean number = Letters.isDigit(reading.at(at)) || words.numbers.wordLength(reading.chars(), at) > 1;
        Draft draft = number ? figures.read(reading, at) : null;
        return draft != null && draft.kind == Kind.DURATION;
    }

    /** The number before the last word of "twenty-fifth", "one hundred twenty fifth"; null if there is none. */
    private @Nullable Numeral rankedNumber(Reading reading, int at) {
        boolean number = words.numbers.wordLength(reading.chars(), at) > 2;
        Numeral numeral = number ? numerals.read(reading, at, false) : null;
        if (numeral == null) {
            return null;
        }
        char joint = reading.at(numeral.end());
        boolean ranked = (joint == '-' || joint == ' ')
                && !numeral.isRange()
                && numeral.low().compareTo(BigDecimal.TEN) > 0
                && numeral.low().compareTo(MOST_RANK) < 0
                && numeral.low().remainder(BigDecimal.TEN).signum() == 0;
        return ranked ? numeral : null;
    }

    /** A band, a figure or a range, with its modifiers; null if there is none or it is no amount. */
    private @Nullable Draft amount(Reading reading, int at) {
        Draft draft = bands.read(reading, at);
        draft = draft != null ? draft : figures.read(reading, at);
        if (draft == null) {
            return null;
        }
        range(reading, draft);
        draft = acceptance.accept(reading, draft);
        if (draft != null && draft.kind.isAmount()) {
            draft.outerEnd = Math.max(draft.outerEnd, draft.end);
            modifiers.apply(reading, draft);
            changes.apply(reading, draft);
            swings.apply(reading, draft);
        }
        return draft;
    }

    private void range(Reading reading, Draft draft) {
        if (reading.has(draft.end, "-, ") || reading.has(draft.end, "- and ")) {
            listed(reading, draft);
            return;
        }
        int second = ranges.second(reading, draft);
        if (second > 0) {
            Draft upper = bands.read(reading, second);
            upper = upper != null ? upper : figures.read(reading, second);
            if (upper != null) {
                int more = numbersBehind(reading, upper);
                if (more == 1 ? !isFrom(reading, draft) : !isLevel(reading, draft)) {
                    ranges.join(reading, draft, upper, more == 2);
                }
            }
        }
    }

    /** "3-, 5- and 10-year notes": the unit is told with the last of a list. */
    private void listed(Reading reading, Draft draft) {
        Draft last = draft;
        for (int i = 0; i < MOST_LISTED && last != null; i++) {
            int joint = reading.has(last.end, "-, ") ? 3 : reading.has(last.end, "- and ") ? 6 : 0;
            if (joint == 0) {
                break;
            }
            last = figures.read(reading, last.end + joint);
        }
        if (last != null && last != draft) {
            Ranges.shareUnit(draft, last);
        }
    }

    /** Behind "from 10% to 15%": none, one as in "to 20%", or two as in "to 50% to 60%". */
    private int numbersBehind(Reading reading, Draft second) {
        Draft third = reading.has(second.end, " to ") ? figures.read(reading, second.end + 4) : null;
        if (third == null) {
            return 0;
        }
        return reading.has(third.end, " to ") && figures.read(reading, third.end + 4) != null ? 2 : 1;
    }

    private static boolean isFrom(Reading reading, Draft draft) {
        return reading.has(draft.start - 5, "from ");
    }

    /** The second of "from $160 to $180 to $200", three levels one after another. */
    private static boolean isLevel(Reading reading, Draft draft) {
        Draft last = reading.last();
        return last != null
                && last.end == draft.start - 4
                && reading.has(last.end, " to ")
                && isFrom(reading, last)
                && last.kind == draft.kind
                && last.low != null
                && last.high != null
                && last.low.compareTo(last.high) == 0;
    }

    private static int take(Reading reading, Draft draft) {
        boolean each = draft.kind.isAmount() && reading.has(draft.outerEnd, ", respectively");
        if (!each && LIMITS.join(reading, draft)) {
            return Math.max(draft.outerEnd, draft.end);
        }
        reading.add(draft);
        return Math.max(draft.outerEnd, draft.end);
    }
}

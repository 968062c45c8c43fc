package app.diptych.quantity.english;

import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Recognizer;
import app.diptych.quantity.Setting;
import app.diptych.quantity.english.number.NumberWord;
import app.diptych.quantity.english.number.Numerals;
import app.diptych.quantity.english.number.WholeNumber;
import app.diptych.quantity.grammar.Digits;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Folding;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads English amounts in one pass: a place is looked at once, where a word, a digit or a sign of money starts; what is
 * read there takes in a bounded number of words around it, so that the time is linear.
 */
public final class EnglishRecognizer implements Recognizer {
    private final Folding folding;
    private final Words words;
    private final WholeNumber wholeNumber;
    private final Figures figures;
    private final Ranges ranges;
    private final Bands bands;
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
        Numerals numerals = new Numerals(words.numbers);
        wholeNumber = new WholeNumber(words.numbers, numerals);
        figures = new Figures(words, numerals);
        ranges = new Ranges(words);
        bands = new Bands(words);
        parts = new Parts(words, numerals);
        periods = new Periods(words);
        dates = new Dates(words);
        modifiers = new Modifiers(words);
        changes = new Changes(words);
        acceptance = new Acceptance(words);
    }

    @Override
    public List<Mention> recognize(String text, Setting setting) {
        Reading reading = new Reading(text, folding.fold(text), setting);
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
        if (c > ' ' && (c > 127 || c == '$' || c == '-' || c == '.' || c == '+')) {
            Draft draft = amount(reading, at);
            if (draft != null && draft.kind != Kind.IDENTIFIER) {
                return take(reading, draft);
            }
        }
        return at + 1;
    }

    private int digits(Reading reading, int at) {
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
        int tens = tensBefore(reading, at);
        int from = tens == 0 ? at : at + words.numbers.wordLength(reading.chars(), at) + 1;
        int found = words.ordinal.at(reading.chars(), from, reading.length());
        if (found == 0 || (tens > 0 && words.ordinal.meaning(found) > 9)) {
            return null;
        }
        int end = from + words.ordinal.length(found);
        // "First, companies …" orders the speech; "seconds" and "third-party" are no ranks.
        boolean marker = reading.at(end) == ',' || reading.has(end, "-part") || reading.has(end, " part");
        if (marker || reading.at(at - 1) == '-' || reading.has(at - 2, "a ") || reading.at(end) == ':') {
            return null;
        }
        return Draft.of(Kind.ORDINAL, "", BigDecimal.valueOf(tens + words.ordinal.meaning(found)), at, end);
    }

    /** The tens of "twenty-fifth", or 0. */
    private int tensBefore(Reading reading, int at) {
        NumberWord word = "tfsen".indexOf(reading.at(at)) < 0 ? null : words.numbers.wordAt(reading.chars(), at);
        if (word == null) {
            return 0;
        }
        int end = at + words.numbers.wordLength(reading.chars(), at);
        boolean joined = reading.at(end) == '-' || reading.at(end) == ' ';
        return word.kind() == NumberWord.Kind.TENS && joined ? word.value() : 0;
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
        }
        return draft;
    }

    private void range(Reading reading, Draft draft) {
        int second = ranges.second(reading, draft);
        if (second > 0) {
            Draft upper = bands.read(reading, second);
            upper = upper != null ? upper : figures.read(reading, second);
            if (upper != null) {
                ranges.join(reading, draft, upper);
            }
        }
    }

    private static int take(Reading reading, Draft draft) {
        reading.add(draft);
        return Math.max(draft.outerEnd, draft.end);
    }
}

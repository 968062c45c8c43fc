package app.diptych.alignment.link;

import app.diptych.alignment.SentencePair;
import app.diptych.alignment.Verdict;
import app.diptych.alignment.amount.Likeness;
import app.diptych.alignment.amount.Wording;
import app.diptych.alignment.literal.Forms;
import app.diptych.alignment.literal.Literals;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.folding.Characters;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Whether the number of a quantity that is tied to nothing stands on the other side all the same, in words that were not
 * read as the same amount: then nothing is lost. Numbers of what is tied are spoken for.
 */
final class Echo {
    /** A word of a number, "dozens", rather than a unit: "GW". */
    private static final int FEWEST_LETTERS = 4;

    /** The likeness up to which two have the same value. */
    private static final double SAME_VALUE = 0.4;

    private static final int YEAR_DIGITS = 4;

    /** Stands for a character that is spoken for. */
    private static final char TIED = '#';

    private final Passage passage;
    private final List<SentencePair> pairs;
    private final List<Quantity> quantities;
    private final Set<Integer> tied;
    private final Characters characters;
    /** Read when something is looked for on the side. */
    private final Map<Language, Literals> literals = new EnumMap<>(Language.class);

    /**
     * @param pairs sentence pairs of the passage
     * @param quantities all of the passage
     * @param tied ids of those that are tied
     */
    Echo(
            Passage passage,
            List<SentencePair> pairs,
            List<Quantity> quantities,
            Set<Integer> tied,
            Characters characters) {
        this.passage = passage;
        this.pairs = pairs;
        this.quantities = quantities;
        this.tied = tied;
        this.characters = characters;
    }

    /** The places of a side that are spoken for, where an amount, or a date or period, is looked for. */
    private BitSet taken(Language language, boolean amount) {
        BitSet taken = new BitSet();
        for (Quantity quantity : quantities) {
            boolean spoken = tied.contains(quantity.id()) || isBand(quantity) || (amount && isTime(quantity));
            if (quantity.language() == language && spoken) {
                taken.set(quantity.mention().outerStart(), quantity.mention().outerEnd());
            }
        }
        return taken;
    }

    /** The numbers of a side. */
    private Literals literals(String text, Language language) {
        return literals.computeIfAbsent(language, _ -> new Literals(text, language, characters));
    }

    private static boolean isTime(Quantity quantity) {
        return quantity.kind() == Kind.DATE || quantity.kind() == Kind.PERIOD;
    }

    /** Whether it is a number without a unit, which may be a year or a day as well. */
    private static boolean isBare(Quantity quantity) {
        return quantity.kind() == Kind.COUNT && quantity.mention().unit().isEmpty();
    }

    /** Whether the digits are not the value, as in "mid-30s". */
    private static boolean isBand(Quantity quantity) {
        Mention mention = quantity.mention();
        return mention.low() != null
                && mention.high() != null
                && mention.low().compareTo(mention.high()) < 0
                && !Wording.hasTwoEnds(quantity);
    }

    /** Whether the other side has the number, in the sentences that belong together. */
    boolean has(Quantity quantity, int pair) {
        Mention mention = quantity.mention();
        Language other = quantity.language().other();
        String text = passage.text(other);
        if (text == null) {
            return false;
        }
        Span span = place(other, text, pair);
        if (Many.says(quantity, behind(quantity), span.of(text))
                || isKept(quantity, span.of(text))
                || isIdiom(quantity, span, pair)) {
            return true;
        }
        List<List<Forms.Form>> forms = Forms.of(mention);
        if (forms.isEmpty()) {
            return false;
        }
        Literals numbers = literals(text, other);
        BitSet taken = taken(other, !isTime(quantity) && !isBare(quantity));
        for (List<Forms.Form> any : forms) {
            boolean found = false;
            for (Forms.Form form : any) {
                found |= numbers.have(form, span.start(), span.end(), taken);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private boolean isIdiom(Quantity quantity, Span span, int pair) {
        boolean english = quantity.language() == Language.EN;
        String own = Objects.requireNonNull(passage.text(quantity.language()));
        String other =
                span.of(Objects.requireNonNull(passage.text(quantity.language().other())));
        String before = own.substring(0, quantity.mention().outerStart());
        String behind = behind(quantity);
        String from = english ? place(Language.EN, own, pair).of(own) : other;
        Shares shares = new Shares(passage, near(pair), tied);
        return Idioms.isDay(quantity, quantities)
                || shares.isRest(quantity, other)
                || shares.isWorkedOut(quantity)
                || shares.isSoManyOf(quantity, from)
                || (english
                        ? Idioms.areInChinese(quantity, before, other) || Spells.areInChinese(quantity, behind, other)
                        : Idioms.areInEnglish(quantity, other)
                                || SaidInWords.areIn(untied(span, other), quantity)
                                || Spells.areInEnglish(quantity, behind, other));
    }

    private String behind(Quantity quantity) {
        return Objects.requireNonNull(passage.text(quantity.language()))
                .substring(quantity.mention().end());
    }

    /** The quantities of both sides that stand in a sentence pair. */
    private List<Quantity> near(int pair) {
        Span english = place(Language.EN, Objects.requireNonNull(passage.english()), pair);
        Span chinese = place(Language.ZH, Objects.requireNonNull(passage.chinese()), pair);
        return quantities.stream()
                .filter(quantity -> {
                    Span span = quantity.language() == Language.EN ? english : chinese;
                    int start = quantity.mention().start();
                    return start >= span.start() && start < span.end();
                })
                .toList();
    }

    /** English without the words of what is spoken for. */
    private String untied(Span span, String english) {
        StringBuilder rest = new StringBuilder(english);
        for (Quantity quantity : quantities) {
            Mention mention = quantity.mention();
            if (quantity.language() == Language.EN && tied.contains(quantity.id())) {
                for (int i = Math.max(mention.start(), span.start()); i < Math.min(mention.end(), span.end()); i++) {
                    rest.setCharAt(i - span.start(), TIED);
                }
            }
        }
        return rest.toString();
    }

    /** Whether the English words stand in the Chinese as they are: that is for a rule on what is left untranslated. */
    private static boolean isKept(Quantity quantity, String chinese) {
        String words = quantity.text();
        boolean worded = words.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS;
        return quantity.language() == Language.EN
                && worded
                && chinese.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whether the other side says the same in the sentences that belong together, though that is tied to something else. */
    boolean repeats(Quantity quantity, int pair) {
        Language language = quantity.language().other();
        String text = passage.text(language);
        Span span = place(language, text == null ? "" : text, pair);
        for (Quantity other : quantities) {
            int start = other.mention().start();
            if (other.language() != language || start < span.start() || start >= span.end()) {
                continue;
            }
            boolean english = quantity.language() == Language.EN;
            Likeness likeness =
                    english ? Discounts.compare(passage, quantity, other) : Discounts.compare(passage, other, quantity);
            if ((likeness != null && isSaid(likeness, quantity, other)) || isYearOf(quantity, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two that compare so say the same: a limit may be left out where a figure is said again. */
    private static boolean isSaid(Likeness likeness, Quantity quantity, Quantity other) {
        if (likeness.verdict() != Verdict.COMPATIBLE || isTime(quantity)) {
            return likeness.verdict() != Verdict.DIFFERENT;
        }
        boolean plain =
                quantity.mention().bound() == Bound.EXACT || other.mention().bound() == Bound.EXACT;
        return plain && likeness.cost() <= SAME_VALUE;
    }

    /** Whether a year is called by its last two digits, which read as a span of years: 到 32 年 for "to '32". */
    private static boolean isYearOf(Quantity quantity, Quantity other) {
        Mention span = quantity.mention();
        String year = other.mention().value();
        return span.unit().equals("year")
                && span.low() != null
                && other.kind() == Kind.PERIOD
                && year != null
                && year.length() == YEAR_DIGITS
                && year.endsWith(span.low().toPlainString());
    }

    /** The text of a side that belongs to a sentence pair; empty where it has none. */
    private Span place(Language language, String text, int pair) {
        if (pairs.isEmpty()) {
            return new Span(0, text.length());
        }
        Span span = language == Language.EN
                ? pairs.get(pair).english()
                : pairs.get(pair).chinese();
        return span == null ? new Span(0, 0) : span;
    }
}

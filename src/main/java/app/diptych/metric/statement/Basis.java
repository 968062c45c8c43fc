package app.diptych.metric.statement;

import app.diptych.metric.concept.Concept;
import app.diptych.metric.concept.Preference;
import app.diptych.metric.margin.BareMargin;
import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Hints;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** On what footing a figure is given. */
public final class Basis {
    /** Currency effects taken out. */
    public static final String EX_FX = "ex-FX";
    /** Not as the accounting rules define it (SEC Regulation G). */
    public static final String NON_GAAP = "non-GAAP";
    /** As if an acquisition or disposal had happened before. */
    public static final String PRO_FORMA = "pro forma";
    /** Without acquisitions, disposals and mostly currency. */
    public static final String ORGANIC = "organic";
    /** With something else left out or put in. */
    public static final String ADJUSTED = "adjusted";

    private static final Sieve CURRENCY = Sieve.of(
            "(?:excluding|ex|net of|adjust(?:ed|ing) for|before)[- ](?:the )?"
                    + "(?:(?:favorable|unfavorable|negative|positive) )?(?:(?:impacts?|effects?) (?:of|from) )?(?:changes in )?(?:the )?"
                    + "(?:foreign[- ](?:exchange|currency)|fx|currency)|constant[- ]currenc|currency[- ]neutral|ex-fx|local currenc|(?:\\| |grew|growth|up|rose|increased|down|declined|fell) operationally\\b");
    private static final Sieve OTHER = Sieve.of(
            "\\b(?:excluding|adjust(?:ed|ing) for) (?!the (?:impact|effect)s? (?:of|from) foreign|foreign|fx|currency)");
    private static final Pattern NAMED = Pattern.compile(
            ".*\\b(non-gaap|(?<!non-)gaap|adjusted|pro[- ]forma|organic|organically)\\s+(?:\\S+\\s+){0,3}",
            Pattern.DOTALL);
    private static final Pattern NEXT = Pattern.compile(
            "(?:,|;) (?:but |and |while |although )?(?=(?:ex-fx|excluding|in constant|on a constant|adjusting|adjusted for)[^,]{0,40},(?! (?:and|but|which|with)\\b))");
    private static final Sieve LEADS = Sieve.of("(?:and |but |when )?(?:in|on an?|excluding|adjust(?:ed|ing) for) ");
    private static final Sieve ORGANICALLY = Sieve.of("\\borganically\\b|\\bon an organic basis\\b");
    private static final Hints CURRENCIES = Hints.of("currenc|exchange|fx|operationally");
    private static final Hints LEADING = Hints.of("ex-fx|excluding|constant|adjust");
    private static final Hints OTHERS = Hints.of("excluding|adjust");
    private static final Hints NAMES = Hints.of("gaap|adjusted|pro|organic");
    /** "Core income", "an underlying combined ratio": without what is not of the business itself. */
    private static final Pattern OWN_BUSINESS = Pattern.compile(
            "\\b(?:underlying|ongoing|core) (?:(?:net|operating|diluted|pre-tax|pretax|after-tax) )?(?:[\\w-]+ )?(?:income|earnings|profit|eps|margins?|ratio|return on equity|roe|growth|sales|revenue|gains?|ebitda?|a?ffo|funds from operations|per share)(?: per (?:diluted )?share)?$"
                    + "|\\b(?:accident[- ]year|ex-cat\\w*) (?:[\\w-]+ )?ratio$|\\boperating (?:eps|earnings per (?:diluted )?share)$"
                    + "|\\bunderlying (?:[\\w-]+ )?(?:expenses?|g&a|tax rate|costs?)$");

    private static final Hints OWN_NAMES = Hints.of("underlying|ongoing|core|accident|ex-cat|operating e");
    private static final Pattern HEAD_NON_GAAP = Pattern.compile("on an? (?:non-gaap|adjusted)(?: basis)?\\b");

    /** "$5 million on a GAAP basis or $4 million on a non-GAAP basis": the words behind each are its own. */
    private static final Sieve FOOTING = Sieve.of("\\s+(?:on an? |for |under )(non-)?gaap\\b(?: basis)?");

    private static final Sieve NEXT_FOOTING =
            Sieve.of("\\s+(?:on an? |for |under )(?:non-)?gaap(?: basis)?,? (?:and|or) (?:(?:" + Hedges.WORDS + ") )*");

    /** A total of segments' profits (SEC, Compliance & Disclosure Interpretations on non-GAAP measures, 104.04). */
    private static final Pattern TOTAL_SEGMENT =
            Pattern.compile("(?s)(?:.*\\b)?total (?:reportable )?segments?['\u2019]? ");

    /** What a margin is a part of, and not of which it is the margin. */
    private static final String SALES = "netSales";

    private static final Set<String> EARNINGS = Set.of("netIncome", "earningsPerShare");

    private Basis() {}

    /** Two footings of one figure. */
    public static String joined(@Nullable String first, String second) {
        if (first == null || first.equals(second)) {
            return second;
        }
        // What is outside GAAP is adjusted already, and organic growth leaves out what was bought.
        boolean implied = second.equals(ADJUSTED) && (first.contains(NON_GAAP) || first.contains(ORGANIC));
        return implied ? first : first + ", " + second;
    }

    /** The basis of a measure by its own words ("non-GAAP operating margin"), or null where it is as reported. */
    public static @Nullable String ofNaming(Sentence sentence, Naming naming) {
        String name = sentence.lower(naming.start(), naming.end());
        Naming profit = BareMargin.is(name) ? profitBefore(sentence, naming) : null;
        profit = name.equals("earnings") ? earningsBefore(sentence, naming) : profit;
        return profit == null ? ofName(sentence, naming) : ofName(sentence, profit);
    }

    /** "We raise our guidance for adjusted earnings per share and expect earnings of": those that were named before. */
    private static @Nullable Naming earningsBefore(Sentence sentence, Naming earnings) {
        Naming before = profitBefore(sentence, earnings);
        return before != null && EARNINGS.contains(before.concept().name()) ? before : null;
    }

    /** "Adjusted income was $5 million, a margin of 9%": the margin is on the footing of the profit that it is of. */
    private static @Nullable Naming profitBefore(Sentence sentence, Naming margin) {
        Naming profit = null;
        for (Naming naming : sentence.namings()) {
            boolean before =
                    naming.end() <= margin.start() && !naming.concept().name().equals(SALES);
            profit = before && naming.concept().kinds().contains(Kind.MONEY) ? naming : profit;
        }
        return profit;
    }

    private static @Nullable String ofName(Sentence sentence, Naming naming) {
        String before = sentence.lower(Math.max(sentence.span().start(), naming.start() - 48), naming.start());
        Matcher named = NAMED.matcher(before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1));
        String word = NAMES.in(before) && named.matches() ? named.group(1) : "";
        String name = sentence.lower(naming.start(), naming.end());
        if (word.equals("gaap")) {
            return null;
        }
        if (word.equals("non-gaap") || word.equals("adjusted") || name.startsWith("adjusted")) {
            return NON_GAAP;
        }
        if (word.startsWith("pro")) {
            return PRO_FORMA;
        }
        if (word.startsWith("organic")) {
            return ORGANIC;
        }
        if (isSales(naming.concept()) && before.endsWith("operational ")) {
            // Makers of medical devices call growth operational that leaves currency out.
            return EX_FX;
        }
        if (isOwnBusiness(naming, before + name)) {
            return isSales(naming.concept()) ? ORGANIC : NON_GAAP;
        }
        if (TOTAL_SEGMENT.matcher(before).matches() && !naming.concept().name().equals(SALES)) {
            return NON_GAAP;
        }
        boolean head = HEAD_NON_GAAP
                .matcher(sentence.lower(sentence.span().start(), naming.start()))
                .find();
        return head ? NON_GAAP : null;
    }

    private static boolean isSales(Concept concept) {
        return concept.name().equals(SALES) || SALES.equals(concept.level());
    }

    private static boolean isOwnBusiness(Naming naming, String words) {
        Matcher own = OWN_NAMES.in(words) ? OWN_BUSINESS.matcher(words) : null;
        boolean flow = naming.concept().preference() != Preference.NEITHER
                && !naming.concept().rateOfChange()
                && !naming.concept().instant()
                && !naming.concept().kinds().equals(Set.of(Kind.COUNT));
        return own != null && flow && own.find();
    }

    /**
     * The basis that the words around an amount give it, or null: between its measure and the amount, or behind it up to
     * the next amount or measure, or at the head of the sentence before the first measure.
     */
    public static @Nullable String ofAmount(Sentence sentence, Naming naming, Quantity quantity) {
        int end = sentence.nextAmount(quantity);
        Matcher footing = FOOTING.head(sentence.lower(quantity.mention().end(), end));
        if (footing != null) {
            return footing.group(1) == null ? null : NON_GAAP;
        }
        Naming next = sentence.namingAfter(quantity.mention().end());
        if (next != null && next.start() > quantity.mention().end() && !isCurrency(next)) {
            end = Math.min(end, next.start());
        }
        int previous = sentence.span().start();
        for (Quantity other : sentence.amounts()) {
            if (other.mention().end() <= quantity.mention().start()) {
                previous = other.mention().end();
            }
        }
        Naming first =
                sentence.namings().isEmpty() ? naming : sentence.namings().getFirst();
        String head = sentence.lower(
                sentence.span().start(),
                Math.min(first.start(), quantity.mention().start()));
        String words = (naming.equals(first) ? head : leads(head))
                + " | "
                + compared(sentence.lower(
                        Math.max(
                                previous,
                                Math.min(naming.end(), quantity.mention().start())),
                        quantity.mention().start()))
                + " | "
                + behind(sentence, quantity, end)
                + leading(sentence, naming, previous);
        if (CURRENCIES.in(words) && CURRENCY.isIn(words)) {
            return EX_FX;
        }
        if (OTHERS.in(words) && OTHER.isIn(words)) {
            return ADJUSTED;
        }
        return ORGANICALLY.isIn(words) ? ORGANIC : null;
    }

    /** "Pools had constant-currency growth of 9% and organic growth of 8%": only what leads the sentence is said of all it states. */
    private static String leads(String head) {
        return LEADS.begins(head) ? head : head.substring(0, head.lastIndexOf(',') + 1);
    }

    /** "Up 9% in constant currency, compared with $5 million": what stands before the comparison is said of the amount before. */
    private static String compared(String words) {
        return words.substring(Math.max(0, Math.max(words.lastIndexOf(", compared "), words.lastIndexOf(", versus "))));
    }

    /** Whether the words between two amounts say that the second is the same measure on another footing. */
    static boolean isNext(Sentence sentence, Quantity first, Quantity second) {
        return first.kind() == second.kind()
                && NEXT_FOOTING.matches(
                        sentence.lower(first.mention().end(), second.mention().start()));
    }

    /** "Rents were up 9%, but excluding currency, up 7%": what leads the next part is said of its amount. */
    private static String behind(Sentence sentence, Quantity quantity, int end) {
        String words = sentence.lower(quantity.mention().end(), end);
        Matcher next = end < sentence.span().end() ? next(words) : null;
        return next == null ? words : words.substring(0, next.start());
    }

    /** The same where that part names its measure again: "but excluding currency, rents were up 7%". */
    private static String leading(Sentence sentence, Naming naming, int previous) {
        String words = sentence.lower(previous, naming.start());
        Matcher next = previous > sentence.span().start() ? next(words) : null;
        return next == null ? "" : " | " + words.substring(next.start());
    }

    private static @Nullable Matcher next(String words) {
        Matcher next = LEADING.in(words) ? NEXT.matcher(words) : null;
        return next != null && next.find() ? next : null;
    }

    private static boolean isCurrency(Naming naming) {
        return naming.concept().name().equals("foreignExchangeImpact");
    }
}

package app.diptych.metric.guidance;

import app.diptych.metric.text.Hints;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.Period;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Quantity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hears what a speaker does with earlier expectations: "we are raising our outlook for revenue", "we reiterate our guidance".
 * Such a sentence speaks of the measures that it names, or of all; it holds for the rest of its paragraph, because the
 * figures often follow in sentences of their own.
 */
public final class Revisions {
    /** Something that can be revised must be named; few sentences do, so it is looked for first. */
    private static final Hints OBJECTS =
            Hints.of("guid|outlook|expect|forecast|range|target|estimate|projection|view|anticipat");

    private static final Hints HINTS = Hints.of(
            "rais|increas|lift|boost|upgrad|lower|reduc|cut|trim|tak|bring|revis|narrow|tighten|affirm|reiterat|maintain|confirm|keep|leav|remain|unchanged|no change|still expect|continue to expect|continue to anticipate");
    private static final String OWN =
            "(?: (?:both|our|the|its|full|full-year|fiscal|annual|20\\d\\d|fy\\S*|again|top|bottom|low|high|upper|lower|end|of|revenue|earnings|sales|margin|eps|\\w+ings|\\w+-term))";
    private static final String EXPECTED =
            "(?: [\\w'\u2019&-]+,?){0,8}? (?:guidance|guide|outlook|forecasts?|range|targets?|expectations?|projections?|estimates?|view)\\b";
    private static final Map<Revision, Sieve> SAID = said();
    private static final Sieve NOT =
            Sieve.of("(?s).*\\b(?:not|never|if we|would|could|might|didn['\u2019]t|don['\u2019]t)(?: \\w+){0,2} $");
    /** Behind these another thing is done. */
    private static final Pattern TURN =
            Pattern.compile("\\b(?:while|but|whereas|now expect|reaffirm\\w*|reiterat\\w*|maintain\\w*)\\b|;");

    /** "We still expect" is said of what its own sentence expects. */
    private static final Sieve STILL = Sieve.of("\\b(?:still|continue to|continues to) (?:expect|anticipate)s?\\b");

    private static final Sieve OBJECT = Sieve.of("guidance|outlook|forecast|range|target|expectation|view");
    /** "Gold guidance is unchanged": a noun says of what it is, which the catalogue does not know. */
    private static final Pattern OF_SOMETHING = Pattern.compile(
            "(?s)(?:.*\\s)?(?!(?:our|the|this|that|and|all|other|previous|prior|current|financial|company|annual|overall|total|full|year|quarter|fiscal|initial|original|existing|updated|latest|long-standing|but|with|while|however|though|although|and|so|as|given|since|because|which|where|"
                    + "[a-z-]*(?:year|quarter|term)|[a-z]*\\d+)\\s)[a-z-]{3,}\\s");
    /** What is done with the expectation for a whole year is not said of a quarter. */
    private static final Sieve YEAR =
            Sieve.of("\\b(?:full[- ](?:fiscal )?year|annual (?!recurring)|for the (?:fiscal )?year)\\b");

    private static final Sieve FOR = Sieve.of(
            "(?s).*\\b(?:guidance|outlook|forecast|expectations?|range|targets?|view) (?:(?:by|to) [^,;]{1,40} )?(?:for|in|of) (?:the |our )?(?:full |fiscal |calendar )?(?:year )?");
    private static final Sieve OF =
            Sieve.of("(?: [\\w-]+){0,4} (?:guidance|outlook|forecast|expectations?|range|targets?|view)\\b");
    /** "2026", the form of a period that is a year. */
    private static final int YEAR_LENGTH = 4;
    /** No measure has this name. */
    private static final String UNKNOWN = "";

    private int still = -1;
    private int passage = -1;
    private final Map<Revision, Set<String>> announced = new EnumMap<>(Revision.class);
    private final Set<Revision> ofYear = EnumSet.noneOf(Revision.class);

    private static Map<Revision, Sieve> said() {
        Map<Revision, Sieve> said = new EnumMap<>(Revision.class);
        said.put(
                Revision.RAISED,
                Sieve.of(
                        "\\b(?:rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|lift(?:ed|ing)?|boost(?:ed|ing)?|upgrad(?:e|ed|ing)|"
                                + "tak(?:e|ing) up|bring(?:ing)? up|revis(?:e|ed|ing) up(?:ward)?)" + OWN + EXPECTED
                                + "|\\b(?:guidance|outlook|forecast)(?: [\\w-]+){0,4} (?:is|are|was|were|has been|have been|being) (?:\\w+ )?(?:raised|increased)\\b"));
        said.put(
                Revision.LOWERED,
                Sieve.of(
                        "\\b(?:lower(?:ed|ing)?|reduc(?:e|es|ed|ing)|cut(?:ting)?|trim(?:med|ming)?|decreas(?:e|ed|ing)|"
                                + "tak(?:e|ing) down|bring(?:ing)? down|revis(?:e|ed|ing) down(?:ward)?)" + OWN
                                + EXPECTED
                                + "|\\b(?:guidance|outlook|forecast)(?: [\\w-]+){0,4} (?:is|are|was|were|has been|have been|being) (?:\\w+ )?(?:lowered|reduced|cut)\\b"));
        said.put(Revision.NARROWED, Sieve.of("\\b(?:narrow(?:ed|ing)?|tighten(?:ed|ing)?)" + OWN + EXPECTED));
        said.put(
                Revision.REAFFIRMED,
                Sieve.of(
                        "\\b(?:(?:re)?affirm(?:ed|ing|s)?|reiterat(?:e|es|ed|ing)|maintain(?:s|ed|ing)?|confirm(?:ed|ing)?|keep(?:ing)?|leav(?:e|ing)|left)"
                                + OWN + EXPECTED
                                + "|\\b(?:guidance|outlook|forecast|range|targets?|expectations?|view)(?: [$\\w.,%-]+){0,9}? (?:is|are|remains?|stays?) (?:\\w+ )?(?:unchanged|the same|intact|flat)\\b"
                                + "|\\bno changes? to (?:our|the)\\b" + EXPECTED));
        return Collections.unmodifiableMap(said);
    }

    /** Notes what a sentence announces; to be told of every sentence, in order. */
    public void read(Sentence sentence) {
        if (sentence.passage() != passage) {
            passage = sentence.passage();
            announced.clear();
            ofYear.clear();
            still = -1;
        }
        int start = sentence.span().start();
        String words = sentence.lower(start, sentence.span().end());
        if (!OBJECTS.in(words) || !HINTS.in(words)) {
            still = -1;
            return;
        }
        still = STILL.isIn(words) ? start : -1;
        SAID.forEach((revision, sieve) -> {
            Matcher matcher = sieve.first(words);
            if (matcher != null && !NOT.matches(words.substring(0, matcher.start()))) {
                Set<String> measures = measures(sentence, start + matcher.start(), start + matcher.end());
                boolean other = measures.isEmpty()
                        && OBJECT.begins(matcher.group())
                        && OF_SOMETHING
                                .matcher(words.substring(0, matcher.start()))
                                .matches();
                announced.put(revision, other ? Set.of(UNKNOWN) : measures);
                ofYear.remove(revision);
                if (isOfYear(sentence, words)) {
                    ofYear.add(revision);
                }
            }
        });
    }

    private static boolean isOfYear(Sentence sentence, String words) {
        if (YEAR.isIn(words)) {
            return sentence.periods().stream().allMatch(Revisions::isYear);
        }
        return sentence.periods().stream().anyMatch(period -> isYear(period) && isNamedFor(words, period.text()))
                && sentence.periods().stream().allMatch(Revisions::isYear);
    }

    private static boolean isYear(Quantity period) {
        String value = period.mention().value();
        return value != null && value.length() == YEAR_LENGTH;
    }

    /** "Our 2026 guidance", "guidance for fiscal 2026": not a year that is spoken of by the way. */
    private static boolean isNamedFor(String words, String period) {
        int at = words.indexOf(period.toLowerCase(Locale.ROOT));
        return at >= 0 && (FOR.matches(words.substring(0, at)) || OF.begins(words.substring(at + period.length())));
    }

    /** The measures that the announcement speaks of, up to where another thing is done; none for all. */
    private static Set<String> measures(Sentence sentence, int from, int to) {
        Matcher turn = TURN.matcher(sentence.lower(to, sentence.span().end()));
        int end = turn.find() ? to + turn.start() : sentence.span().end();
        Set<String> measures = new HashSet<>();
        for (Naming naming : sentence.namings()) {
            if (naming.end() >= from - 1 && naming.start() < end) {
                measures.add(level(naming));
            }
        }
        return measures;
    }

    /** What is done with the expectation of a measure for a period, or null where nothing is said. */
    public @Nullable Revision of(Sentence sentence, Naming naming, Period period) {
        if (sentence.passage() != passage) {
            return null;
        }
        Revision general = still == sentence.span().start() ? Revision.REAFFIRMED : null;
        for (Map.Entry<Revision, Set<String>> each : announced.entrySet()) {
            if (period.isQuarter() && ofYear.contains(each.getKey())) {
                continue;
            }
            if (each.getValue().contains(level(naming))) {
                return each.getKey();
            }
            general = each.getValue().isEmpty() ? each.getKey() : general;
        }
        return general;
    }

    private static String level(Naming naming) {
        String level = naming.concept().level();
        return level == null ? naming.concept().name() : level;
    }
}

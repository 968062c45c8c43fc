package app.diptych.check.summary;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.Place;
import app.diptych.check.Rule;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.check.number.wording.ChineseAmount;
import app.diptych.check.summary.CallFigures.Evidence;
import app.diptych.metric.Fact;
import app.diptych.metric.concept.Concept;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.statement.Basis;
import app.diptych.model.Period;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code summary-differs}: the opening summary says of a figure what the call does not: another measure, another period, the
 * growth of another basis, a guidance that is no longer given, or a figure that the call lacks.
 *
 * <p>A figure that the call has, but not as a fact, is left alone: nothing is known of it.
 */
public final class SummaryDiffersRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "summary-differs",
            Issue.MISTRANSLATION,
            Severity.WARNING,
            true,
            "The opening summary gives a figure for another measure, period or basis than the call does.");

    private final ConceptCatalogue catalogue;
    private final SummaryReader reader;

    /** @param catalogue what is known of measures */
    public SummaryDiffersRule(ConceptCatalogue catalogue) {
        this.catalogue = catalogue;
        reader = new SummaryReader(catalogue);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Draft> check(CheckInput input) {
        List<Draft> drafts = new ArrayList<>();
        if (input.facts().isEmpty()) {
            return drafts;
        }
        CallFigures figures = new CallFigures(input, catalogue);
        for (Claim claim : reader.read(input)) {
            Draft draft = judge(claim, figures, input);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private @Nullable Draft judge(Claim claim, CallFigures figures, CheckInput input) {
        Draft guidance = guidance(claim, figures, input);
        if (guidance != null) {
            return guidance;
        }
        List<Evidence> evidence = figures.of(claim.quantity());
        if (evidence.isEmpty()) {
            // A figure without a measure, such as the day's price of a share in a headline, is nothing that a call
            // says.
            return claim.concept() == null || figures.has(claim.quantity())
                    ? null
                    : draft(claim, input, "summary-differs.absent", "“{0}” is nowhere in the call.");
        }
        Concept named = claim.concept() == null ? null : figures.profit(claim.concept());
        List<Evidence> ofMeasure = named == null
                ? evidence
                : evidence.stream().filter(each -> each.concept().equals(named)).toList();
        if (named != null && ofMeasure.isEmpty()) {
            return label(claim, named, evidence, figures, input);
        }
        Draft period = period(claim, ofMeasure, input);
        return period == null ? basis(claim, ofMeasure, input) : period;
    }

    /** An amount of money that the call gives for other measures only, though it gives one for this. */
    private static @Nullable Draft label(
            Claim claim, Concept named, List<Evidence> evidence, CallFigures figures, CheckInput input) {
        boolean clear = evidence.stream().map(Evidence::concept).distinct().count() == 1
                && claim.quantity().kind() == Kind.MONEY
                && figures.states(named);
        if (!clear) {
            return null;
        }
        Evidence first = evidence.getFirst();
        String right = first.concept().label(Locale.forLanguageTag(input.isTraditional() ? "zh-Hant" : "zh-Hans"));
        return draft(
                        claim,
                        input,
                        "summary-differs.label",
                        "“{0}” is called “{1}”; in the call (¶{2}) it is “{3}”.",
                        claim.name(),
                        number(first.fact()),
                        first.fact().label())
                .suggestion(right);
    }

    private static @Nullable Draft period(Claim claim, List<Evidence> evidence, CheckInput input) {
        Period period = claim.period();
        Period reported = input.transcript().period();
        // Only where the call names another period: what it says of none in particular is of the one reported.
        boolean other = period != null
                && evidence.stream()
                        .allMatch(each -> !each.fact().period().equals(period)
                                && !each.fact().period().equals(reported));
        if (period == null || !other) {
            return null;
        }
        Fact first = evidence.getFirst().fact();
        return draft(
                claim,
                input,
                "summary-differs.period",
                "“{0}” is given for {1}; in the call (¶{2}) it is for {3}.",
                period.code(),
                number(first),
                first.period().code());
    }

    private static @Nullable Draft basis(Claim claim, List<Evidence> evidence, CheckInput input) {
        if (!claim.isRate()) {
            return null;
        }
        String number = number(evidence.getFirst().fact());
        boolean all = evidence.stream().allMatch(SummaryDiffersRule::isWithoutCurrency);
        if (all && !claim.withoutCurrency()) {
            return draft(
                    claim,
                    input,
                    "summary-differs.basis-lost",
                    "“{0}” is given as reported; in the call (¶{1}) it is growth without currency effects.",
                    number);
        }
        boolean none = evidence.stream().noneMatch(SummaryDiffersRule::isWithoutCurrency);
        return none && claim.withoutCurrency()
                ? draft(
                        claim,
                        input,
                        "summary-differs.basis-added",
                        "“{0}” is given as growth without currency effects; in the call (¶{1}) it is growth as reported.",
                        number)
                : null;
    }

    private static boolean isWithoutCurrency(Evidence evidence) {
        String basis = evidence.fact().basis();
        return basis != null && basis.contains(Basis.EX_FX);
    }

    /** A range that is said to be expected while the call expects another for that measure and period. */
    private static @Nullable Draft guidance(Claim claim, CallFigures figures, CheckInput input) {
        if (!claim.expected() || claim.period() == null || claim.concept() == null || claim.isRate()) {
            return null;
        }
        List<Quantity> guided = figures.guidance(claim.concept(), claim.period()).stream()
                .map(fact -> input.quantities().get(fact.quantity() == null ? 0 : fact.quantity()))
                .filter(quantity -> !isFormer(quantity, input))
                .toList();
        boolean sameKind = guided.stream()
                .anyMatch(of ->
                        of.mention().unit().equals(claim.quantity().mention().unit()));
        boolean given = guided.stream()
                .anyMatch(of -> of.mention().sameAmount(claim.quantity().mention()));
        boolean ambiguous = guided.stream()
                        .map(of -> of.mention().low() + " " + of.mention().high())
                        .distinct()
                        .count()
                > 1;
        if (!sameKind || given || ambiguous) {
            return null;
        }
        Quantity right = guided.getFirst();
        return draft(
                        claim,
                        input,
                        "summary-differs.guidance",
                        "“{0}” is given as what is expected; the call (¶{1}) expects “{2}”.",
                        String.valueOf(right.passage() + 1),
                        right.text())
                .suggestion(new ChineseAmount(input.isTraditional()).of(right));
    }

    /** Whether it is what was expected before: "from $5 billion to …". */
    private static boolean isFormer(Quantity quantity, CheckInput input) {
        String english = input.transcript().passages().get(quantity.passage()).english();
        int start = quantity.mention().outerStart();
        return english != null
                && english.substring(Math.max(0, start - 24), start)
                        .toLowerCase(Locale.ROOT)
                        .matches(
                                "(?s).*\\b(?:from|versus|previous(?:ly)?|prior|earlier|instead of|compared (?:to|with))\\b[^.,;]*");
    }

    private static String number(Fact fact) {
        return String.valueOf(fact.passage() + 1);
    }

    private static Draft draft(Claim claim, CheckInput input, String wording, String sentence, String... more) {
        String text =
                input.transcript().passages().get(claim.quantity().passage()).chinese();
        List<String> words = new ArrayList<>();
        words.add(text == null ? claim.quantity().text() : claim.words().of(text));
        words.addAll(List.of(more));
        return Draft.of(
                new Place(claim.quantity().passage(), List.of(), List.of(claim.words())),
                wording,
                sentence,
                words.toArray(String[]::new));
    }
}

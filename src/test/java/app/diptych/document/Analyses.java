package app.diptych.document;

import app.diptych.alignment.Link;
import app.diptych.alignment.SentencePair;
import app.diptych.alignment.Verdict;
import app.diptych.analysis.Analysis;
import app.diptych.check.Finding;
import app.diptych.check.Place;
import app.diptych.check.Severity;
import app.diptych.metric.Change;
import app.diptych.metric.Fact;
import app.diptych.metric.Interval;
import app.diptych.metric.Relation;
import app.diptych.metric.Status;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Period;
import app.diptych.model.Role;
import app.diptych.model.Section;
import app.diptych.model.Source;
import app.diptych.model.Span;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import app.diptych.model.Warning;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Analyses of any content, valid by the model's own rules. */
final class Analyses {
    private static final Arbitrary<String> WORDS =
            Arbitraries.strings().ofMinLength(1).ofMaxLength(30).filter(s -> !s.isBlank());
    private static final Arbitrary<BigDecimal> NUMBERS = Arbitraries.bigDecimals()
            .between(new BigDecimal("-99999999999999.999999"), new BigDecimal("99999999999999.999999"))
            .ofScale(6);
    private static final Arbitrary<Span> SPANS = Combinators.combine(
                    Arbitraries.integers().between(0, 500),
                    Arbitraries.integers().between(0, 90))
            .as((start, length) -> new Span(start, start + length));

    private Analyses() {}

    static Arbitrary<Analysis> any() {
        return Combinators.combine(
                        transcripts(),
                        mentions().list().ofMinSize(3).ofMaxSize(6),
                        findings().list().ofMaxSize(1),
                        intervals(),
                        SPANS,
                        WORDS)
                .as(Analyses::analysis);
    }

    private static Analysis analysis(
            Transcript transcript,
            List<Mention> mentions,
            List<Finding> findings,
            Interval interval,
            Span quote,
            String word) {
        List<Quantity> quantities = new ArrayList<>();
        for (Mention mention : mentions) {
            quantities.add(new Quantity(
                    quantities.size(),
                    0,
                    quantities.size() % 2 == 0 ? Language.EN : Language.ZH,
                    "x".repeat(mention.end() - mention.start()),
                    mention));
        }
        Fact stated = new Fact.Draft(
                        "netSales",
                        word,
                        new Period("TTM/2026-Q1"),
                        Status.ACTUAL,
                        new Fact.Evidence(0, quote, 0, null),
                        new Fact.Value(interval.low(), interval.high(), "USD", Bound.MORE_THAN, -8))
                .labelled(word)
                .moved(List.of(new Change(1, Direction.UP, Comparison.YOY)))
                .numbered(0);
        return new Analysis(
                transcript,
                quantities,
                List.of(new Link(0, 1, Verdict.AGREE), new Link(2, null, Verdict.MISSING)),
                List.of(new SentencePair(0, quote, null, 0.25)),
                findings,
                List.of(stated),
                List.of(new Relation(
                        0, Relation.Kind.SUM, List.of(0), null, interval, Relation.Verdict.DERIVED, word)));
    }

    private static Arbitrary<Interval> intervals() {
        return Combinators.combine(NUMBERS, NUMBERS).as((a, b) -> new Interval(a.min(b), a.max(b)));
    }

    private static Arbitrary<Mention> mentions() {
        return Combinators.combine(
                        intervals(),
                        SPANS,
                        Arbitraries.of(Kind.class),
                        Arbitraries.of(Bound.class),
                        Arbitraries.of(Direction.class).injectNull(0.3),
                        Arbitraries.integers().between(-12, 6).injectNull(0.3),
                        Arbitraries.of("month", "share").injectNull(0.5))
                .as((interval, span, kind, bound, direction, decimals, per) -> new Mention(
                        span.start(),
                        span.end() + 1,
                        span.start(),
                        span.end() + 3,
                        kind,
                        kind.isAmount() ? interval.low() : null,
                        kind.isAmount() ? interval.high() : null,
                        "USD",
                        per,
                        bound,
                        decimals,
                        direction,
                        Comparison.NONE,
                        kind == Kind.DATE ? "2026-05-04" : null));
    }

    private static Arbitrary<Finding> findings() {
        return Combinators.combine(WORDS, WORDS, SPANS.list().ofMaxSize(2), Arbitraries.of(Severity.class))
                .as((rule, message, spans, severity) -> new Finding(
                        0,
                        rule,
                        "numbers",
                        severity,
                        0,
                        spans,
                        spans,
                        message,
                        null,
                        List.of(new Place(0, spans, List.of()))));
    }

    private static Arbitrary<Transcript> transcripts() {
        return Combinators.combine(WORDS, WORDS.injectNull(0.3), WORDS.list().ofMaxSize(3))
                .as((title, company, lines) -> new Transcript(
                        title,
                        company,
                        null,
                        new Period("2026-Q1"),
                        LocalDate.of(2026, 5, 4),
                        "en",
                        "zh-Hans",
                        new Source("call.txt", "interleaved", "UTF-8", "0".repeat(64)),
                        null,
                        lines,
                        List.of(new Warning(3, "A line too many.")),
                        List.of(new Speaker(0, title, null, company, Role.OTHER)),
                        List.of(new Turn(0, 0, Section.QUESTIONS, 1), new Turn(1, null, Section.SUMMARY, null)),
                        List.of(new Passage(0, 0, "x".repeat(700), "x".repeat(700), 1, null))));
    }
}

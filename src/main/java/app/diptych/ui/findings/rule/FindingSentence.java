package app.diptych.ui.findings.rule;

import app.diptych.check.Finding;
import app.diptych.check.term.file.TermReasons;
import app.diptych.ui.support.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a finding says, in the interface's language. The rules say which sentence it is and what stands in its gaps; values
 * stand beside the quotations and are not said again.
 *
 * @param texts the words of bundle {@code findings}
 */
public record FindingSentence(Texts texts) {
    private static final TermReasons REASONS = TermReasons.shipped();

    /** From the sentences of the rules to those of the bundle. */
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("number-differs.values", "said.differs"),
            Map.entry("number-differs.relation", "said.differsRelation"),
            Map.entry("relation-broken.result", "said.relationResult"),
            Map.entry("relation-broken.input", "said.relationInput"),
            Map.entry("number-differs.swapped", "said.swapped"),
            Map.entry("unit-differs.values", "said.unit"),
            Map.entry("unit-differs.thing", "said.thing"),
            Map.entry("direction-differs.values", "said.direction"),
            Map.entry("direction-differs.opposite", "said.opposite"),
            Map.entry("direction-differs.denied", "said.denied"),
            Map.entry("direction-differs.unsaid", "said.unsaid"),
            Map.entry("bound-differs.values", "said.bound"),
            Map.entry("period-differs.values", "said.period"),
            Map.entry("period-differs.compared", "said.compared"),
            Map.entry("number-differs.level", "said.level"),
            Map.entry("number-missing.value", "said.missing"),
            Map.entry("date-missing.value", "said.missing"),
            Map.entry("number-added.value", "said.added"),
            Map.entry("text-missing.sentence", "said.sentenceMissing"),
            Map.entry("text-missing.clause", "said.clauseMissing"),
            Map.entry("text-missing.passage", "said.passageMissing"),
            Map.entry("text-added.sentence", "said.sentenceAdded"),
            Map.entry("text-added.clause", "said.clauseAdded"),
            Map.entry("not-aligned.other", "said.elsewhere"),
            Map.entry("term.other", "said.termOther"),
            Map.entry("term.lost", "said.termLost"),
            Map.entry("term.misleading", "said.termMisleading"),
            Map.entry("term-inconsistent.renderings", "said.renderings"),
            Map.entry("untranslated.clause", "said.untranslated"),
            Map.entry("summary-differs.absent", "said.summaryAbsent"),
            Map.entry("summary-differs.label", "said.summaryLabel"),
            Map.entry("summary-differs.period", "said.summaryPeriod"),
            Map.entry("summary-differs.basis-lost", "said.summaryBasisLost"),
            Map.entry("summary-differs.basis-added", "said.summaryBasisAdded"),
            Map.entry("summary-differs.guidance", "said.summaryGuidance"),
            Map.entry("repeated.twice", "said.twice"),
            Map.entry("script-mixed.in-traditional", "said.inTraditional"),
            Map.entry("script-mixed.whole-traditional", "said.inTraditional"),
            Map.entry("script-mixed.in-simplified", "said.inSimplified"),
            Map.entry("script-mixed.whole-simplified", "said.inSimplified"),
            Map.entry("punctuation.half", "said.halfWidth"),
            Map.entry("punctuation.stray", "said.stray"));

    /** The sentence; in English where it is that of a newer program, or of none. */
    public String of(Finding finding) {
        String key = key(finding.wording());
        return key == null ? finding.message() : texts.get(key, arguments(finding));
    }

    /** Periods and the termbase's reasons are told in the language of the window. */
    private Object[] arguments(Finding finding) {
        PeriodWords periods = new PeriodWords(texts);
        boolean chinese = texts.locale().getLanguage().equals("zh");
        boolean traditional = texts.locale().getScript().equals("Hant");
        return finding.arguments().stream()
                .map(argument -> chinese ? REASONS.chinese(argument, traditional) : argument)
                .map(periods::of)
                .toArray();
    }

    /** The key in the bundle of a rule's sentence, or null. */
    static @Nullable String key(@Nullable String wording) {
        return wording == null ? null : SENTENCES.get(wording);
    }
}

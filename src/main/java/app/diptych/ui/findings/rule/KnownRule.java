package app.diptych.ui.findings.rule;

import java.util.Arrays;
import java.util.Optional;

/** The rules that the window can name and explain. */
public enum KnownRule {
    /** {@code number-differs}. */
    NUMBER_DIFFERS("number-differs", Family.NUMBERS, "rule.numberDiffers", "why.numberDiffers"),
    /** {@code number-missing}. */
    NUMBER_MISSING("number-missing", Family.NUMBERS, "rule.numberMissing", "why.numberMissing"),
    /** {@code number-added}. */
    NUMBER_ADDED("number-added", Family.NUMBERS, "rule.numberAdded", "why.numberAdded"),
    /** {@code unit-differs}. */
    UNIT_DIFFERS("unit-differs", Family.NUMBERS, "rule.unitDiffers", "why.unitDiffers"),
    /** {@code direction-differs}. */
    DIRECTION_DIFFERS("direction-differs", Family.NUMBERS, "rule.directionDiffers", "why.directionDiffers"),
    /** {@code bound-differs}. */
    BOUND_DIFFERS("bound-differs", Family.NUMBERS, "rule.boundDiffers", "why.boundDiffers"),
    /** {@code date-missing}. */
    DATE_MISSING("date-missing", Family.NUMBERS, "rule.dateMissing", "why.dateMissing"),
    /** {@code period-differs}. */
    PERIOD_DIFFERS("period-differs", Family.NUMBERS, "rule.periodDiffers", "why.periodDiffers"),
    /** {@code relation-broken}. */
    RELATION_BROKEN("relation-broken", Family.NUMBERS, "rule.relationBroken", "why.relationBroken"),
    /** {@code term}. */
    TERM("term", Family.TERMS, "rule.term", "why.term"),
    /** {@code term-inconsistent}. */
    TERM_INCONSISTENT("term-inconsistent", Family.TERMS, "rule.termInconsistent", "why.termInconsistent"),
    /** {@code text-missing}. */
    TEXT_MISSING("text-missing", Family.TEXT, "rule.textMissing", "why.textMissing"),
    /** {@code text-added}. */
    TEXT_ADDED("text-added", Family.TEXT, "rule.textAdded", "why.textAdded"),
    /** {@code untranslated}. */
    UNTRANSLATED("untranslated", Family.TEXT, "rule.untranslated", "why.untranslated"),
    /** {@code not-aligned}. */
    NOT_ALIGNED("not-aligned", Family.TEXT, "rule.notAligned", "why.notAligned"),
    /** {@code summary-differs}. */
    SUMMARY_DIFFERS("summary-differs", Family.TEXT, "rule.summaryDiffers", "why.summaryDiffers"),
    /** {@code repeated}. */
    REPEATED("repeated", Family.STYLE, "rule.repeated", "why.repeated"),
    /** {@code script-mixed}. */
    SCRIPT_MIXED("script-mixed", Family.STYLE, "rule.scriptMixed", "why.scriptMixed"),
    /** {@code punctuation}. */
    PUNCTUATION("punctuation", Family.STYLE, "rule.punctuation", "why.punctuation");

    private final String rule;
    private final Family family;
    private final String key;
    private final String why;

    KnownRule(String rule, Family family, String key, String why) {
        this.rule = rule;
        this.family = family;
        this.key = key;
        this.why = why;
    }

    /** The rule of a name, if it is known. */
    public static Optional<KnownRule> of(String rule) {
        return Arrays.stream(values()).filter(each -> each.rule.equals(rule)).findFirst();
    }

    /** The family of a rule's name. */
    public static Family family(String rule) {
        return of(rule).map(KnownRule::family).orElse(Family.OTHER);
    }

    /** Its name in findings and settings. */
    public String rule() {
        return rule;
    }

    /** What it is filtered with. */
    public Family family() {
        return family;
    }

    /** What it is called, in bundle {@code findings}. */
    public String key() {
        return key;
    }

    /** What it looks for, in bundle {@code findings}. */
    public String why() {
        return why;
    }
}

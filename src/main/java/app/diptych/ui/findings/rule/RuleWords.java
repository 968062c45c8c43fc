package app.diptych.ui.findings.rule;

import app.diptych.check.Severity;
import app.diptych.ui.support.Texts;

/**
 * What rules and severities are called.
 *
 * @param texts the words of bundle {@code findings}
 */
public record RuleWords(Texts texts) {
    /** The name of a rule; its own where it is of a newer program. */
    public String name(String rule) {
        return KnownRule.of(rule).map(known -> texts.get(known.key())).orElse(rule);
    }

    /** What a rule looks for; empty where it is not known. */
    public String why(String rule) {
        return KnownRule.of(rule).map(known -> texts.get(known.why())).orElse("");
    }

    /** The name of a family. */
    public String name(Family family) {
        return texts.get(family.key());
    }

    /** The word for a severity. */
    public String name(Severity severity) {
        return switch (severity) {
            case ERROR -> texts.get("severity.error");
            case WARNING -> texts.get("severity.warning");
            case NOTE -> texts.get("severity.note");
        };
    }
}

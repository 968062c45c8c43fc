package app.diptych.check.standard;

import app.diptych.check.Rule;
import app.diptych.check.term.TermConsistencyRule;
import app.diptych.check.term.TermReader;
import app.diptych.check.term.TermRule;
import app.diptych.check.term.base.Termbase;
import app.diptych.check.text.PunctuationRule;
import app.diptych.check.text.RepeatedRule;
import app.diptych.check.text.ScriptMixedRule;
import app.diptych.check.text.UntranslatedRule;
import java.util.List;

/** Every rule of the program. */
public final class StandardRules {
    private StandardRules() {}

    /**
     * The rules in the order in which they are shown.
     *
     * @param terms the terms to hold a translation to
     */
    public static List<Rule> with(Termbase terms) {
        TermReader reader = new TermReader(terms);
        return List.of(
                new TermRule(reader),
                new TermConsistencyRule(reader),
                new UntranslatedRule(),
                new RepeatedRule(),
                new ScriptMixedRule(),
                new PunctuationRule());
    }
}

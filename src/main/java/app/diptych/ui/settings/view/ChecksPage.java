package app.diptych.ui.settings.view;

import app.diptych.ui.findings.rule.KnownRule;
import app.diptych.ui.findings.rule.RuleWords;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableSet;

/**
 * The rules by which translations are checked, each with what it looks for.
 *
 * @param settings where the rules are noted that are off
 * @param controls makes the lines
 * @param texts the words of bundle {@code findings}
 */
record ChecksPage(Settings settings, Controls controls, Texts texts) {
    Page page() {
        RuleWords words = new RuleWords(texts);
        ObservableSet<String> off = settings.rulesOff();
        List<Option> options = new ArrayList<>();
        for (KnownRule rule : KnownRule.values()) {
            options.add(controls.check(
                    "rule-" + rule.rule(),
                    words.name(rule.rule()),
                    words.why(rule.rule()),
                    Bindings.createBooleanBinding(() -> !off.contains(rule.rule()), off),
                    on -> {
                        if (on) {
                            off.remove(rule.rule());
                        } else {
                            off.add(rule.rule());
                        }
                    },
                    null));
        }
        return new Page("page-checks", texts.get("page.checks"), options, settings::resetRules);
    }
}

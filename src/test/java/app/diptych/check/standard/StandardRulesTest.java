package app.diptych.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.check.CheckInput;
import app.diptych.check.Checker;
import app.diptych.check.Finding;
import app.diptych.check.Rule;
import app.diptych.check.RuleSet;
import app.diptych.check.term.file.TermFiles;
import app.diptych.importing.TranscriptReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardRulesTest {
    private static final List<Rule> RULES = StandardRules.with(new TermFiles().shipped());

    @Test
    void eachRuleHasItsTypeSeverityAndDefault() {
        assertThat(RULES.stream()
                        .map(Rule::info)
                        .map(rule -> String.join(
                                " ",
                                rule.name(),
                                rule.issue().itsName(),
                                rule.severity().name(),
                                rule.onByDefault() ? "on" : "off"))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        term terminology WARNING on
                        term-inconsistent inconsistency WARNING on
                        untranslated untranslated WARNING on
                        repeated duplication NOTE off
                        script-mixed locale-violation NOTE off
                        punctuation typographical NOTE off""");
    }

    /** Each sample's findings of these rules, by the number of the passage that people see. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    merrowick-2025-Q3 | term 8
                    merrowick-2025-Q4 | untranslated 12, term-inconsistent 19
                    merrowick-2026-Q1 | term 28, repeated 40
                    """)
    void theSamplesFaultsAreFoundAndNothingElse(String sample, String expected) throws Exception {
        var call = new TranscriptReader().read(Path.of("assets/samples/" + sample + ".txt"));
        RuleSet all = RuleSet.DEFAULT
                .with("repeated", true)
                .with("script-mixed", true)
                .with("punctuation", true);

        List<Finding> findings = new Checker(RULES).check(CheckInput.of(call), all);

        assertThat(findings.stream()
                        .map(finding -> finding.rule() + " " + (finding.passage() + 1))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }
}

package app.diptych.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.alignment.bead.UnitReader;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.check.CheckInput;
import app.diptych.check.Checker;
import app.diptych.check.Finding;
import app.diptych.check.Rule;
import app.diptych.check.RuleInfo;
import app.diptych.check.RuleSet;
import app.diptych.check.Severity;
import app.diptych.check.term.file.TermFiles;
import app.diptych.metric.concept.ConceptCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardRulesTest {
    private static final List<Rule> RULES =
            StandardRules.with(new TermFiles().shipped(), new UnitReader(), ConceptCatalogue.shipped());
    private static final Engine ENGINE = OneEngine.ENGINE;

    /** A row of the samples' list of faults. */
    private record Fault(String file, int passage, String rule) {
        boolean isFoundBy(Finding finding) {
            boolean here = finding.passage() == passage - 1
                    || finding.places().stream().anyMatch(place -> place.passage() == passage - 1);
            return finding.rule().equals(rule) && here;
        }
    }

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
                        number-differs numbers ERROR on
                        number-missing numbers ERROR on
                        number-added numbers WARNING on
                        unit-differs numbers ERROR on
                        direction-differs numbers ERROR on
                        bound-differs numbers NOTE on
                        date-missing numbers ERROR on
                        period-differs numbers ERROR on
                        relation-broken numbers ERROR on
                        text-missing omission ERROR on
                        text-added addition ERROR on
                        not-aligned mistranslation ERROR on
                        term terminology WARNING on
                        term-inconsistent inconsistency WARNING on
                        untranslated untranslated WARNING on
                        summary-differs mistranslation WARNING on
                        repeated duplication NOTE off
                        script-mixed locale-violation NOTE off
                        punctuation typographical NOTE off""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"merrowick-2025-Q3.txt", "merrowick-2025-Q4.txt", "merrowick-2026-Q1.txt"})
    void everyListedFaultOfASampleIsFoundAndNothingElseAboveANote(String sample) throws Exception {
        List<Finding> findings = findings(sample);
        List<Fault> faults = faults(sample);

        assertThat(faults).isNotEmpty().allSatisfy(fault -> assertThat(findings).anyMatch(fault::isFoundBy));
        assertThat(findings.stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .filter(finding -> faults.stream().noneMatch(fault -> fault.isFoundBy(finding))))
                .isEmpty();
    }

    /** Of all rules, those off by default too. */
    private static List<Finding> findings(String sample) throws Exception {
        Path file = Path.of("assets/samples", sample);
        Analysis a = ENGINE.opener().open(file, Progress.NONE).analysis();
        RuleSet all = RuleSet.DEFAULT;
        for (Rule rule : RULES) {
            RuleInfo info = rule.info();
            all = all.with(info.name(), true);
        }
        return new Checker(RULES)
                .check(
                        new CheckInput(
                                a.transcript(), a.quantities(), a.links(), a.sentences(), a.facts(), a.relations()),
                        all);
    }

    private static List<Fault> faults(String sample) throws IOException {
        List<Fault> faults = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("assets/samples/faults.tsv")).stream()
                .skip(1)
                .toList()) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals(sample)) {
                faults.add(new Fault(cells[0], Integer.parseInt(cells[1]), cells[2]));
            }
        }
        return faults;
    }
}

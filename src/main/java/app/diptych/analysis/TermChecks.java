package app.diptych.analysis;

import app.diptych.check.Finding;
import app.diptych.check.RuleSet;
import app.diptych.check.term.base.Termbase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds a call that was analysed before to another termbase. Findings of other rules stay as they are, those of a newer
 * program in a document too. Thread-safe.
 *
 * @param termRules finds what is wrong with terms, and nothing else
 */
public record TermChecks(Rechecker termRules) {
    /** The rules that rest on the termbase. */
    private static final Set<String> RULES = Set.of("term", "term-inconsistent");

    /** Where the Chinese is another passage's, nothing is said of its terms. */
    private static final String DISPLACING = "not-aligned";

    /** For a window that has no rules to ask: all findings stay. */
    public static TermChecks none() {
        return new TermChecks((call, _, _) -> call.checked(numbered(call.findings().stream()
                .filter(finding -> RULES.contains(finding.rule()))
                .toList())));
    }

    /** The same call with findings on its terms by another termbase. */
    public Analysis check(Analysis call, Termbase terms) {
        List<Finding> findings = new ArrayList<>(call.findings().stream()
                .filter(finding -> !RULES.contains(finding.rule()))
                .toList());
        Set<Integer> displaced = findings.stream()
                .filter(finding -> finding.rule().equals(DISPLACING))
                .map(Finding::passage)
                .collect(Collectors.toSet());
        termRules.check(call, terms, RuleSet.DEFAULT).findings().stream()
                .filter(finding -> !finding.places().isEmpty() || !displaced.contains(finding.passage()))
                .forEach(findings::add);
        findings.sort(Comparator.comparingInt(Finding::passage).thenComparingInt(Finding::start));
        return call.checked(numbered(findings));
    }

    private static List<Finding> numbered(List<Finding> findings) {
        List<Finding> numbered = new ArrayList<>(findings.size());
        findings.forEach(finding -> numbered.add(finding.numbered(numbered.size())));
        return numbered;
    }
}

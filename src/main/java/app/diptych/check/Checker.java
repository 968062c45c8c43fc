package app.diptych.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs rules over a call. Thread-safe. */
public final class Checker {
    /** Where the Chinese is another passage's, all else that could be said of it follows from that. */
    private static final String DISPLACING = "not-aligned";

    /** Arithmetic against a figure; a finding that says already that the figure is another one carries it too. */
    private static final String SUPPORTING = "relation-broken";

    private final List<Rule> rules;

    /**
     * @param rules in the order in which their findings stand where they begin at the same place
     * @throws IllegalArgumentException if two have the same name
     */
    public Checker(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        if (rules.stream().map(rule -> rule.info().name()).distinct().count() < rules.size()) {
            throw new IllegalArgumentException("two rules of one name among "
                    + rules.stream().map(rule -> rule.info().name()).toList());
        }
    }

    /** The rules it knows. */
    public List<RuleInfo> rules() {
        return rules.stream().map(Rule::info).toList();
    }

    /** The findings of the rules that are on, in the order of the call. */
    public List<Finding> check(CheckInput input, RuleSet on) {
        return check(input, on, Map.of());
    }

    /**
     * What the rules that are on find that rest on the texts alone, by the names of the rules: for {@link #check(CheckInput,
     * RuleSet, Map)}, once the facts are known too.
     *
     * @param input facts and relations may be missing
     */
    public Map<String, List<Draft>> readTexts(CheckInput input, RuleSet on) {
        return rules.parallelStream()
                .filter(rule ->
                        on.isOn(rule.info()) && (rule instanceof FactlessRule || rule instanceof TextsFirstRule))
                .collect(Collectors.toMap(
                        rule -> rule.info().name(),
                        rule -> rule instanceof TextsFirstRule first ? first.ofTexts(input) : rule.check(input)));
    }

    /**
     * The same, some of it known already.
     *
     * @param known what {@link #readTexts} found in the same call
     */
    public List<Finding> check(CheckInput input, RuleSet on, Map<String, List<Draft>> known) {
        Map<String, List<Draft>> found = new HashMap<>(known);
        // Each on its own: no rule knows of another.
        found.putAll(rules.parallelStream()
                .filter(rule -> on.isOn(rule.info())
                        && (rule instanceof TextsFirstRule
                                || !known.containsKey(rule.info().name())))
                .collect(Collectors.toMap(rule -> rule.info().name(), rule -> all(rule, input, known))));
        List<Drafted> drafts = new ArrayList<>();
        for (Rule rule : rules) {
            found.getOrDefault(rule.info().name(), List.of())
                    .forEach(draft -> drafts.add(new Drafted(rule.info(), draft)));
        }
        return findings(drafts);
    }

    private static List<Draft> all(Rule rule, CheckInput input, Map<String, List<Draft>> known) {
        List<Draft> texts = known.get(rule.info().name());
        return texts != null && rule instanceof TextsFirstRule first ? first.all(texts, input) : rule.check(input);
    }

    private static List<Finding> findings(List<Drafted> drafts) {
        Set<Integer> displaced = drafts.stream()
                .filter(drafted -> drafted.rule().name().equals(DISPLACING))
                .map(drafted -> drafted.draft().place().passage())
                .collect(Collectors.toSet());
        drafts.removeIf(drafted -> displaced.contains(drafted.draft().place().passage())
                && drafted.draft().places().isEmpty()
                && !drafted.rule().name().equals(DISPLACING));
        List<Drafted> others =
                drafts.stream().filter(Checker::contradictsAFigure).toList();
        drafts.removeIf(drafted -> drafted.rule().name().equals(SUPPORTING)
                && others.stream().anyMatch(other -> other.draft().sharesChinese(drafted.draft())));
        drafts.sort(Comparator.comparingInt(
                        (Drafted drafted) -> drafted.draft().place().passage())
                .thenComparingInt(drafted -> drafted.draft().start()));
        List<Finding> findings = new ArrayList<>(drafts.size());
        drafts.forEach(drafted -> findings.add(drafted.draft().finding(findings.size(), drafted.rule())));
        return findings;
    }

    private static boolean contradictsAFigure(Drafted drafted) {
        RuleInfo rule = drafted.rule();
        return rule.issue() == Issue.NUMBERS
                && rule.severity() == Severity.ERROR
                && !rule.name().equals(SUPPORTING);
    }

    private record Drafted(RuleInfo rule, Draft draft) {}
}

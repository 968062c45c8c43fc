package app.diptych.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which rules run: what a person has chosen, over what each rule says itself. Immutable.
 *
 * @param choices names of rules that were chosen, on or off; a name that no rule has is kept and does nothing
 */
public record RuleSet(Map<String, Boolean> choices) {
    /** Nothing chosen. */
    public static final RuleSet DEFAULT = new RuleSet(Map.of());

    /** Every one of these rules on. */
    public static RuleSet all(List<RuleInfo> rules) {
        return new RuleSet(rules.stream().collect(Collectors.toMap(RuleInfo::name, rule -> true)));
    }

    /** Copies the map. */
    public RuleSet {
        choices = Map.copyOf(choices);
    }

    /** Whether a rule runs. */
    public boolean isOn(RuleInfo rule) {
        return choices.getOrDefault(rule.name(), rule.onByDefault());
    }

    /** The same with a rule on or off. */
    public RuleSet with(String rule, boolean on) {
        Map<String, Boolean> changed = new TreeMap<>(choices);
        changed.put(rule, on);
        return new RuleSet(changed);
    }
}

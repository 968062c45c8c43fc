package app.diptych.metric.statement.aside;

import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "Sales and income were $5 million and $2 million, respectively": as many amounts as measures, in the same order. */
public final class Respectively {
    private static final Sieve BEHIND = Sieve.of(",? respectively\\b");
    private static final Pattern JOINED_AMOUNTS = Pattern.compile("\\s*(?:,|,? and)\\s+");
    private static final Pattern JOINED_NAMES = Pattern.compile("\\s*(?:,|,? and)\\s+(?:[\\w-]+\\s+){0,2}");

    private Respectively() {}

    /**
     * The measure that an amount is of by their order, or null where none is told so.
     *
     * @param own the measures of the sentence that can have amounts
     */
    public static @Nullable Naming of(Sentence sentence, List<Naming> own, Quantity quantity) {
        if (sentence.amounts().size() < 2 || !sentence.holds("respectively")) {
            return null;
        }
        List<Quantity> amounts = amounts(sentence);
        int at = amounts.indexOf(quantity);
        if (at < 0) {
            return null;
        }
        List<Naming> names = names(sentence, own, amounts.getFirst().mention().outerStart());
        boolean each = names.size() == amounts.size()
                && names.stream().map(Naming::concept).distinct().count() == names.size();
        return each ? names.get(at) : null;
    }

    /** The joined amounts directly before "respectively", two at least; else none. */
    private static List<Quantity> amounts(Sentence sentence) {
        List<Quantity> joined = new ArrayList<>();
        for (Quantity amount : sentence.amounts()) {
            if (!joined.isEmpty()) {
                Quantity last = joined.getLast();
                String gap =
                        sentence.lower(last.mention().end(), amount.mention().outerStart());
                if (last.kind() != amount.kind() || !JOINED_AMOUNTS.matcher(gap).matches()) {
                    joined.clear();
                }
            }
            joined.add(amount);
            int end = amount.mention().end();
            if (joined.size() > 1
                    && BEHIND.begins(sentence.lower(end, sentence.span().end()))) {
                return joined;
            }
        }
        return List.of();
    }

    /** The last measures before a place that are joined to each other. */
    private static List<Naming> names(Sentence sentence, List<Naming> own, int before) {
        List<Naming> joined = new ArrayList<>();
        for (Naming naming : own) {
            if (naming.end() > before) {
                break;
            }
            boolean goesOn = !joined.isEmpty()
                    && JOINED_NAMES
                            .matcher(sentence.lower(joined.getLast().end(), naming.start()))
                            .matches();
            if (!goesOn) {
                joined.clear();
            }
            joined.add(naming);
        }
        return joined;
    }
}

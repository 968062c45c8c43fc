package app.diptych.metric.entity;

import app.diptych.model.Exact;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose each value of a measure was first said to be: said again, it is the same fact. */
public final class ValueOwners {
    private final Map<Value, String> owners = new HashMap<>();

    private final Map<Value, Set<String>> times = new HashMap<>();

    private record Value(String concept, String unit, BigDecimal low, BigDecimal high) {
        Value {
            low = Exact.plain(low);
            high = Exact.plain(high);
        }
    }

    /** Whose a value was said to be, or null. */
    public @Nullable String of(String concept, String unit, BigDecimal low, BigDecimal high) {
        return owners.get(new Value(concept, unit, low, high));
    }

    /**
     * Notes a value; whether it had been said before, of the same time.
     *
     * @param when the period and whether it happened
     */
    public boolean note(String concept, String unit, BigDecimal low, BigDecimal high, String owner, String when) {
        Value value = new Value(concept, unit, low, high);
        owners.putIfAbsent(value, owner);
        return !times.computeIfAbsent(value, key -> new HashSet<>()).add(when);
    }
}

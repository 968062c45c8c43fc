package app.diptych.metric.doubt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts that cut across the others, as places do: "Lamps revenue grew 4%. Norway was up 9%. … Pools revenue fell 2%. Norway was
 * down 6%." Nothing has two values of a measure in a period: where passages that two businesses lead give one name two values,
 * each is that of the business's part.
 */
final class CrossParts {
    private record Part(
            int fact, Said said, String entity, @Nullable String lead, String breath) {}

    private final List<Part> parts = new ArrayList<>();

    /** The business that this passage named first, or null. */
    private @Nullable String lead;

    private int passage;

    void beginPassage() {
        passage++;
        lead = null;
    }

    /** A business is named in the passage. */
    void name(String business) {
        lead = lead == null ? business : lead;
    }

    /** Notes a fact of a business that its sentence names. */
    void note(int fact, Said said, String entity, int sentence) {
        name(entity);
        parts.add(new Part(fact, said, entity, entity.equals(lead) ? null : lead, passage + ":" + sentence));
    }

    /** The facts that are of a part of the business that leads their passage, with the name of that part. */
    Map<Integer, String> settled() {
        Set<String> crossing = crossing();
        // "Norway fell 4%, and Spain grew 2%": what is said in one breath with such a part is another.
        Set<String> breaths = new HashSet<>();
        for (Part part : parts) {
            if (part.lead() != null && crossing.contains(part.entity())) {
                breaths.add(part.breath());
            }
        }
        Map<Integer, String> settled = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part.lead() != null
                    && !crossing.contains(part.lead())
                    && (crossing.contains(part.entity()) || breaths.contains(part.breath()))) {
                settled.put(part.fact(), part.lead() + " " + part.entity());
            }
        }
        return settled;
    }

    /** The facts of such parts in passages that no business leads, as far as is known. */
    Set<Integer> open() {
        Set<String> crossing = crossing();
        Set<Integer> open = new HashSet<>();
        for (Part part : parts) {
            boolean led = part.lead() != null && !crossing.contains(part.lead());
            if (!led && crossing.contains(part.entity())) {
                open.add(part.fact());
            }
        }
        return open;
    }

    private Set<String> crossing() {
        Map<String, Part> first = new HashMap<>();
        Set<String> crossing = new HashSet<>();
        for (Part part : parts) {
            if (part.lead() == null || Double.isNaN(part.said().value())) {
                continue;
            }
            Part earlier = first.putIfAbsent(part.entity() + " " + part.said().key(), part);
            if (earlier != null
                    && !part.lead().equals(earlier.lead())
                    && part.said().value() != earlier.said().value()) {
                crossing.add(part.entity());
            }
        }
        return crossing;
    }
}

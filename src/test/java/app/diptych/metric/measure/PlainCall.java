package app.diptych.metric.measure;

import app.diptych.model.Passage;
import app.diptych.model.Period;
import app.diptych.model.Role;
import app.diptych.model.Section;
import app.diptych.model.Source;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts an English call together from who said what, as pasting it would. Whoever speaks in the prepared remarks is of the
 * company; whoever speaks only afterwards asks.
 */
final class PlainCall {
    private final Map<String, Speaker> speakers = new LinkedHashMap<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private @Nullable String last;

    /** Adds what somebody says, a paragraph a line. */
    void say(String name, Section section, String text) {
        String known = name.isBlank() ? "Somebody" : name.strip();
        Speaker speaker = speakers.computeIfAbsent(
                known, key -> new Speaker(speakers.size(), key, null, null, role(key, section)));
        if (!known.equals(last)) {
            turns.add(new Turn(turns.size(), speaker.id(), section, section == Section.QUESTIONS ? 1 : null));
            last = known;
        }
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                passages.add(new Passage(passages.size(), turns.size() - 1, line.strip(), null, null, null));
            }
        }
    }

    private static Role role(String name, Section section) {
        if (name.equals("Operator")) {
            return Role.OPERATOR;
        }
        return section == Section.PREPARED ? Role.EXECUTIVE : Role.ANALYST;
    }

    boolean isEmpty() {
        return passages.isEmpty();
    }

    Transcript transcript(String file, @Nullable String company, @Nullable Period period) {
        return new Transcript(
                file,
                company,
                null,
                period,
                null,
                "en",
                "zh-Hans",
                new Source(file, "plain", "UTF-8", "0".repeat(64)),
                null,
                List.of(),
                List.of(),
                List.copyOf(speakers.values()),
                turns,
                passages);
    }
}

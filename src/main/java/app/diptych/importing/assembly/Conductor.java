package app.diptych.importing.assembly;

import app.diptych.importing.call.Header;
import app.diptych.importing.layout.SpeakerShape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who conducts a call in which nobody is called operator: the untitled person who calls up the questions. */
final class Conductor {
    private static final Pattern CALLS_UP = Pattern.compile(
            "(?i)\\b(first|next|last|final|another) (question|caller)\\b.{0,60}\\b(from|is|line)\\b|\\byour line is (now )?open\\b"
                    + "|\\bline of \\p{L}|\\bthis concludes\\b.{0,60}\\b(call|conference)\\b|\\bquestion[- ]and[- ]answer session\\b",
            Pattern.DOTALL);
    /** What an operator says at once is short; in characters. */
    private static final int LONGEST = 1500;

    private static final int OFTEN = 2;

    private Conductor() {}

    static List<Scene> of(List<Scene> scenes) {
        if (scenes.stream()
                .anyMatch(scene -> SpeakerShape.isOperator(scene.header().name()))) {
            return scenes;
        }
        String conductor = conductor(scenes);
        return conductor == null
                ? scenes
                : scenes.stream()
                        .map(scene -> scene.header().name().equals(conductor)
                                ? scene.with(new Header(conductor, "Operator", null))
                                : scene)
                        .toList();
    }

    private static @Nullable String conductor(List<Scene> scenes) {
        Map<String, Integer> calls = new HashMap<>();
        Map<String, Integer> turns = new HashMap<>();
        for (Scene scene : scenes) {
            Header header = scene.header();
            if (header.title() == null && header.firm() == null) {
                turns.merge(header.name(), 1, Integer::sum);
                calls.merge(header.name(), callsUp(scene) ? 1 : 0, Integer::sum);
            }
        }
        return calls.entrySet().stream()
                .filter(entry ->
                        entry.getValue() >= OFTEN && 2 * entry.getValue() > turns.getOrDefault(entry.getKey(), 0))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static boolean callsUp(Scene scene) {
        String all = String.join(
                "\n", scene.said().stream().limit(4).map(Piece.Says::text).toList());
        return all.length() <= LONGEST && CALLS_UP.matcher(all).find();
    }
}

package app.diptych.importing.json;

import app.diptych.importing.assembly.line.Speech;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The sentences of a file that no reading of it took: they are kept apart, so that nothing is lost. A text of which half
 * was read elsewhere in the file is the same call again.
 */
final class Leftover {
    private static final Pattern END = Pattern.compile("(?<=[.?!。？！])\\s*+|[\\r\\n]++");
    /** Shorter sentences are names, labels and numbers. */
    private static final int SHORTEST = 12;

    private static final int DEEPEST = 64;

    private final Set<String> sentences = new HashSet<>();
    private final Set<String> left = new LinkedHashSet<>();

    /** A text that was read. */
    void took(String text) {
        sentences(text).forEach(sentences::add);
    }

    /** What is left of a file, each text once. */
    List<String> of(JsonNode root) {
        visit(root, 0);
        return List.copyOf(left);
    }

    private void visit(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isString()) {
            String text = node.asString().strip();
            List<String> own = sentences(text);
            long unread = own.stream()
                    .filter(sentence -> !sentences.contains(sentence))
                    .count();
            if (Speech.is(text) && 2 * unread > own.size()) {
                left.add(text);
            }
        } else {
            node.forEach(child -> visit(child, depth + 1));
        }
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(END.split(text))
                .map(String::strip)
                .filter(sentence -> sentence.length() >= SHORTEST)
                .toList();
    }
}

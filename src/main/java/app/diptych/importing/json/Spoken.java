package app.diptych.importing.json;

import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.text.Lines;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Tells an array that is a call by its paragraphs, some of which begin with a name and a colon. */
final class Spoken {
    private static final int FEWEST = 3;
    /** A name before what is said. */
    private static final Pattern NAMED = Pattern.compile("([\\p{Lu}\\p{IsHan}][^:：.?!。？！\\n]{1,80})[:：]\\s*\\S");

    private Spoken() {}

    /** Whether several paragraphs begin with names, of which one comes again or conducts: subjects have others each time. */
    static boolean is(JsonNode node) {
        if (!node.isArray() || node.isEmpty() || !node.valueStream().allMatch(JsonNode::isString)) {
            return false;
        }
        Set<String> different = new HashSet<>();
        int named = 0;
        for (String line : lines(node)) {
            Matcher name = NAMED.matcher(line);
            if (name.lookingAt()) {
                named++;
                different.add(name.group(1).strip());
            }
        }
        return named >= FEWEST
                && (different.size() < named || different.stream().anyMatch(SpeakerShape::isOperator));
    }

    /** The paragraphs of the texts, without those that are empty. */
    static List<String> lines(JsonNode node) {
        return node.valueStream()
                .flatMap(text -> Lines.of(text.asString()).stream())
                .map(line -> line.text().strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

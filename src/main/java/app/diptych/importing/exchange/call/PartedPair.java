package app.diptych.importing.exchange.call;

import app.diptych.importing.assembly.line.Speech;
import app.diptych.importing.pairing.Pair;
import app.diptych.importing.text.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The paragraphs of a row whose cells have as many in both languages; a row whose cells differ stays whole. */
final class PartedPair {
    private PartedPair() {}

    static List<Pair> of(Pair pair) {
        SourceLine english = pair.english();
        SourceLine chinese = pair.chinese();
        if (english == null || chinese == null) {
            return List.of(pair);
        }
        List<String> one = paragraphs(english);
        List<String> other = paragraphs(chinese);
        return one.size() != other.size() || one.size() < 2
                ? List.of(pair)
                : IntStream.range(0, one.size())
                        .mapToObj(i -> new Pair(
                                new SourceLine(english.number(), one.get(i), false),
                                new SourceLine(chinese.number(), other.get(i), false)))
                        .toList();
    }

    /** What ends a paragraph is a blank line, or the end of a line that ends a sentence; any other end of a line is the cell's. */
    private static List<String> paragraphs(SourceLine cell) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : cell.text().lines().map(String::strip).toList()) {
            paragraph.append(paragraph.isEmpty() || line.isEmpty() ? "" : "\n").append(line);
            if (!paragraph.isEmpty() && (line.isEmpty() || Speech.endsSentence(line))) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }
}

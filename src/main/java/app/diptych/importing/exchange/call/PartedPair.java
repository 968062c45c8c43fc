package app.diptych.importing.exchange.call;

import app.diptych.importing.pairing.Pair;
import app.diptych.importing.text.SourceLine;
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
        return one.size() != other.size()
                ? List.of(pair)
                : IntStream.range(0, one.size())
                        .mapToObj(i -> new Pair(
                                new SourceLine(english.number(), one.get(i), false),
                                new SourceLine(chinese.number(), other.get(i), false)))
                        .toList();
    }

    private static List<String> paragraphs(SourceLine cell) {
        return cell.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

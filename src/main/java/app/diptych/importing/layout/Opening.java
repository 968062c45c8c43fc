package app.diptych.importing.layout;

import app.diptych.importing.pairing.Pair;
import app.diptych.importing.pairing.Pairing;
import app.diptych.importing.text.SourceLine;
import app.diptych.importing.text.Writing;
import app.diptych.model.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher put before the call, sorted.
 *
 * @param notice the word on the translation, or null
 * @param boilerplate titles and labels
 * @param summary what it tells about the call, usually Chinese alone
 */
public record Opening(@Nullable String notice, List<String> boilerplate, List<Pair> summary) {
    /** Copies the lists. */
    public Opening {
        boilerplate = List.copyOf(boilerplate);
        summary = List.copyOf(summary);
    }

    /** Sorts the opening and the publisher's lines of a file; surplus notices count as boilerplate. */
    public static Opening of(Layout layout, List<Warning> warnings) {
        String notice = null;
        List<SourceLine> labels = new ArrayList<>();
        for (SourceLine line : layout.publisher()) {
            if (notice == null && PublisherLine.isNotice(line)) {
                notice = line.text();
            } else {
                labels.add(line);
            }
        }
        List<SourceLine> telling = new ArrayList<>();
        for (SourceLine line : layout.opening()) {
            (isLabel(line) ? labels : telling).add(line);
        }
        labels.sort(Comparator.comparingInt(SourceLine::number));
        List<Pair> summary = Pairing.of(List.of(telling), warnings).getFirst();
        return new Opening(notice, labels.stream().map(SourceLine::text).toList(), summary);
    }

    private static boolean isLabel(SourceLine line) {
        return PublisherLine.isTitle(line) || (Writing.words(line.text()) == 0 && Writing.han(line.text()) == 0);
    }
}

package app.diptych.importing.call;

import app.diptych.importing.pairing.Pair;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A turn before it has a speaker, section and exchange.
 *
 * @param header the speaker line
 * @param pairs what is said
 */
record DraftTurn(Header header, List<Pair> pairs) {
    DraftTurn {
        pairs = List.copyOf(pairs);
    }

    /** All that is said in English. */
    String english() {
        return pairs.stream()
                .map(Pair::english)
                .filter(Objects::nonNull)
                .map(line -> line.text())
                .collect(Collectors.joining("\n"));
    }

    /** All that is said in Chinese. */
    String chinese() {
        return pairs.stream()
                .map(Pair::chinese)
                .filter(Objects::nonNull)
                .map(line -> line.text())
                .collect(Collectors.joining("\n"));
    }
}

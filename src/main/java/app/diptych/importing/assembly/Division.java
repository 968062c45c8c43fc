package app.diptych.importing.assembly;

import app.diptych.importing.assembly.line.Unbroken;
import app.diptych.importing.assembly.roster.KnownNames;
import app.diptych.importing.manuscript.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a manuscript whose paragraphs are divided where they are too long to be read as they stand.
 *
 * @param stage what they come to
 * @param unbroken whether it has no paragraphs
 * @param told what the reader is told of it, if anything was divided
 */
record Division(
        List<Piece> pieces,
        Stage stage,
        boolean unbroken,
        @Nullable String told) {
    private static final String UNBROKEN =
            "The text has no paragraphs; it was divided before names or at the ends of sentences, so that it can be"
                    + " read.";
    private static final String SEVERAL =
            "Some paragraphs have what several people say; they were divided before the names of those who are known.";

    static Division of(List<Item> items) {
        List<Piece> pieces = Sorter.of(items);
        Stage stage = Stage.of(pieces);
        if (!Unbroken.hasLong(items)) {
            return new Division(pieces, stage, false, null);
        }
        if (!marksSpeakers(stage)) {
            return Unbroken.is(items)
                    ? again(Unbroken.parted(items), true, UNBROKEN)
                    : new Division(pieces, stage, false, null);
        }
        List<String> speaking =
                stage.scenes().stream().map(scene -> scene.header().name()).toList();
        List<Item> parted = Unbroken.partedBefore(items, KnownNames.of(items, speaking)::has);
        return parted.size() == items.size() ? new Division(pieces, stage, false, null) : again(parted, false, SEVERAL);
    }

    private static Division again(List<Item> parted, boolean unbroken, String told) {
        List<Piece> pieces = Sorter.of(parted);
        return new Division(pieces, Stage.of(pieces), unbroken, told);
    }

    /** Whether turns are marked as they stand: then a long paragraph is what its speaker says. */
    private static boolean marksSpeakers(Stage stage) {
        return stage.scenes().stream().filter(scene -> !scene.said().isEmpty()).count() > 1;
    }
}

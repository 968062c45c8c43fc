package app.diptych.ui.reader.row;

import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.quantity.Kind;
import app.diptych.ui.reader.flag.Flags;
import app.diptych.ui.reader.flag.Highlights;
import app.diptych.ui.reader.flow.Place;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is marked at the moment. Asked for each row that is filled. */
public interface Marks {
    /** The kinds of quantity that are tinted. */
    Set<Kind> kinds();

    /** Whether this is the passage that the reader is at. */
    boolean isCurrent(int passage);

    /** The words selected of one side of a passage, or null. */
    @Nullable
    Span selected(int passage, Language language);

    /** What a search has found in one side of a passage. */
    List<Span> hits(int passage, Language language);

    /** The hit that the search stands at, if it is in this side of this passage, or null. */
    @Nullable
    Span currentHit(int passage, Language language);

    /** Where the caret stands in one side of a passage, or null where it is not to be seen there. */
    @Nullable
    Place caret(int passage, Language language);

    /** The findings. */
    default Flags flags() {
        return Flags.NONE;
    }

    /** The id of the finding that the person is at, or null. */
    default @Nullable Integer flagged() {
        return null;
    }

    /** The words that notes are on. */
    default Highlights highlights() {
        return Highlights.NONE;
    }

    /** Whether a passage is not shown now. */
    default boolean isLeftOut(int passage) {
        return false;
    }

    /** The quantity that is pointed at, or the counterpart of it, in one side of a passage. */
    List<Span> pointed(int passage, Language language);
}

package app.diptych.ui.review.row;

import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.quantity.Kind;
import app.diptych.review.note.Colour;
import app.diptych.ui.reader.flag.Flag;
import app.diptych.ui.review.Rows;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is marked in the texts at the moment. Asked for each row that is filled. */
public interface RowMarks {
    /** The kinds of quantity that are tinted. */
    Set<Kind> kinds();

    /** The findings of a passage of the call that was checked. */
    List<Flag> flags(int passage);

    /** The id of the finding that the person is at, or null. */
    @Nullable
    Integer flagged();

    /** What was searched for, in one cell. */
    List<Span> hits(Rows rows, int number, Language side);

    /** The hit that the search stands at, if it is in this cell. */
    List<Span> currentHit(Rows rows, int number, Language side);

    /** The words of one cell that notes of a colour are on. */
    List<Span> noted(Rows rows, int number, Language side, Colour colour);
}

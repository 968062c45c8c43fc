package app.diptych.check.number;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule that judges one tie at a time. */
interface TieRule extends Rule {
    /** What it has to say of a tie, or null. */
    @Nullable
    Draft judge(Tie tie, CheckInput input);

    @Override
    default List<Draft> check(CheckInput input) {
        List<Draft> drafts = new ArrayList<>();
        for (Tie tie : Ties.of(input)) {
            Draft draft = judge(tie, input);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }
}

package app.diptych.check.number;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.FactlessRule;
import app.diptych.check.RuleInfo;
import app.diptych.check.number.tie.Tie;
import app.diptych.check.number.tie.Ties;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule that judges one tie at a time, by its texts. */
abstract class TieRule implements FactlessRule {
    private final RuleInfo info;
    private final Ties ties;

    /** @param ties those that rules on figures share */
    TieRule(RuleInfo info, Ties ties) {
        this.info = info;
        this.ties = ties;
    }

    /** What it has to say of a tie, or null. */
    abstract @Nullable Draft judge(Tie tie, CheckInput input);

    @Override
    public final RuleInfo info() {
        return info;
    }

    @Override
    public final List<Draft> check(CheckInput input) {
        List<Draft> drafts = new ArrayList<>();
        for (Tie tie : ties.of(input)) {
            Draft draft = judge(tie, input);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }
}

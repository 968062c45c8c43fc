package app.diptych.check.text;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.FactlessRule;
import app.diptych.model.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule that looks at one passage after another, and of it needs only the texts. */
abstract class TextRule implements FactlessRule {
    @Override
    public final List<Draft> check(CheckInput input) {
        List<Draft> drafts = new ArrayList<>();
        for (Passage passage : input.transcript().passages()) {
            String chinese = passage.chinese();
            if (chinese != null) {
                Draft draft = check(passage, chinese, input);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    /** What is wrong in a passage, or null. */
    abstract @Nullable Draft check(Passage passage, String chinese, CheckInput input);
}

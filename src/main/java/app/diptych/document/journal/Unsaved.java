package app.diptych.document.journal;

import app.diptych.document.Document;
import app.diptych.review.segment.Splice;
import java.util.List;

/**
 * What was done to a document since it was saved, as a person counts it: what was typed and taken back again is no change,
 * however many keys it took.
 *
 * @param changes steps that tell both documents apart: those done since, and those taken back that were saved as done;
 *     what is said of the findings counts as one
 * @param undone steps that were done since and taken back, and can be done again
 */
public record Unsaved(int changes, int undone) {
    /** @throws IllegalArgumentException if a number is negative */
    public Unsaved {
        if (changes < 0 || undone < 0) {
            throw new IllegalArgumentException("numbers of steps are not negative: " + changes + ", " + undone);
        }
    }

    /**
     * What leads from one document to the other.
     *
     * @param saved as it was saved, or opened
     * @param now the same later
     */
    public static Unsaved between(Document saved, Document now) {
        List<Splice> before = saved.rows().done();
        List<Splice> after = now.rows().done();
        int same = alike(before, after);
        int decided = saved.review().equals(now.review()) ? 0 : 1;
        // Whatever is left of it can be done again too: those that were taken back before the document was saved are
        // not new.
        int takenBack = before.size() - same;
        int known = alike(saved.rows().undone(), now.rows().undone());
        return new Unsaved(
                after.size() - same + takenBack + decided,
                Math.max(0, now.rows().undone().size() - known - takenBack));
    }

    private static int alike(List<Splice> some, List<Splice> others) {
        int same = 0;
        while (same < some.size() && same < others.size() && some.get(same).equals(others.get(same))) {
            same++;
        }
        return same;
    }
}

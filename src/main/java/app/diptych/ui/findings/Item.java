package app.diptych.ui.findings;

import app.diptych.check.Finding;
import app.diptych.check.Place;
import app.diptych.check.Severity;
import app.diptych.model.Span;
import app.diptych.review.FindingKey;
import app.diptych.review.Ruling;
import app.diptych.ui.findings.rule.Family;
import app.diptych.ui.findings.rule.KnownRule;
import java.util.List;

/**
 * A finding with what a person has said of it.
 *
 * @param finding what a rule has found
 * @param key its name that outlives reading the call again
 * @param ruling whether it is right
 * @param exempt whether its words were exempted as a whole, in this call
 * @param note what the person has noted; may be empty
 */
public record Item(Finding finding, FindingKey key, Ruling ruling, boolean exempt, String note) {
    /** Whether a person has decided on it, either way. */
    public boolean isDecided() {
        return ruling != Ruling.UNDECIDED;
    }

    /** Whether it was called a false alarm. */
    public boolean isDismissed() {
        return ruling == Ruling.NOT_ERROR;
    }

    /** Whether it is a matter of style. */
    public boolean isNote() {
        return finding.severity() == Severity.NOTE;
    }

    /** What its rule is filtered with. */
    public Family family() {
        return KnownRule.family(finding.rule());
    }

    /** Where it shows; at least once. */
    public List<Place> places() {
        return finding.places().isEmpty()
                ? List.of(new Place(finding.passage(), finding.english(), finding.chinese()))
                : finding.places();
    }

    /** Where its words begin, by which those of a passage are ordered. */
    int start() {
        List<Span> spans = finding.english().isEmpty() ? finding.chinese() : finding.english();
        return spans.stream().mapToInt(Span::start).min().orElse(0);
    }
}

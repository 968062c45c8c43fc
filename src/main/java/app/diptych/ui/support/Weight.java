package app.diptych.ui.support;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/**
 * Weight for a heading whose face has no bold. No Chinese face of the program has one (a second weight would be as large
 * as the program), so the style sheet draws the outlines of such a heading's letters with a thin line, which makes them
 * heavier.
 */
public final class Weight {
    private static final PseudoClass HEAVY = PseudoClass.getPseudoClass("heavy");

    private Weight() {}

    /**
     * Makes the letters of a label or text heavier, or leaves them.
     *
     * @param family of the face that it is set in
     */
    public static void give(Node label, String family) {
        label.pseudoClassStateChanged(HEAVY, !family.startsWith("Inter"));
    }
}

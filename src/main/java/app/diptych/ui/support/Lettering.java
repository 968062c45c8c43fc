package app.diptych.ui.support;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/**
 * Chooses the face for words that may be in either script: a named face does not fall back for single characters, so
 * that one that lacks a character would show a box.
 */
@FunctionalInterface
public interface Lettering {
    /** The family of a loaded or installed face that has every character of {@code text}. */
    String faceFor(String text);

    /** Keeps a label in a face that covers its text, also when the text changes. */
    default void cover(Labeled label) {
        cover(label, label.textProperty());
    }

    /** The same for a heading: in semi-bold, or made heavier where the face that covers its text has none. */
    default void coverStrong(Labeled label) {
        label.textProperty().subscribe(now -> {
            label.setStyle(now == null ? "" : inFace(strongFaceFor(now)));
            Weight.give(label, now == null ? "Inter" : faceFor(now));
        });
    }

    /** The family of a heading's face: semi-bold where there is one. */
    default String strongFaceFor(String text) {
        String family = faceFor(text);
        return family.equals("Inter") ? "Inter SemiBold" : family;
    }

    /** Keeps a node in a face that covers a text. */
    default void cover(Node node, ObservableValue<String> text) {
        text.subscribe(now -> node.setStyle(style(now)));
    }

    /** Keeps a tooltip in a face that covers its text. */
    default void cover(Tooltip tooltip) {
        tooltip.textProperty().subscribe(now -> tooltip.setStyle(style(now)));
    }

    /** Keeps a menu item in a face that covers its text. */
    default void cover(MenuItem item) {
        item.textProperty().subscribe(now -> item.setStyle(style(now)));
    }

    private String style(String text) {
        return text == null ? "" : inFace(faceFor(text));
    }

    /** Inline: a style sheet's family for the root would win over setFont. */
    private static String inFace(String family) {
        return "-fx-font-family: \"" + family + "\";";
    }
}

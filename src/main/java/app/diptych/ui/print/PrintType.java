package app.diptych.ui.print;

import app.diptych.model.Language;
import app.diptych.ui.support.Faces;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The type of a printed call: ink on paper, whatever the window's theme.
 *
 * @param faces chooses the face for a text
 * @param tag script of the Chinese side
 */
record PrintType(Faces faces, String tag) {
    private static final double SIZE = 9;
    private static final double NAME = 9.5;
    private static final double HEADING = 11;
    private static final double SMALL = 7.5;
    private static final double PITCH = 1.4;
    private static final Color GREY = Color.gray(0.35);

    Text body(String text, Language language) {
        String family = language == Language.EN ? faces.faceFor(text, tag) : faces.chineseFaceFor(text, tag);
        Text node = text(text, Font.font(family, SIZE), Color.BLACK);
        double natural = node.getLayoutBounds().getHeight() / Math.max(1, lines(node));
        // The same pitch on both sides, so that the columns keep step.
        node.setLineSpacing(Math.rint(SIZE * PITCH) - natural);
        return node;
    }

    private static int lines(Text node) {
        return (int) node.getText().chars().filter(c -> c == '\n').count() + 1;
    }

    Text heading(String text) {
        return text(text, faces.strong(text, tag, HEADING), Color.BLACK);
    }

    Text name(String text) {
        return text(text, faces.strong(text, tag, NAME), Color.BLACK);
    }

    Text small(String text) {
        return text(text, faces.font(text, tag, SMALL), GREY);
    }

    private static Text text(String text, Font font, Color colour) {
        Text node = new Text(text);
        node.setFont(font);
        node.setFill(colour);
        // Else a style sheet's family and colour of the window would reach it.
        node.setStyle(Faces.style(font));
        return node;
    }

    /** Puts a text with its upper edge at a place. */
    static <N extends Node> N at(N node, double x, double y) {
        node.setLayoutX(x - node.getLayoutBounds().getMinX());
        node.setLayoutY(y - node.getLayoutBounds().getMinY());
        return node;
    }
}

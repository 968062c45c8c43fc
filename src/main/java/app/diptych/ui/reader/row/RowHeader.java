package app.diptych.ui.reader.row;

import app.diptych.ui.support.Faces;
import app.diptych.ui.support.Weight;
import java.util.function.Consumer;
import javafx.scene.text.Text;

/**
 * What stands above a passage: the heading of a section that begins, and the name of who begins to speak with their
 * position. Texts, not labels: a label's skin takes its text out of the scene and puts it in again whenever it changes.
 */
final class RowHeader {
    private static final double GAP = 9;
    private static final String CUT = "…";

    private final Line heading = new Line("reader-heading");
    private final Line name = new Line("reader-name");
    private final Line detail = new Line("reader-detail");
    private final Consumer<Text> added;
    private RowContent content = RowContent.EMPTY;
    /** For how much room the texts are cut; negative before they are laid out. */
    private double cutFor = -1;

    /** @param added puts a text into the row and styles it; most rows never need one */
    RowHeader(Consumer<Text> added) {
        this.added = added;
    }

    void show(RowContent shown) {
        content = shown;
        cutFor = -1;
        heading.show(shown.heading());
        name.show(shown.name());
        detail.show(shown.detail());
    }

    /** Stands the texts at an x, cut where they are longer than the width. */
    void layout(double x, double width) {
        if (heading.isShown()) {
            heading.text.relocate(x, content.heights().heading());
        }
        if (name.isShown()) {
            cut(width);
            name.text.relocate(x, content.heights().name() - name.text.getBaselineOffset());
            detail.text.relocate(
                    x + Math.ceil(name.text.getLayoutBounds().getWidth()) + GAP,
                    content.heights().name() - detail.text.getBaselineOffset());
        }
    }

    private void cut(double width) {
        if (width != cutFor) {
            cut(name.text, content.name().text(), width);
            cut(
                    detail.text,
                    content.detail().text(),
                    width - Math.ceil(name.text.getLayoutBounds().getWidth()) - GAP);
            cutFor = width;
        }
    }

    private static void cut(Text text, String whole, double width) {
        text.setText(whole);
        if (text.getLayoutBounds().getWidth() > width) {
            text.setText(longest(text, whole, width));
        }
    }

    /** The longest beginning that fits with the sign of a cut behind it; empty where not even that fits. */
    private static String longest(Text text, String whole, double width) {
        int fits = 0;
        int tooLong = whole.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            text.setText(beginning(whole, middle) + CUT);
            if (text.getLayoutBounds().getWidth() <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return fits == 0 ? "" : beginning(whole, fits) + CUT;
    }

    /** So many characters, but no half of a pair, and no space before the cut. */
    private static String beginning(String whole, int length) {
        int end = Character.isHighSurrogate(whole.charAt(length - 1)) ? length - 1 : length;
        return whole.substring(0, end).stripTrailing();
    }

    /** A text that is put into the row when it first has something to show. */
    private final class Line {
        private final Text text = new Text();

        Line(String styleClass) {
            text.getStyleClass().setAll(styleClass);
            text.setMouseTransparent(true);
            text.setVisible(false);
        }

        boolean isShown() {
            return text.isVisible();
        }

        void show(Lettering lettering) {
            text.setVisible(!lettering.text().isEmpty());
            if (isShown()) {
                text.setFont(lettering.font());
                // The root's face would win over a font alone; nearly all names have the same style, so it hardly
                // changes.
                text.setStyle(Faces.style(lettering.font()));
                text.setText(lettering.text());
                Weight.give(text, lettering.font().getFamily());
                if (text.getParent() == null) {
                    added.accept(text);
                }
            }
        }
    }
}

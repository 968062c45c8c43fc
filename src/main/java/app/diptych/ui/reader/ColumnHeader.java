package app.diptych.ui.reader;

import app.diptych.model.Language;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.reader.row.Grid;
import app.diptych.ui.reader.row.Typography;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** The names of the columns, with the publisher's word on the translation beside the Chinese one. */
final class ColumnHeader extends Region {
    /** Of the notice at least, in sizes of its type: two characters and a sign of what is cut tell nothing. */
    private static final double LEAST = 5;

    private static final double GAP = 8;

    private final Texts texts;
    private final Label english = new Label();
    private final Label chinese = new Label();
    private final Label notice = new Label();
    private double height;
    private Grid grid = Grid.of(0, 1, 1, Columns.BOTH, Appearance.DEFAULT);

    ColumnHeader(Texts texts) {
        this.texts = texts;
        getStyleClass().add("reader-header");
        english.getStyleClass().setAll("reader-column");
        chinese.getStyleClass().setAll("reader-column");
        notice.getStyleClass().setAll("reader-notice");
        notice.setId("reader-notice");
        notice.setOnMouseEntered(event -> explain());
        getChildren().addAll(english, chinese, notice);
    }

    void show(@Nullable Call call, Typography type) {
        set(english, call == null ? "" : texts.get("column.english"), type);
        set(chinese, call == null ? "" : texts.get("column.chinese"), type);
        String word = call == null ? null : call.transcript().notice();
        set(notice, word == null ? "" : word.strip(), type);
        height = type.namesHeight();
        notice.setTooltip(null);
    }

    /** The whole notice; made when it may be wanted, since a tooltip is a window of its own. */
    private void explain() {
        if (notice.getTooltip() == null) {
            Tooltip whole = new Tooltip(notice.getText());
            whole.setStyle(notice.getStyle());
            whole.setWrapText(true);
            whole.setMaxWidth(420);
            notice.setTooltip(whole);
        }
    }

    private static void set(Label label, String text, Typography type) {
        label.setText(text);
        Font font = type.small(text);
        label.setFont(font);
        label.setStyle(Faces.style(font));
    }

    /** In pixels; grows with the type. */
    double height() {
        return height;
    }

    /** Stands the names above the columns of a grid. */
    void align(Grid with) {
        if (!with.equals(grid)) {
            grid = with;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double first = Math.min(grid.textWidth(), Math.ceil(english.prefWidth(-1)));
        place(english, grid.textX(Language.EN), first, grid.columns().show(Language.EN));
        double width = Math.min(grid.textWidth(), Math.ceil(chinese.prefWidth(-1)));
        // Of one column for both, the names stand beside each other.
        double shift = grid.isStacked() ? first + 2 * GAP : 0;
        double x = grid.textX(Language.ZH) + shift;
        place(chinese, x, width, grid.columns().show(Language.ZH));
        double rest = grid.textWidth() - shift - width - GAP;
        double least = Math.min(notice.prefWidth(-1), LEAST * notice.getFont().getSize());
        place(notice, x + width + GAP, rest, grid.columns().show(Language.ZH) && rest > 0 && rest >= least);
    }

    private void place(Label label, double x, double width, boolean shown) {
        label.setVisible(shown);
        double baseline = Math.rint(getHeight() / 2 + english.getBaselineOffset() / 2 - 2);
        double height = label.prefHeight(-1);
        label.resizeRelocate(x, Math.rint(baseline - label.getBaselineOffset()), Math.max(0, width), height);
    }
}

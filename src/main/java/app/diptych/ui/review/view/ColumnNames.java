package app.diptych.ui.review.view;

import app.diptych.model.Language;
import app.diptych.ui.reader.row.Typography;
import app.diptych.ui.review.row.Table;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The names of the two columns. */
final class ColumnNames extends Region {
    private final Label english = new Label();
    private final Label chinese = new Label();
    private Table table = Table.of(0, 1, 1, 1);
    private double height;

    /** @param texts the words of bundle {@code reader} */
    ColumnNames(Texts texts) {
        getStyleClass().add("reader-header");
        english.getStyleClass().setAll("reader-column");
        chinese.getStyleClass().setAll("reader-column");
        english.setText(texts.get("column.english"));
        chinese.setText(texts.get("column.chinese"));
        getChildren().addAll(english, chinese);
    }

    void show(Typography type) {
        height = type.namesHeight();
        for (Label label : new Label[] {english, chinese}) {
            label.setFont(type.small(label.getText()));
            label.setStyle(Faces.style(label.getFont()));
        }
    }

    double height() {
        return height;
    }

    void align(Table with) {
        table = with;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double baseline = Math.rint(getHeight() / 2 + english.getBaselineOffset() / 2 - 2);
        place(english, table.textX(Language.EN), baseline);
        place(chinese, table.textX(Language.ZH), baseline);
    }

    private static void place(Label label, double x, double baseline) {
        label.resizeRelocate(
                x, Math.rint(baseline - label.getBaselineOffset()), label.prefWidth(-1), label.prefHeight(-1));
    }
}

package app.diptych.ui.review.row;

import app.diptych.check.Severity;
import app.diptych.model.Language;
import app.diptych.ui.reader.flag.FlagSign;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.row.Look;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.Weight;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** One sentence pair with what stands around it. Made once and filled again and again. */
public final class ReviewRow extends Region {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass PASSAGE = PseudoClass.getPseudoClass("passage");
    private static final double BAR = 3;
    private static final double SIGN = 9;

    private final Rectangle ground = box("review-ground");
    private final Rectangle bar = box("review-current-bar");
    private final Rectangle rule = box("review-rule");
    private final Rectangle cell = box("review-cell");
    private final Label heading = label("reader-heading");
    private final Label name = label("reader-name");
    private final Label detail = label("reader-detail");
    private final Label passage = label("review-number");
    private final Label state = label("review-state-word");
    private final Label mark = label("review-mark");
    private final Label englishEdited = label("review-edited");
    private final Label chineseEdited = label("review-edited");
    private final Label note = label("review-note");
    private final StateSign sign = new StateSign();
    private final FlagSign flag = new FlagSign();
    private final Paragraph english = paragraph("english");
    private final Paragraph chinese = paragraph("chinese");
    private final List<Region> labels;

    private @Nullable Content content;
    private Table table = Table.NONE;

    ReviewRow() {
        getStyleClass().add("review-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        labels = List.of(heading, name, detail, passage, state, mark, englishEdited, chineseEdited, note);
        getChildren().addAll(ground, cell, bar, rule);
        getChildren().addAll(labels);
        getChildren().addAll(sign, flag, english, chinese);
        getChildren().forEach(child -> child.setManaged(false));
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().setAll(style);
        label.setMouseTransparent(true);
        return label;
    }

    private static Rectangle box(String style) {
        Rectangle box = new Rectangle();
        box.getStyleClass().setAll(style);
        box.setMouseTransparent(true);
        return box;
    }

    private static Paragraph paragraph(String side) {
        Paragraph paragraph = new Paragraph(Look.LAYERS);
        paragraph.getStyleClass().addAll("reader-paragraph", side);
        return paragraph;
    }

    void show(Content shown, Table on) {
        prepare(shown, on);
        show(heading, shown.heading());
        show(name, shown.name());
        Weight.give(heading, shown.heading().font().getFamily());
        Weight.give(name, shown.name().font().getFamily());
        show(detail, shown.detail());
        show(passage, shown.passage());
        show(state, on.worded() ? shown.state() : RowText.NONE);
        show(mark, shown.mark());
        show(englishEdited, shown.english());
        show(chineseEdited, shown.chinese());
        show(note, shown.note());
        sign.show(shown.segment());
        pseudoClassStateChanged(PASSAGE, !shown.passage().text().isEmpty());
        requestLayout();
    }

    /** Takes what its height depends on besides its paragraphs. */
    void prepare(Content shown, Table on) {
        content = shown;
        table = on;
    }

    private static void show(Label label, RowText text) {
        label.setVisible(!text.text().isEmpty());
        if (label.isVisible()) {
            label.setFont(text.font());
            label.setStyle(Faces.style(text.font()));
            label.setText(text.text());
        }
    }

    /**
     * Shows whether the person is at this row, and at which of its sides.
     *
     * @param framed whether that side has a frame; the field in which it is rewritten has its own
     */
    void setCurrent(boolean current, Language side, boolean framed) {
        bar.setVisible(current);
        cell.setVisible(current && framed);
        pseudoClassStateChanged(CURRENT, current);
        if (current) {
            cell.setX(table.textX(side) - 6);
            cell.setWidth(table.column() + 12);
        }
    }

    /** Shows how grave the findings in it are. */
    void setGravest(@Nullable Severity severity, boolean decided) {
        flag.setVisible(severity != null);
        if (severity != null) {
            flag.show(severity, decided);
        }
        pseudoClassStateChanged(ERROR, severity == Severity.ERROR && !decided);
        pseudoClassStateChanged(WARNING, severity == Severity.WARNING && !decided);
    }

    /** The paragraph of one side. */
    public Paragraph paragraph(Language side) {
        return side == Language.EN ? english : chinese;
    }

    /** The number of the row shown, from 0; -1 before any was. */
    public int number() {
        return content == null ? -1 : content.number();
    }

    /** The side at an x of the row, or the nearest. */
    public Language sideAt(double x) {
        return table.sideAt(x);
    }

    /** Whether a point lies on the word that says that a side was edited. */
    public boolean isOnEdited(double x, double y) {
        Label word = sideAt(x) == Language.EN ? englishEdited : chineseEdited;
        return word.isVisible() && word.getBoundsInParent().contains(x, y);
    }

    /** The word that says that a side was edited. */
    public Label edited(Language side) {
        return side == Language.EN ? englishEdited : chineseEdited;
    }

    /** How far down the words of a side may be written over, in this row: as far as its cell goes, but not over a note. */
    public double bottomOfCell() {
        return getHeight() - 3 - (hasNote() ? heights().small() + 3 : 0);
    }

    private Lines heights() {
        return content == null ? Lines.NONE : content.heights();
    }

    private boolean hasNote() {
        return content != null && !content.note().text().isEmpty();
    }

    private boolean isEdited(Language side) {
        return content != null && content.isEdited(side);
    }

    /** The height in whole pixels on the table it was filled for. */
    double height() {
        return heights().top()
                + textHeight()
                + (hasNote() ? heights().small() + 3 : 0)
                + heights().padding()
                + 1;
    }

    private double textHeight() {
        double both = Math.max(bottom(Language.EN), bottom(Language.ZH));
        // The gutter's two lines have room too.
        return passage.isVisible()
                ? Math.max(both, heights().baseline() + heights().small() + 2)
                : both;
    }

    private double bottom(Language side) {
        double text = heights().lead(side) + paragraph(side).height(table.column());
        return isEdited(side) ? text + heights().small() : text;
    }

    @Override
    protected void layoutChildren() {
        Lines at = heights();
        double top = at.top() - at.padding();
        double high = Math.max(0, getHeight() - top);
        place(ground, 0, top, getWidth(), high);
        place(bar, 0, top, BAR, high);
        place(rule, 0, getHeight() - 1, getWidth(), 1);
        cell.setY(top + 2);
        cell.setHeight(Math.max(0, high - 5));
        layoutHeader(at);
        layoutGutter(at);
        for (Language side : Language.values()) {
            paragraph(side)
                    .resizeRelocate(
                            table.textX(side),
                            at.top() + at.lead(side),
                            table.column(),
                            paragraph(side).height(table.column()));
        }
        double baseline = at.top() + at.baseline();
        put(mark, table.middleX() - table.middle() / 2, baseline, table.middle());
        for (Language side : Language.values()) {
            Label word = edited(side);
            put(word, table.textX(side), at.top() + bottom(side) - 5, Math.ceil(word.prefWidth(-1)) + 1);
        }
        double last = at.top() + textHeight() + at.small() - 2;
        put(note, table.textX(Language.EN), last, table.right() - table.textX(Language.EN));
    }

    private void layoutHeader(Lines at) {
        double x = table.textX(Language.EN);
        double width = Math.max(0, table.right() - x);
        if (heading.isVisible()) {
            heading.resizeRelocate(x, at.heading(), width, heading.prefHeight(-1));
        }
        // A picture is laid out but once, and a label's width is that of its style.
        name.applyCss();
        double nameWidth = Math.min(width, Math.ceil(name.prefWidth(-1)) + 1);
        put(name, x, at.name(), nameWidth);
        put(detail, x + nameWidth + 9, at.name(), Math.max(0, width - nameWidth - 9));
    }

    private void layoutGutter(Lines at) {
        double x = table.left() + 19;
        double baseline = at.top() + at.baseline();
        put(passage, x, baseline, Math.ceil(passage.prefWidth(-1)) + 1);
        flag.relocate(table.left() + 6, baseline - SIGN);
        double line = passage.isVisible() ? baseline + at.small() : baseline;
        // By its own measure: a sign that is but a line would be moved up by its empty height.
        sign.setLayoutX(x);
        sign.setLayoutY(line - SIGN);
        put(state, x + SIGN + 4, line, Math.max(0, table.gutter() - SIGN - 29));
    }

    private static void put(Label label, double x, double baseline, double width) {
        if (label.isVisible()) {
            double height = label.prefHeight(-1);
            label.resizeRelocate(x, Math.rint(baseline - label.getBaselineOffset()), width, height);
        }
    }

    private static void place(Rectangle box, double x, double y, double width, double height) {
        box.setX(x);
        box.setY(y);
        box.setWidth(width);
        box.setHeight(height);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Content now = content;
        return switch (attribute) {
            case TEXT -> now == null ? "" : now.speech().get();
            case INDEX -> number();
            case SELECTED -> bar.isVisible();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}

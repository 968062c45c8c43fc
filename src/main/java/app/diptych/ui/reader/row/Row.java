package app.diptych.ui.reader.row;

import app.diptych.model.Language;
import app.diptych.ui.reader.flag.Flag;
import app.diptych.ui.reader.flag.FlagSign;
import app.diptych.ui.reader.flow.Paragraph;
import java.util.List;
import javafx.animation.FadeTransition;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One passage: the section's heading and the speaker's header where they begin with it, the gutter with ¶, and the two
 * paragraphs. Its height is that of the higher one.
 */
public final class Row extends Region {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final RowHeader header = new RowHeader(this::add);
    private final Text number = new Text();
    private final Rectangle rule = box("reader-rule");
    private final Rectangle divider = box("reader-divider");
    private final Paragraph english = paragraph("english");
    private final Paragraph chinese = paragraph("chinese");
    /** Made when first wanted, as few rows have a finding; no row is quicker made than one with little in it. */
    private @Nullable FlagSign sign;

    private @Nullable Lights lights;

    private RowContent content = RowContent.EMPTY;
    private Grid grid = Grid.NONE;

    Row() {
        getStyleClass().add("reader-row");
        number.getStyleClass().add("reader-number");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        getChildren().addAll(rule, divider, number, english, chinese);
        getChildren().forEach(child -> child.setManaged(false));
    }

    private static Rectangle box(String styleClass) {
        Rectangle box = new Rectangle();
        box.getStyleClass().setAll(styleClass);
        box.setMouseTransparent(true);
        return box;
    }

    private static Paragraph paragraph(String side) {
        Paragraph paragraph = new Paragraph(Look.LAYERS);
        paragraph.getStyleClass().addAll("reader-paragraph", side);
        return paragraph;
    }

    /** Shows a passage on a grid. */
    void show(RowContent shown, Grid on) {
        prepare(shown, on);
        if (lights != null) {
            lights.fadeOut();
        }
        header.show(shown);
        number.setText(shown.number().text());
        number.setFont(shown.number().font());
        divider.setVisible(on.isDivided());
        english.setVisible(on.columns().show(Language.EN));
        chinese.setVisible(on.columns().show(Language.ZH));
        requestLayout();
    }

    /** Takes what its height depends on besides its paragraphs. */
    void prepare(RowContent shown, Grid on) {
        content = shown;
        grid = on;
    }

    /** Shows whether this is the passage that the reader is at. */
    void setCurrent(boolean current) {
        if (current || lights != null) {
            lights().setCurrent(current);
            placeLights();
        }
        pseudoClassStateChanged(CURRENT, current);
    }

    /** Shows the sign of a finding in the gutter, or none. */
    void setFlag(@Nullable Flag flag) {
        if (sign != null) {
            sign.show(flag);
        } else if (flag != null) {
            sign = new FlagSign();
            sign.show(flag);
            add(sign);
            requestLayout();
        }
    }

    /** Lights up once, for the eye to find it after a jump. */
    public void flash() {
        lights().flash();
        placeLights();
    }

    private Lights lights() {
        if (lights == null) {
            lights = new Lights();
            getChildren().addAll(0, lights.boxes);
            lights.boxes.forEach(Node::applyCss);
        }
        return lights;
    }

    /** Puts a node above all others; styled at once, since in a pulse the layout comes after the styles. */
    private void add(Node node) {
        node.setManaged(false);
        getChildren().add(node);
        node.applyCss();
    }

    /** The paragraph of one side. */
    public Paragraph paragraph(Language language) {
        return language == Language.EN ? english : chinese;
    }

    /** The language at a place of this row, or the nearest. */
    public Language languageAt(double x, double y) {
        return grid.languageAt(x, y >= chinese.getLayoutY());
    }

    /** The id of the passage shown. */
    public int passage() {
        return content.passage();
    }

    /** The height in whole pixels on the grid it was filled for. */
    double height() {
        double english = grid.columns().show(Language.EN) ? bottom(Language.EN) : 0;
        double chinese = grid.columns().show(Language.ZH) ? bottom(Language.ZH) : 0;
        return content.heights().top()
                + (grid.isStacked() ? english + under() : Math.max(english, chinese))
                + content.heights().padding()
                + 1;
    }

    private double bottom(Language language) {
        return content.heights().lead(language) + paragraph(language).height(grid.textWidth());
    }

    /** What the Chinese text takes under the English one. */
    private double under() {
        return gap() + chinese.height(grid.textWidth());
    }

    private double gap() {
        return Math.max(2, Math.rint(content.heights().padding() * 0.7));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double top = content.heights().top() - content.heights().padding();
        placeLights();
        place(rule, 0, height - 1, width, 1);
        place(divider, grid.dividerX(), top, 1, height - top - 1);
        double x = grid.left() + grid.gutter() + Grid.PADDING;
        header.layout(x, Math.max(0, grid.right() - Grid.PADDING - x));
        number.relocate(
                grid.left() + grid.gutter() - 2 - number.getLayoutBounds().getWidth(),
                content.heights().top() + content.heights().baseline() - number.getBaselineOffset());
        if (sign != null) {
            // Under the number, its right edge in line with it.
            sign.relocate(
                    grid.left() + grid.gutter() - 3 - sign.getLayoutBounds().getWidth(),
                    content.heights().top() + content.heights().baseline() + 6);
        }
        layout(english, Language.EN);
        layout(chinese, Language.ZH);
    }

    private void placeLights() {
        if (lights != null) {
            double top = content.heights().top() - content.heights().padding();
            lights.place(top, getWidth(), Math.max(0, getHeight() - top - 1));
        }
    }

    private void layout(Paragraph paragraph, Language language) {
        if (paragraph.isVisible()) {
            boolean under = grid.isStacked() && language == Language.ZH;
            double y = content.heights().top()
                    + (under ? bottom(Language.EN) + gap() : content.heights().lead(language));
            paragraph.resizeRelocate(grid.textX(language), y, grid.textWidth(), paragraph.height(grid.textWidth()));
        }
    }

    private static void place(Rectangle box, double x, double y, double width, double height) {
        box.setX(x);
        box.setY(y);
        box.setWidth(width);
        box.setHeight(height);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> content.speech().get();
            case INDEX -> passage();
            case SELECTED -> lights != null && lights.ground.isVisible();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** What lies under the text of one row at most; in the others it is not worth the making, nor the moving. */
    private static final class Lights {
        private static final double BAR = 3;

        private final Rectangle ground = box("reader-ground");
        private final Rectangle flash = box("reader-flash");
        private final Rectangle bar = box("reader-current-bar");
        /** From the back. */
        private final List<Rectangle> boxes = List.of(ground, flash, bar);

        private final FadeTransition fade = new FadeTransition(Duration.millis(1100), flash);

        Lights() {
            fade.setFromValue(1);
            fade.setToValue(0);
            fade.setOnFinished(event -> flash.setVisible(false));
            flash.setOpacity(0);
            for (Rectangle box : boxes) {
                box.setManaged(false);
                box.setVisible(false);
            }
        }

        void setCurrent(boolean current) {
            ground.setVisible(current);
            bar.setVisible(current);
        }

        void flash() {
            flash.setVisible(true);
            fade.playFromStart();
        }

        void fadeOut() {
            fade.stop();
            flash.setVisible(false);
            flash.setOpacity(0);
        }

        void place(double top, double width, double height) {
            for (Rectangle box : boxes) {
                if (box.isVisible()) {
                    Row.place(box, 0, top, box.equals(bar) ? BAR : width, height);
                }
            }
        }
    }
}

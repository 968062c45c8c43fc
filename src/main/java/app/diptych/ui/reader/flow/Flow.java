package app.diptych.ui.reader.flow;

import java.util.NavigableMap;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * A viewport on many rows of any height, of which only the visible ones exist as nodes. The true position is an
 * {@link Anchor}; the scroll bar is a view of it. A jump sets the anchor and is therefore exact; on a change of width or
 * type the anchor stays and the heights are measured anew.
 *
 * @param <R> the row's node
 */
public final class Flow<R extends Region> extends Region {
    private static final double UNIT = 40;
    /** Pixels beyond the viewport that are filled ahead at least, and at most. */
    private static final double LEAST_AHEAD = 120;

    private static final double MOST_AHEAD = 600;
    /** Rows that are filled ahead at most. */
    private static final int ROWS_AHEAD = 12;

    private final Cells<R> cells;
    private final ScrollBar bar = new ScrollBar();
    private final LiveRows<R> rows;
    private final NavigableMap<Integer, R> live;
    private final IdleMeasure idle;
    private final Rectangle clip = new Rectangle();
    private HeightIndex heights = new HeightIndex(new double[0]);
    private double measuredWidth = -1;
    /** What was asked for; outlives a change of width that cannot show it. */
    private Anchor wish = new Anchor(0, 0);
    /** What is shown. */
    private Anchor anchor = new Anchor(0, 0);

    private boolean moved;
    /** The pixels of the last move, negative upwards; the next is probably such a one too. */
    private double lastMove;

    private boolean preparing;
    private boolean barFollows;
    /** The row that a screen reader takes for the focused one. */
    private int spoken = -1;

    private Runnable laidOut = () -> {};

    /** A flow without rows. */
    public Flow(Cells<R> cells) {
        this.cells = cells;
        rows = new LiveRows<>(cells, this::added);
        live = rows.visible();
        this.idle = new IdleMeasure(this::measureSome);
        getStyleClass().add("flow");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setFocusTraversable(true);
        setClip(clip);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.setUnitIncrement(UNIT);
        bar.valueProperty().subscribe(value -> {
            if (!barFollows) {
                scrollTo(value.doubleValue());
            }
        });
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
    }

    /** The scroll bar that shows, and moves, the position. */
    public ScrollBar bar() {
        return bar;
    }

    /** Starts anew at the top with so many rows. */
    public void reset(int rows) {
        releaseAll();
        heights = new HeightIndex(new double[rows]);
        wish = new Anchor(0, 0);
        measure();
    }

    /** Measures all rows anew, because their type or text has changed; the anchor stays. */
    public void measure() {
        releaseAll();
        measuredWidth = -1;
        requestLayout();
    }

    /** Takes another number of rows, of whatever heights; the row at the top stays where it is. */
    public void change(int rows) {
        heights = new HeightIndex(new double[rows]);
        measure();
    }

    /** Fills a visible row anew, because its text has changed; all others keep their heights. */
    public void changeRow(int row, R cell) {
        cells.fill(cell, row);
        heights.set(row, cells.height(cell, measuredWidth));
        setNeedsLayout(true);
    }

    /** Fills the live rows anew, because their look, not their height, has changed. */
    public void refresh() {
        rows.forEachFilled((row, cell) -> cells.fill(cell, row));
    }

    /** Puts a row's top to the viewport's top, or as near as the end of the flow allows. */
    public void jump(int row) {
        moveTo(new Anchor(row, 0));
    }

    /** Moves as little as is needed to show the whole row; a row higher than the viewport shows its top. */
    public void reveal(int row) {
        if (measuredWidth <= 0) {
            jump(row);
            return;
        }
        double top = top(row);
        double height = exactHeight(row);
        if (row < anchor.row() || (row == anchor.row() && anchor.offset() > 0) || height >= getHeight()) {
            moveTo(new Anchor(row, 0));
        } else if (top + height > getHeight()) {
            moveTo(new Anchor(row, height - getHeight()));
        }
    }

    /** Moves down, or up if negative, by pixels. */
    public void scrollBy(double pixels) {
        Anchor from = moved ? wish : anchor;
        moveTo(new Anchor(from.row(), from.offset() + pixels));
        lastMove = pixels;
    }

    /** Moves to a position in pixels from the top, which is as exact as the heights above it are. */
    public void scrollTo(double position) {
        if (heights.rows() > 0) {
            int row = heights.find(position);
            moveTo(new Anchor(row, position - heights.before(row)));
        }
    }

    /** The row at the viewport's top, with the pixels of it that are hidden. */
    public Anchor anchor() {
        return anchor;
    }

    /** The heights known so far. */
    public HeightIndex heights() {
        return heights;
    }

    /** Pixels between the top of all rows and the viewport's top. */
    public double position() {
        return heights.before(anchor.row()) + anchor.offset();
    }

    /** The node that shows a row, or null where it is out of sight. */
    public @Nullable R live(int row) {
        return live.get(row);
    }

    /** Calls for every visible row with its node, from the top. */
    public void forEachLive(BiConsumer<Integer, R> action) {
        live.forEach(action);
    }

    /** Calls for every row that has a node, whether it is visible or only filled ahead. */
    public void forEachFilled(BiConsumer<Integer, R> action) {
        rows.forEachFilled(action);
    }

    /** The visible row at a y of the viewport; the first or last one where it lies outside. */
    public int rowAt(double y) {
        for (var entry : live.entrySet()) {
            R cell = entry.getValue();
            if (y < cell.getLayoutY() + cell.getHeight()) {
                return entry.getKey();
            }
        }
        return live.isEmpty() ? -1 : live.lastKey();
    }

    /** The first visible row, -1 without any. */
    public int first() {
        return live.isEmpty() ? -1 : live.firstKey();
    }

    /** The last visible row, -1 without any. */
    public int last() {
        return live.isEmpty() ? -1 : live.lastKey();
    }

    /** Tells a screen reader which row the person is at. */
    public void setSpoken(int row) {
        spoken = row;
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> heights.rows();
            case ITEM_AT_INDEX -> live((Integer) parameters[0]);
            case FOCUS_ITEM -> live(spoken);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** Called after each layout: position, visible rows or heights may have changed. */
    public void onLaidOut(Runnable action) {
        laidOut = action;
    }

    /** Measures every row now instead of when idle. */
    public void measureAll() {
        layout();
        while (measureSome(Long.MAX_VALUE)) {
            // Every call measures at least one row.
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double viewport = getHeight();
        clip.setWidth(width);
        clip.setHeight(viewport);
        if (heights.rows() == 0 || width <= 0 || viewport <= 0) {
            releaseAll();
            updateBar();
            return;
        }
        if (width != measuredWidth) {
            estimate(width);
        }
        releaseFarFrom(heights.before(Math.clamp(wish.row(), 0, heights.rows() - 1)) + wish.offset(), viewport);
        anchor = Placement.settle(wish, moved, viewport, heights, this::exactHeight);
        if (moved) {
            wish = anchor;
            moved = false;
        }
        place(viewport);
        updateBar();
        if (!heights.isExact()) {
            idle.start(this);
        }
        laidOut.run();
        prepareSoon();
    }

    private void estimate(double width) {
        releaseAll();
        measuredWidth = width;
        double[] estimates = new double[heights.rows()];
        for (int i = 0; i < estimates.length; i++) {
            estimates[i] = cells.isLeftOut(i) ? 0 : cells.estimate(i, width);
        }
        heights = new HeightIndex(estimates);
        for (int i = 0; i < estimates.length; i++) {
            if (cells.isLeftOut(i)) {
                heights.set(i, 0);
            }
        }
    }

    private void place(double viewport) {
        double y = snapPositionY(-anchor.offset());
        int row = anchor.row();
        while (row < heights.rows() && y < viewport) {
            if (heights.isExact(row) && heights.height(row) == 0) {
                row++; // Left out: it needs no node.
                continue;
            }
            R cell = rows.show(row);
            double height = exactHeight(row);
            cell.resizeRelocate(0, y, measuredWidth, height);
            y += height;
            row++;
        }
        rows.keep(anchor.row(), row);
        rows.moveAway();
    }

    private double exactHeight(int row) {
        return heights.isExact(row) ? heights.height(row) : exactHeight(row, rows.show(row));
    }

    private double exactHeight(int row, R cell) {
        if (!heights.isExact(row)) {
            heights.set(row, cells.height(cell, measuredWidth));
        }
        return heights.height(row);
    }

    private R added() {
        R cell = cells.create();
        cell.setManaged(false);
        getChildren().add(cell);
        // Styles come before layout in a pulse; a node made in the layout would be drawn once without.
        cell.applyCss();
        return cell;
    }

    private void releaseAll() {
        rows.keep(0, 0);
        rows.keepAhead(0, 0);
        rows.hide();
    }

    /** Pools, still visible, what will hardly be in sight, so that it is filled anew without being hidden and shown. */
    private void releaseFarFrom(double position, double viewport) {
        double top = Math.clamp(position, 0, Math.max(0, heights.total() - viewport));
        rows.keep(heights.find(top), heights.find(top + viewport) + 1);
    }

    /** Between this pulse and the next: a row that is filled and laid out already only has to be moved into sight. */
    private void prepareSoon() {
        if (getScene() == null || getScene().getWindow() == null) {
            rows.hide();
        } else if (!preparing) {
            preparing = true;
            Platform.runLater(this::prepare);
        }
    }

    private void prepare() {
        preparing = false;
        boolean down = lastMove >= 0;
        int next = down ? last() + 1 : first() - 1;
        rows.keepAhead(down ? next : next - ROWS_AHEAD + 1, down ? next + ROWS_AHEAD : next + 1);
        if (!live.isEmpty() && !moved && measuredWidth == getWidth()) {
            prepare(next, down);
            updateBar();
        }
        rows.hide();
    }

    private void prepare(int first, boolean down) {
        long until = System.nanoTime() + IdleMeasure.SLICE;
        R edge = down ? live.lastEntry().getValue() : live.firstEntry().getValue();
        double y = edge.getLayoutY() + (down ? edge.getHeight() : 0);
        double reach = Math.clamp(Math.abs(lastMove), LEAST_AHEAD, MOST_AHEAD);
        int row = first;
        for (int i = 0; i < ROWS_AHEAD && row >= 0 && row < heights.rows(); i++) {
            if ((down ? y - getHeight() : -y) >= reach || System.nanoTime() >= until) {
                return;
            }
            R cell = rows.prepare(row);
            double height = exactHeight(row, cell);
            cell.resizeRelocate(0, down ? y : y - height, measuredWidth, height);
            cell.layout();
            y += down ? height : -height;
            row += down ? 1 : -1;
        }
    }

    private void moveTo(Anchor to) {
        wish = to;
        moved = true;
        lastMove = 0;
        idle.defer();
        // Nothing around the flow is laid out anew for it.
        setNeedsLayout(true);
    }

    private double top(int row) {
        return heights.before(row) - position();
    }

    private void wheel(ScrollEvent event) {
        if (!event.isShortcutDown() && event.getDeltaY() != 0) {
            scrollBy(-event.getDeltaY());
            event.consume();
        }
    }

    private boolean measureSome(long untilNanos) {
        if (measuredWidth > 0) {
            idle.measure(heights, cells, measuredWidth, Math.max(0, last()), untilNanos);
            updateBar();
            if (heights.isExact()) {
                laidOut.run();
            }
        }
        return measuredWidth > 0 && !heights.isExact();
    }

    private void updateBar() {
        barFollows = true;
        Placement.show(bar, heights.total(), getHeight(), position(), UNIT);
        barFollows = false;
    }
}

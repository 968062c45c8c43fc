package app.diptych.ui.review.view;

import app.diptych.ui.shell.Mode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/** The middle of the window: one region for each mode, of which the one wanted stands in the scene. */
public final class ModePane extends Region {
    private final Map<Mode, Supplier<? extends Region>> makers;
    private final Map<Mode, Region> made = new EnumMap<>(Mode.class);
    private Region shown;

    /**
     * @param makers makes the region of every mode that has its place here, at least for reading, once it is wanted
     * @param first the mode to begin with
     */
    public ModePane(Map<Mode, Supplier<? extends Region>> makers, Mode first) {
        this.makers = Map.copyOf(makers);
        shown = make(makers.containsKey(first) ? first : Mode.READ);
        setId("mode-pane");
        getChildren().setAll(shown);
    }

    /** A mode that has the whole window to itself leaves the middle as it is. */
    private Region of(Mode mode) {
        return makers.containsKey(mode) ? make(mode) : shown;
    }

    private Region make(Mode mode) {
        return made.computeIfAbsent(
                mode, wanted -> Objects.requireNonNull(makers.get(wanted)).get());
    }

    /** Shows another mode, with the keyboard. */
    public void show(Mode mode) {
        Region wanted = of(mode);
        if (!wanted.equals(shown)) {
            shown = wanted;
            // What is not shown is not laid out either.
            getChildren().setAll(shown);
            shown.requestFocus();
        }
    }

    @Override
    public void requestFocus() {
        shown.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        shown.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}

package app.diptych.ui.review.view;

import app.diptych.ui.shell.Mode;
import java.util.Map;
import java.util.Objects;
import javafx.scene.layout.Region;

/** The middle of the window: one region for each mode, of which the one wanted stands in the scene. */
public final class ModePane extends Region {
    private final Map<Mode, Region> regions;
    private Region shown;

    /**
     * @param regions one for every mode that has its place here, at least for reading
     * @param first the mode to begin with
     */
    public ModePane(Map<Mode, Region> regions, Mode first) {
        this.regions = Map.copyOf(regions);
        shown = Objects.requireNonNull(regions.getOrDefault(first, regions.get(Mode.READ)));
        setId("mode-pane");
        getChildren().setAll(shown);
    }

    /** A mode that has the whole window to itself leaves the middle as it is. */
    private Region of(Mode mode) {
        return regions.getOrDefault(mode, shown);
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

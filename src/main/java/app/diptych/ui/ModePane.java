package app.diptych.ui;

import app.diptych.ui.shell.Mode;
import java.util.Map;
import javafx.scene.layout.Region;

/** The middle of the window: one region for each mode, of which the one wanted stands in the scene. */
final class ModePane extends Region {
    private final Map<Mode, Region> regions;
    private Region shown;

    /**
     * @param regions one for every mode
     * @param first the mode to begin with
     */
    ModePane(Map<Mode, Region> regions, Mode first) {
        this.regions = Map.copyOf(regions);
        shown = of(first);
        setId("mode-pane");
        getChildren().setAll(shown);
    }

    private Region of(Mode mode) {
        Region region = regions.get(mode);
        if (region == null) {
            throw new IllegalArgumentException("nothing to show for " + mode);
        }
        return region;
    }

    /** Shows another mode, with the keyboard. */
    void show(Mode mode) {
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

package app.diptych.ui.settings;

import java.nio.file.Path;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What is remembered, as properties that the window binds to. A new object holds the defaults. */
public final class Settings {
    /** How many recent files are kept. */
    public static final int RECENT = 12;
    /** How many searches are kept. */
    public static final int SEARCHES = 12;

    private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ObjectProperty<InterfaceLanguage> language = new SimpleObjectProperty<>(InterfaceLanguage.SYSTEM);
    private final BooleanProperty outlineShown = new SimpleBooleanProperty(true);
    private final BooleanProperty metricsShown = new SimpleBooleanProperty(true);
    private final DoubleProperty outlineWidth = new SimpleDoubleProperty(236);
    private final DoubleProperty metricsWidth = new SimpleDoubleProperty(370);
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ObjectProperty<WindowBounds> bounds = new SimpleObjectProperty<>(WindowBounds.DEFAULT);
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObservableList<String> searches = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Path> lastFile = new SimpleObjectProperty<>();
    private final IntegerProperty lastPlace = new SimpleIntegerProperty();

    /** Light, dark, or as the desktop has it. */
    public ObjectProperty<ThemeChoice> theme() {
        return theme;
    }

    /** The language of the window's own words. */
    public ObjectProperty<InterfaceLanguage> language() {
        return language;
    }

    /** Whether the pane at the left is shown. */
    public BooleanProperty outlineShown() {
        return outlineShown;
    }

    /** Whether the pane at the right is shown. */
    public BooleanProperty metricsShown() {
        return metricsShown;
    }

    /** Width of the pane at the left, in pixels, where the window has room for it. */
    public DoubleProperty outlineWidth() {
        return outlineWidth;
    }

    /** Width of the pane at the right, in pixels, where the window has room for it. */
    public DoubleProperty metricsWidth() {
        return metricsWidth;
    }

    /** Size of the reader's text; 1 is normal. */
    public DoubleProperty zoom() {
        return zoom;
    }

    /** Where the window stood. */
    public ObjectProperty<WindowBounds> bounds() {
        return bounds;
    }

    /** Files opened, the last one first, at most {@link #RECENT}. */
    public ObservableList<Path> recent() {
        return recent;
    }

    /** What was searched for, the last first, at most {@link #SEARCHES}. */
    public ObservableList<String> searches() {
        return searches;
    }

    /** The file to open again at the next start, or null. */
    public ObjectProperty<@Nullable Path> lastFile() {
        return lastFile;
    }

    /** Id of the passage that the reader stood at in the last file. */
    public IntegerProperty lastPlace() {
        return lastPlace;
    }

    /** Puts a file at the head of the recent ones. */
    public void remember(Path file) {
        recent.remove(file);
        recent.addFirst(file);
        if (recent.size() > RECENT) {
            recent.remove(RECENT, recent.size());
        }
    }

    /** Puts what was searched for at the head of the others. */
    public void rememberSearch(String text) {
        if (!searches.isEmpty() && searches.getFirst().equals(text)) {
            return;
        }
        searches.remove(text);
        searches.addFirst(text);
        if (searches.size() > SEARCHES) {
            searches.remove(SEARCHES, searches.size());
        }
    }

    /** Everything that is worth being written when it changes. */
    public Observable[] all() {
        return new Observable[] {
            theme,
            language,
            outlineShown,
            metricsShown,
            outlineWidth,
            metricsWidth,
            zoom,
            bounds,
            recent,
            searches,
            lastFile,
            lastPlace
        };
    }
}

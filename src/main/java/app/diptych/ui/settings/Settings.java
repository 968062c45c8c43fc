package app.diptych.ui.settings;

import app.diptych.ui.metrics.look.MetricsLook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/** What is remembered, as properties that the window binds to. A new object holds the defaults. */
public final class Settings {
    /** How many recent files are kept. */
    public static final int RECENT = 12;
    /** The rules that are off unless somebody wants them: matters of style. */
    public static final Set<String> RULES_OFF = Set.of("repeated", "script-mixed", "punctuation");
    /** How many searches are kept. */
    public static final int SEARCHES = 12;

    private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ObjectProperty<InterfaceLanguage> language = new SimpleObjectProperty<>(InterfaceLanguage.SYSTEM);
    private final BooleanProperty outlineShown = new SimpleBooleanProperty(true);
    private final BooleanProperty metricsShown = new SimpleBooleanProperty(true);
    private final BooleanProperty findingsInFront = new SimpleBooleanProperty();
    private final ObservableSet<String> rulesOff = FXCollections.observableSet(new TreeSet<>(RULES_OFF));
    private final DoubleProperty outlineWidth = new SimpleDoubleProperty(236);
    private final DoubleProperty metricsWidth = new SimpleDoubleProperty(370);
    private final ReadingSettings reading = new ReadingSettings();
    private final MetricsLook metrics = new MetricsLook();
    private final BooleanProperty highContrast = new SimpleBooleanProperty();
    private final DoubleProperty interfaceScale = new SimpleDoubleProperty(1);
    private final BooleanProperty restore = new SimpleBooleanProperty(true);
    private final BooleanProperty welcomed = new SimpleBooleanProperty();
    private final ObjectProperty<WindowBounds> bounds = new SimpleObjectProperty<>(WindowBounds.DEFAULT);
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObservableList<String> recentCommands = FXCollections.observableArrayList();
    private final ObjectProperty<SavedSession> session = new SimpleObjectProperty<>(SavedSession.NONE);
    private final ObservableList<String> searches = FXCollections.observableArrayList();

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

    /** Whether the pane at the right shows the findings, and not the metrics. */
    public BooleanProperty findingsInFront() {
        return findingsInFront;
    }

    /** Names of the rules of which no findings are shown. */
    public ObservableSet<String> rulesOff() {
        return rulesOff;
    }

    /** Sets the rules back to how they came. */
    public void resetRules() {
        rulesOff.retainAll(RULES_OFF);
        rulesOff.addAll(RULES_OFF);
    }

    /** Width of the pane at the left, in pixels, where the window has room for it. */
    public DoubleProperty outlineWidth() {
        return outlineWidth;
    }

    /** Width of the pane at the right, in pixels, where the window has room for it. */
    public DoubleProperty metricsWidth() {
        return metricsWidth;
    }

    /** How the text of calls is set. */
    public ReadingSettings reading() {
        return reading;
    }

    /** How the metrics are looked at. */
    public MetricsLook metrics() {
        return metrics;
    }

    /** Whether every colour is to stand out as far as it can from its ground. */
    public BooleanProperty highContrast() {
        return highContrast;
    }

    /** Size of the window's own words, 0.8 to 2; 1 is normal. */
    public DoubleProperty interfaceScale() {
        return interfaceScale;
    }

    /** Whether the next start opens what is open now. */
    public BooleanProperty restore() {
        return restore;
    }

    /** Whether the person has read, and put away, what to try first. */
    public BooleanProperty welcomed() {
        return welcomed;
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

    /** Ids of what was last chosen in the palette, the last one first, at most {@link #RECENT}. */
    public ObservableList<String> recentCommands() {
        return recentCommands;
    }

    /** Puts a choice of the palette at the head of the recent ones. */
    public void rememberCommand(String id) {
        putFirst(recentCommands, id);
    }

    /** What is open, to be opened again at the next start. */
    public ObjectProperty<SavedSession> session() {
        return session;
    }

    /** Puts a file at the head of the recent ones. */
    public void remember(Path file) {
        putFirst(recent, file);
    }

    private static <T> void putFirst(ObservableList<T> recent, T latest) {
        recent.remove(latest);
        recent.addFirst(latest);
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

    /** Sets theme, language and size of the interface, and the side panes, back to how they came. */
    public void resetLooks() {
        theme.set(ThemeChoice.SYSTEM);
        highContrast.set(false);
        language.set(InterfaceLanguage.SYSTEM);
        interfaceScale.set(1);
        outlineShown.set(true);
        metricsShown.set(true);
    }

    /** Everything that is worth being written when it changes. */
    public List<Observable> all() {
        List<Observable> all = new ArrayList<>(reading.all());
        all.addAll(metrics.all());
        all.addAll(List.of(
                theme,
                highContrast,
                language,
                interfaceScale,
                outlineShown,
                metricsShown,
                findingsInFront,
                rulesOff,
                outlineWidth,
                metricsWidth,
                bounds,
                restore,
                welcomed,
                recent,
                recentCommands,
                searches,
                session));
        return all;
    }
}

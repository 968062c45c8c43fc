package app.diptych.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the palette offers for what was typed. On the FX thread. */
public final class PaletteViewModel {
    private final Supplier<List<Offer>> source;
    private final Supplier<List<String>> recent;
    private final Consumer<String> remember;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Offer> found = FXCollections.observableArrayList();
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ObservableList<Offer> foundShown = FXCollections.unmodifiableObservableList(found);
    private List<Offer> all = List.of();

    /**
     * @param source everything that can be chosen now; asked each time the palette opens
     * @param recent ids of what was chosen last, the last one first
     * @param remember told the id of what is chosen
     */
    public PaletteViewModel(Supplier<List<Offer>> source, Supplier<List<String>> recent, Consumer<String> remember) {
        this.source = source;
        this.recent = recent;
        this.remember = remember;
        query.subscribe(this::search);
    }

    /** What is typed. */
    public StringProperty query() {
        return query;
    }

    /** What fits it, the best first; for an empty query everything, what was chosen last first. */
    public ObservableList<Offer> found() {
        return foundShown;
    }

    /** Index of the offer that {@link #choose()} takes; -1 where nothing fits. */
    public IntegerProperty selected() {
        return selected;
    }

    /** Whether the palette is open. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Opens the palette with an empty query. */
    public void show() {
        all = source.get();
        query.set("");
        search("");
        open.set(true);
    }

    /** Closes the palette without choosing. */
    public void hide() {
        open.set(false);
    }

    /** Moves the selection by so many lines; it goes round at both ends. */
    public void move(int lines) {
        if (!found.isEmpty()) {
            selected.set(Math.floorMod(selected.get() + lines, found.size()));
        }
    }

    /** Closes the palette and does what is selected; nothing happens where that cannot be done now. */
    public void choose() {
        if (selected.get() < 0 || selected.get() >= found.size()) {
            return;
        }
        Offer offer = found.get(selected.get());
        if (offer.enabled()) {
            hide();
            remember.accept(offer.id());
            offer.action().run();
        }
    }

    private void search(String typed) {
        List<Ranked> ranked = new ArrayList<>();
        List<String> last = recent.get();
        for (Offer offer : all) {
            int score = Match.of(typed, offer);
            if (score != Match.NONE) {
                int at = last.indexOf(offer.id());
                ranked.add(new Ranked(offer, score, at < 0 ? Integer.MAX_VALUE : at));
            }
        }
        // The sort is stable: what fits equally stays in the order of menus and call.
        ranked.sort(Comparator.comparingInt(Ranked::score)
                .reversed()
                .thenComparing(one -> !one.offer().enabled())
                .thenComparingInt(Ranked::last));
        if (typed.isBlank()) {
            ranked.sort(Comparator.comparingInt(Ranked::last));
        }
        // Told anew even where it stays the first: the offers behind it are others.
        selected.set(-1);
        found.setAll(ranked.stream().map(Ranked::offer).toList());
        selected.set(found.isEmpty() ? -1 : 0);
    }

    private record Ranked(Offer offer, int score, int last) {}
}

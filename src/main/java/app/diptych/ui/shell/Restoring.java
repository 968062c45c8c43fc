package app.diptych.ui.shell;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Reads again what was open: the call that was shown first, then the others, one after the other. On the FX thread. */
final class Restoring {
    private final CallReader reader;
    private final Place place;
    /** Those that are not read yet, in the order of their tabs. */
    private final ObservableList<Origin> awaited = FXCollections.observableArrayList();

    private final ObservableList<Origin> awaitedShown = FXCollections.unmodifiableObservableList(awaited);
    private List<Origin> order = List.of();
    private @Nullable Loading reading;

    /** Where the calls go. */
    interface Place {
        /** Those that are open. */
        List<Call> calls();

        /**
         * Takes a call that was read.
         *
         * @param tab which one it gets
         * @param shown whether it is the one that is waited for
         */
        void put(int tab, Call call, boolean shown);

        /** Is told of one that could not be read. */
        void fail(Failure failure);

        /** Is told that all were tried, and nobody waits for another. */
        void end();
    }

    Restoring(CallReader reader, Place place) {
        this.reader = reader;
        this.place = place;
    }

    ObservableList<Origin> awaited() {
        return awaitedShown;
    }

    /**
     * Begins.
     *
     * @param origins in the order of their tabs
     * @param active index of the one to be shown
     */
    void begin(List<Origin> origins, int active) {
        order = List.copyOf(origins);
        awaited.setAll(origins);
        Loading first = new Loading(origins.get(active));
        reader.busy().set(first);
        read(first);
    }

    private void read(Loading loading) {
        reading = loading;
        reader.read(
                loading,
                call -> {
                    // Read again, or closed with the tab, while the result was on its way here.
                    if (reading == loading && !isOpen(call.origin())) {
                        place.put(tabOf(call.origin()), call, reader.busy().get() == loading);
                    }
                    giveUp(loading);
                },
                failure -> {
                    place.fail(failure);
                    giveUp(loading);
                });
    }

    /** Goes on with the next call, whatever became of this one. */
    void giveUp(Loading loading) {
        if (reading != loading) {
            return;
        }
        reading = null;
        if (reader.busy().get() == loading) {
            reader.busy().set(null);
        }
        awaited.remove(loading.origin());
        if (!awaited.isEmpty()) {
            read(new Loading(awaited.getFirst()));
        } else if (reader.busy().get() == null) {
            place.end();
        }
    }

    private boolean isOpen(Origin origin) {
        return place.calls().stream().anyMatch(call -> call.origin().equals(origin));
    }

    /** Where a call stands among those that are open; the ones opened since come behind. */
    private int tabOf(Origin origin) {
        int rank = order.indexOf(origin);
        List<Call> calls = place.calls();
        for (int i = 0; i < calls.size(); i++) {
            int other = order.indexOf(calls.get(i).origin());
            if (other < 0 || other > rank) {
                return i;
            }
        }
        return calls.size();
    }
}

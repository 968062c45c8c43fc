package app.diptych.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Reads again what was open: the call that was shown first, then the others, one after the other. On the FX thread. */
final class Restoring {
    private final CallReader reader;
    private final List<Call> calls;
    private final Tabs tabs;
    private final Consumer<Failure> failed;
    private final Runnable end;
    /** Those that are not read yet, in the order of their tabs. */
    private final ObservableList<Origin> awaited = FXCollections.observableArrayList();

    private final ObservableList<Origin> awaitedShown = FXCollections.unmodifiableObservableList(awaited);
    private List<Origin> order = List.of();
    private @Nullable Loading reading;

    /** Takes the calls. */
    @FunctionalInterface
    interface Tabs {
        /**
         * Takes a call that was read.
         *
         * @param tab which one it gets
         * @param shown whether it is the one that is waited for
         */
        void put(int tab, Call call, boolean shown);
    }

    /**
     * @param calls those that are open
     * @param failed told of one that could not be read
     * @param end told when all were tried, and nobody waits for another
     */
    Restoring(CallReader reader, List<Call> calls, Tabs tabs, Consumer<Failure> failed, Runnable end) {
        this.reader = reader;
        this.calls = calls;
        this.tabs = tabs;
        this.failed = failed;
        this.end = end;
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
                        tabs.put(tabOf(call.origin()), call, reader.busy().get() == loading);
                    }
                    giveUp(loading);
                },
                failure -> {
                    failed.accept(failure);
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
            end.run();
        }
    }

    private boolean isOpen(Origin origin) {
        return calls.stream().anyMatch(call -> call.origin().equals(origin));
    }

    /** Where a call stands among those that are open; the ones opened since come behind. */
    private int tabOf(Origin origin) {
        int rank = order.indexOf(origin);
        for (int i = 0; i < calls.size(); i++) {
            int other = order.indexOf(calls.get(i).origin());
            if (other < 0 || other > rank) {
                return i;
            }
        }
        return calls.size();
    }
}

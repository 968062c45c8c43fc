package app.diptych.ui.search;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.library.search.CallIndex;
import app.diptych.library.search.Hits;
import app.diptych.library.search.Query;
import app.diptych.library.search.Searcher;
import app.diptych.library.search.WrongExpressionException;
import app.diptych.ui.support.Background;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Searches the call that is shown off the FX thread. Only the last query counts: one that is overtaken is given up, and
 * its result, should it have one already, is dropped.
 */
final class CallSearch {
    private final Searcher searcher;
    private final Background background;
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong shown = new AtomicLong();
    private @Nullable CallIndex index;

    CallSearch(Searcher searcher, Background background) {
        this.searcher = searcher;
        this.background = background;
    }

    /** Makes another call ready; then {@code ready}. */
    void show(@Nullable Analysis analysis, Runnable ready) {
        cancel();
        long number = shown.incrementAndGet();
        index = null;
        if (analysis != null) {
            background.run(
                    () -> searcher.index(analysis, whileLast(shown, number)),
                    made -> {
                        if (shown.get() == number) {
                            index = made;
                            ready.run();
                        }
                    },
                    background.unexpected());
        }
    }

    /** Whether the call is ready to be searched. */
    boolean isReady() {
        return index != null;
    }

    /**
     * Searches; hands over the hits or what is wrong with the query, unless another query comes before.
     *
     * @param from the passage from which on the first hits are wanted
     * @param found told of all hits, and before, with true, of those found so far where the search takes its time
     */
    void find(Query query, int from, BiConsumer<Hits, Boolean> found, Consumer<WrongExpressionException> wrong) {
        CallIndex in = index;
        if (in == null) {
            return;
        }
        long number = asked.incrementAndGet();
        BiConsumer<Hits, Boolean> whileAsked = (hits, more) -> {
            if (asked.get() == number) {
                found.accept(hits, more);
            }
        };
        background.run(
                () -> searcher.find(
                        in,
                        query,
                        from,
                        whileLast(asked, number),
                        hits -> background.fx().execute(() -> whileAsked.accept(hits, true))),
                hits -> whileAsked.accept(hits, false),
                failure -> {
                    if (asked.get() != number) {
                        return;
                    }
                    if (failure instanceof WrongExpressionException fault) {
                        wrong.accept(fault);
                    } else {
                        background.unexpected().accept(failure);
                    }
                });
    }

    /** Gives up what is being searched. */
    void cancel() {
        asked.incrementAndGet();
    }

    private static Progress whileLast(AtomicLong last, long number) {
        return done -> {
            if (last.get() != number) {
                throw new CancellationException();
            }
        };
    }
}

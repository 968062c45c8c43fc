package app.diptych.library.search;

import app.diptych.analysis.Progress;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * Goes over the passages of a call on all processors.
 *
 * @param index the call
 * @param query whose speaker, section and language are heeded
 * @param progress may stop it
 * @param sideFrom makes, for the thread that begins at a passage, what finds in one side
 */
record Sweep(CallIndex index, Query query, Progress progress, IntFunction<Side> sideFrom) {
    /** Passages between two looks whether to go on. */
    private static final int LOOK = 256;

    /** Fewer passages than this are searched faster than they are shared out. */
    private static final int LEAST_PART = 500;

    /** Passages that a processor takes at once in {@link #inRounds}: some milliseconds even of a slow expression. */
    private static final int BLOCK = 125;

    /** Nanoseconds after which the first hits are handed out: the eye takes what comes within 50 ms for at once. */
    private static final long FIRST = 20_000_000;

    /** Nanoseconds between the following times. */
    private static final long LATER = 120_000_000;

    /** Finds what is in one side of a passage; for one thread. */
    @FunctionalInterface
    interface Side {
        void find(Passage passage, Language language, HitCollector into);
    }

    /** All hits, in as many parts as there are processors. */
    Hits atOnce() {
        int size = size();
        int parts = Math.clamp(size / LEAST_PART, 1, processors());
        return HitCollector.joined(IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> collect((int) ((long) size * part / parts), (int) ((long) size * (part + 1) / parts)))
                .toList());
    }

    /**
     * All hits; those found so far are handed out now and then while it lasts.
     *
     * @param from the passage at which it begins; what lies before comes last
     * @param clock as {@link System#nanoTime}
     * @param found told, on this thread, of the hits of the part that was searched
     */
    Hits inRounds(int from, LongSupplier clock, Consumer<Hits> found) {
        int blocks = (size() + BLOCK - 1) / BLOCK;
        int first = Math.clamp(from / BLOCK, 0, Math.max(0, blocks - 1));
        HitCollector[] parts = new HitCollector[blocks];
        Arrays.setAll(parts, block -> HitCollector.empty(end(block) - block * BLOCK));
        long due = clock.getAsLong() + FIRST;
        for (int done = 0; done < blocks; done += processors()) {
            int until = Math.min(blocks, done + processors());
            IntStream.range(done, until).parallel().forEach(i -> {
                int block = (first + i) % blocks;
                parts[block] = collect(block * BLOCK, end(block));
            });
            if (until < blocks && clock.getAsLong() - due >= 0) {
                found.accept(HitCollector.joined(List.of(parts)));
                due = clock.getAsLong() + LATER;
            }
        }
        return HitCollector.joined(List.of(parts));
    }

    private int end(int block) {
        return Math.min(size(), (block + 1) * BLOCK);
    }

    private int size() {
        return index.analysis().transcript().passages().size();
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private HitCollector collect(int from, int to) {
        Side side = sideFrom.apply(from);
        Transcript call = index.analysis().transcript();
        HitCollector hits = new HitCollector(to - from);
        for (Passage passage : call.passages().subList(from, to)) {
            if ((passage.id() - from) % LOOK == 0) {
                progress.report((double) (passage.id() - from) / (to - from));
            }
            boolean asked = isAsked(call.turnOf(passage));
            for (Language language : Language.values()) {
                if (asked && (query.language() == null || query.language() == language)) {
                    side.find(passage, language, hits);
                }
                hits.endSide();
            }
        }
        return hits;
    }

    private boolean isAsked(Turn turn) {
        return (query.speaker() == null || query.speaker().equals(turn.speaker()))
                && (query.section() == null || query.section() == turn.section());
    }
}

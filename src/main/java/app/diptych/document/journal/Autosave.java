package app.diptych.document.journal;

import app.diptych.document.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is done into a journal: the first entry starts a short wait, after which all that have come are written and
 * forced to the disk together. What could not be written stays in memory and is tried again. Thread-safe.
 */
public final class Autosave implements AutoCloseable {
    /** An eighth of the two seconds within which a keystroke has to be safe; the rest is left to a slow disk and a busy machine. */
    public static final Duration PAUSE = Duration.ofMillis(250);

    private final Journal journal;
    private final Duration pause;
    private final Consumer<Condition> listener;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("autosave").factory());
    /** Guards all that changes but the journal. */
    private final ReentrantLock guard = new ReentrantLock();
    /** Guards the journal. */
    private final ReentrantLock disk = new ReentrantLock();

    /** What was done since the document with which the journal begins. */
    private List<Entry> since = new ArrayList<>();
    /** How many of them are on the disk. */
    private int written;
    /** How many entries there were before them. */
    private long before;

    private boolean planned;

    /**
     * How safe the work is.
     *
     * @param written how many entries since the start are on the disk
     * @param failure why the last attempt failed, or null where all is well
     */
    public record Condition(long written, @Nullable IOException failure) {}

    /**
     * @param pause how long an entry may wait
     * @param listener told after each attempt to write, on a thread of its own
     */
    public Autosave(Journal journal, Duration pause, Consumer<Condition> listener) {
        this.journal = journal;
        this.pause = pause;
        this.listener = listener;
    }

    /** Keeps an entry; returns at once. */
    public void record(Entry entry) {
        guard.lock();
        try {
            since.add(entry);
            plan();
        } finally {
            guard.unlock();
        }
    }

    private void plan() {
        if (!planned && !writer.isShutdown()) {
            planned = true;
            var _ = writer.schedule(this::flush, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** How many entries there are up to now: to be asked for together with the document that is going to be saved. */
    public long mark() {
        guard.lock();
        try {
            return before + since.size();
        } finally {
            guard.unlock();
        }
    }

    /** Writes what is waiting now, and returns when it is on the disk or could not be written. */
    public void flush() {
        disk.lock();
        try {
            List<Entry> waiting;
            long upTo;
            guard.lock();
            try {
                planned = false;
                waiting = List.copyOf(since.subList(written, since.size()));
                upTo = before + written;
            } finally {
                guard.unlock();
            }
            if (!waiting.isEmpty()) {
                append(waiting, upTo);
            }
        } finally {
            disk.unlock();
        }
    }

    private void append(List<Entry> waiting, long upTo) {
        try {
            journal.append(waiting);
            guard.lock();
            try {
                written += waiting.size();
            } finally {
                guard.unlock();
            }
            listener.accept(new Condition(upTo + waiting.size(), null));
        } catch (IOException e) {
            guard.lock();
            try {
                plan();
            } finally {
                guard.unlock();
            }
            listener.accept(new Condition(upTo, e));
        }
    }

    /**
     * The document was saved: the journal starts again from it, with what was done after it.
     *
     * @param mark how many entries the saved document holds, see {@link #mark}
     * @throws IOException if the journal cannot be written; it then goes on from where it was
     */
    public void saved(Document saved, Path file, long mark) throws IOException {
        disk.lock();
        try {
            List<Entry> later;
            guard.lock();
            try {
                later = new ArrayList<>(since.subList((int) (mark - before), since.size()));
            } finally {
                guard.unlock();
            }
            journal.restart(saved, file, later);
            guard.lock();
            try {
                // What was recorded meanwhile stays behind what has just been written.
                since = new ArrayList<>(since.subList((int) (mark - before), since.size()));
                written = later.size();
                before = mark;
            } finally {
                guard.unlock();
            }
        } finally {
            disk.unlock();
        }
        flush();
    }

    /**
     * Everything is saved, or given up: the journal goes.
     *
     * @throws IOException if it cannot be taken away
     */
    public void discard() throws IOException {
        close();
        disk.lock();
        try {
            journal.delete();
        } finally {
            disk.unlock();
        }
    }

    /** Writes what is waiting, and ends. The journal stays. */
    @Override
    public void close() {
        guard.lock();
        try {
            writer.shutdown();
        } finally {
            guard.unlock();
        }
        flush();
    }
}

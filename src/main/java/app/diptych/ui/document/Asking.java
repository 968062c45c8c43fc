package app.diptych.ui.document;

import app.diptych.document.journal.Unsaved;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** What is asked of the person, and told them. On the FX thread. */
public interface Asking {
    /** What is to become of work that a crash left. */
    enum Recovery {
        /** It is gone on with. */
        RECOVER,
        /** It is given up. */
        DISCARD,
        /** It is asked about again when the call is opened the next time. */
        LATER
    }

    /** What is to become of a file that somebody else has changed. */
    enum Conflict {
        /** It is written over; what it held stays as the previous version. */
        OVERWRITE,
        /** Another file is chosen. */
        SAVE_AS,
        /** Nothing is written. */
        CANCEL
    }

    /** What is told. */
    enum Notice {
        /** A journal cannot be written: the reason. */
        UNKEPT,
        /** Another window works on the same call, so that nothing is kept until it is saved. */
        ELSEWHERE,
        /** A file cannot be written: the reason. */
        UNSAVED
    }

    /**
     * Asks for a file to save to; its name is as it was typed.
     *
     * @param name the one suggested
     */
    Optional<Path> file(String name);

    /** Asks whether a file may be written over that the desktop did not ask about. */
    boolean mayWriteOver(Path file);

    /**
     * Asks what is to become of work that was left.
     *
     * @param title of its call
     * @param since when the call was opened or saved the last time
     * @param work what was done since
     */
    void recover(String title, Instant since, Unsaved work, Consumer<Recovery> answer);

    /** Asks what is to become of a file that somebody else has changed or, if it is gone, taken away. */
    void conflict(Path file, boolean gone, Consumer<Conflict> answer);

    /** Tells something that the person should know. */
    void tell(Notice notice, String detail);
}

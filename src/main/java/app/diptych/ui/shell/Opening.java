package app.diptych.ui.shell;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.importing.UnreadableException;
import java.nio.file.Path;

/** Reads a call and computes its analysis. Called off the FX thread, from one thread at a time. */
public interface Opening {
    /**
     * Reads a file.
     *
     * @throws UnreadableException if the file cannot be made a transcript
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    Analysis open(Path file, Progress progress) throws UnreadableException;

    /**
     * Reads two files, one of each language, and lays them side by side.
     *
     * @throws UnreadableException if one cannot be read, or they are not English and Chinese
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    default Analysis openTwo(Path english, Path chinese, Progress progress) throws UnreadableException {
        throw new UnsupportedOperationException("two files are not opened here: " + english + ", " + chinese);
    }

    /**
     * Reads a text that somebody pasted.
     *
     * @throws UnreadableException if the text cannot be made a transcript
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    Analysis openText(String text, Progress progress) throws UnreadableException;

    /**
     * The call that comes with the program.
     *
     * @throws UnreadableException if it is not there
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    Analysis sample(Progress progress) throws UnreadableException;
}

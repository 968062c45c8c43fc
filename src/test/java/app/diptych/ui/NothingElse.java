package app.diptych.ui;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.importing.UnreadableException;
import app.diptych.ui.shell.Opening;
import java.nio.file.Path;

/** Opens nothing: what a test does open, it says. */
class NothingElse implements Opening {
    @Override
    public Analysis open(Path file, Progress progress) throws UnreadableException {
        throw new AssertionError(file);
    }

    @Override
    public Analysis openText(String text, Progress progress) {
        throw new AssertionError(text);
    }

    @Override
    public Analysis sample(Progress progress) {
        throw new AssertionError("the sample");
    }
}

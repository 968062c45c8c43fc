package app.diptych.ui.document;

import app.diptych.document.journal.Unsaved;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Fails the test that asks or tells something it did not expect; what it does expect is written over. */
public class NobodyAsked implements Asking {
    @Override
    public Optional<Path> file(String name) {
        throw new AssertionError(name);
    }

    @Override
    public boolean mayWriteOver(Path file) {
        throw new AssertionError(file);
    }

    @Override
    public void recover(String title, Instant since, Unsaved work, Consumer<Recovery> answer) {
        throw new AssertionError(title);
    }

    @Override
    public void conflict(Path file, boolean gone, Consumer<Conflict> answer) {
        throw new AssertionError(file);
    }

    @Override
    public void tell(Notice notice, String detail) {
        throw new AssertionError(detail);
    }
}

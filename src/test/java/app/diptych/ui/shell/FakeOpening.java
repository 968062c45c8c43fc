package app.diptych.ui.shell;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.importing.Problem;
import app.diptych.importing.UnreadableException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Gives a call for any name, named after the file; a name in capitals is the problem that the file has. */
public final class FakeOpening implements Opening {
    /** Written by the worker. */
    public final List<String> asked = new CopyOnWriteArrayList<>();
    /** Holds the reading back until it is let go; null for none. */
    public volatile @Nullable CountDownLatch gate;

    @Override
    public Analysis open(Path file, Progress progress) throws UnreadableException {
        String name = file.getFileName().toString();
        asked.add(name);
        progress.report(0.4);
        Analysis call = Calls.call(name);
        Optional<Problem> problem = Arrays.stream(Problem.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (problem.isEmpty()) {
            progress.read(call.transcript());
        }
        pass();
        progress.report(0.6);
        if (problem.isPresent()) {
            throw new UnreadableException(problem.get(), "English: " + problem.get(), name, "PDF", "200");
        }
        if (name.equals("crash")) {
            throw new IllegalStateException("the lamp went out");
        }
        return call;
    }

    @Override
    public Analysis openText(String text, Progress progress) {
        asked.add("text " + text);
        return Calls.call("Pasted");
    }

    @Override
    public Analysis sample(Progress progress) {
        asked.add("sample");
        Analysis call = Calls.call("Sample");
        progress.read(call.transcript());
        pass();
        return call;
    }

    private void pass() {
        CountDownLatch waiting = gate;
        if (waiting != null) {
            try {
                waiting.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

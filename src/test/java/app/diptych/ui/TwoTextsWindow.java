package app.diptych.ui;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.document.Document;
import app.diptych.document.ModelJson;
import app.diptych.document.journal.Journals;
import app.diptych.importing.UnreadableException;
import app.diptych.model.Language;
import app.diptych.model.Warning;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Splice;
import app.diptych.ui.document.AskingDialogs;
import app.diptych.ui.document.Keeper;
import app.diptych.ui.document.OpenedDocuments;
import app.diptych.ui.exchange.Documents;
import app.diptych.ui.exchange.Exchange;
import app.diptych.ui.exchange.ExchangeDialogs;
import app.diptych.ui.exchange.FileQuestions;
import app.diptych.ui.exchange.Pairing;
import app.diptych.ui.shell.CallReader;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The real window with what makes one call of two texts, and files that a test writes. */
abstract class TwoTextsWindow extends ReviewWindow {
    static final String ENGLISH = """
            Operator
            Good morning, and welcome to the Halvorsen Lamps second quarter 2025 earnings call.
            Ada Quist - Chief Financial Officer
            Thank you, operator. Revenue rose 12% to $3.4 billion, driven by our desk lamps in Europe.
            Gross margin was 41.5%, up 80 basis points from a year ago.
            We returned $250 million to shareholders in the quarter.
            """;

    static final String CHINESE = """
            主持人
            早安，歡迎參加 Halvorsen Lamps 2025 年第二季財報電話會議。
            Ada Quist - 財務長
            謝謝主持人。受歐洲檯燈帶動，營收成長 12% 達 34 億美元。
            本季我們向股東返還 2.5 億美元。
            """;

    @TempDir
    Path folder;

    static final Engine ENGINE = OneEngine.ENGINE;
    final Map<Language, Path> chosen = new EnumMap<>(Language.class);
    /** Holds the reading back until it is let go; null for none. */
    volatile @Nullable CountDownLatch gate;

    /** Written by the worker. */
    final List<Double> reported = new CopyOnWriteArrayList<>();

    @Override
    Opening opening() {
        return new FromDisk();
    }

    /** Opens files as the program does. */
    private final class FromDisk extends NothingElse {
        @Override
        public Analysis open(Path file, Progress progress) throws UnreadableException {
            return ENGINE.withEveryRule().opener().open(file, progress).analysis();
        }

        @Override
        public Analysis openTwo(Path english, Path chinese, Progress progress) throws UnreadableException {
            return ENGINE.withEveryRule()
                    .parallel()
                    .open(english, chinese, done -> {
                        reported.add(done);
                        progress.report(done);
                        hold();
                        progress.report(done);
                    })
                    .analysis();
        }
    }

    /** How often a translation began to be read. */
    final AtomicInteger reads = new AtomicInteger();

    @Override
    void letGo() {
        CountDownLatch waiting = gate;
        if (waiting != null) {
            waiting.countDown();
        }
    }

    private void hold() {
        CountDownLatch waiting = gate;
        if (waiting != null) {
            try {
                waiting.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The window, in which a translation is held back at the gate before it is read. */
    private record Gated(TwoTextsWindow test, Pairing.Place window) implements Pairing.Place {
        @Override
        public @Nullable Document shown() {
            return window.shown();
        }

        @Override
        public void open(Path english, Path chinese) {
            window.open(english, chinese);
        }

        @Override
        public <T> void read(
                Path file, CallReader.Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            window.read(
                    file,
                    progress -> {
                        test.reads.incrementAndGet();
                        test.hold();
                        progress.report(0);
                        return work.run(progress);
                    },
                    done,
                    failed);
        }

        @Override
        public void take(Splice step) {
            window.take(step);
        }
    }

    /** Chooses what a test wants. */
    private final class Chosen implements FileQuestions {
        @Override
        public Optional<Target> target(String stem) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> returned() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> text(Language language) {
            return Optional.ofNullable(chosen.get(language));
        }
    }

    @BeforeEach
    void openWindow() {
        openReview();
        act(() -> shell.mode().set(Mode.READ));
        FileQuestions files = new Chosen();
        act(() -> {
            ExchangeDialogs dialogs = new ExchangeDialogs(() -> main.dialogs());
            ModelJson json = new ModelJson();
            Keeper keeper = new Keeper(
                    new KeeperRoom(shell, panels),
                    new OpenedDocuments(),
                    new Journals(folder.resolve("journals"), json),
                    json,
                    background(),
                    new AskingDialogs(() -> main.dialogs()));
            closeAtTheEnd(keeper);
            panels.keepWith(new Documents(
                    keeper,
                    new Exchange(
                            keeper::document, panels::takeOver, ENGINE.analyzer(), "1", background(), files, dialogs),
                    imports(folder),
                    new Pairing(
                            ENGINE.withEveryRule().parallel(),
                            new Gated(this, new KeeperRoom.PairingPlace(shell, panels, keeper)),
                            background(),
                            files,
                            asking(dialogs, files))));
            panels.review().onChange(keeper::changed);
            shell.current().subscribe(keeper::shown);
        });
        rest();
    }

    /** The dialogs of the window, in which a person chooses what the test wants. */
    private Pairing.Talk asking(ExchangeDialogs dialogs, FileQuestions files) {
        return new Pairing.Talk() {
            @Override
            public void askForTwo(
                    Pairing.@Nullable Two known, @Nullable Runnable apart, BiConsumer<Path, Path> chosen) {
                dialogs.askForTwo(known, apart, chosen, files);
            }

            @Override
            public void askToReplace(Runnable yes) {
                dialogs.askToReplace(yes);
            }

            @Override
            public void unusable(Exception why) {
                dialogs.unusable(why);
            }

            @Override
            public void leftAlone(Path file) {
                dialogs.leftAlone(file);
            }

            @Override
            public void warn(List<Warning> warnings) {
                dialogs.warn(warnings);
            }

            @Override
            public void same(Path file) {
                dialogs.same(file);
            }
        };
    }

    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    void fire(String id) {
        ButtonBase button = (ButtonBase) Objects.requireNonNull(anywhere(id), id);
        act(button::fire);
        rest();
    }

    void choose(String id) {
        MenuItem item = item(id);
        act(item::fire);
        rest();
    }

    boolean isDisabled(String id) {
        Node button = Objects.requireNonNull(anywhere(id), id);
        return onFx(button::isDisabled);
    }

    String words(String id) {
        Labeled label = (Labeled) Objects.requireNonNull(anywhere(id), id);
        return onFx(label::getText);
    }

    void importTwo(Path english, Path chinese) {
        chosen.put(Language.EN, english);
        chosen.put(Language.ZH, chinese);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.O).release(KeyCode.SHIFT, KeyCode.CONTROL);
        settle();
        fire("two-files-english-choose");
        fire("two-files-chinese-choose");
        fire("two-files-align");
    }

    List<Segment> rows() {
        return onFx(() -> panels.review().rows().get().all());
    }

    List<String> texts() {
        return rows().stream()
                .map(row -> row.english().text() + " | " + row.chinese().text())
                .toList();
    }
}

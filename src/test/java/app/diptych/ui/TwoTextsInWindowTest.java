package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.Engine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.document.ModelJson;
import app.diptych.document.journal.Journals;
import app.diptych.importing.UnreadableException;
import app.diptych.model.Language;
import app.diptych.review.segment.Segment;
import app.diptych.ui.document.AskingDialogs;
import app.diptych.ui.document.Keeper;
import app.diptych.ui.document.OpenedDocuments;
import app.diptych.ui.exchange.Documents;
import app.diptych.ui.exchange.Exchange;
import app.diptych.ui.exchange.ExchangeDialogs;
import app.diptych.ui.exchange.FileQuestions;
import app.diptych.ui.exchange.Pairing;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.Opening;
import app.diptych.ui.shell.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An English and a Chinese text become one call, in the whole window. */
class TwoTextsInWindowTest extends ReviewWindow {
    private static final String ENGLISH = """
            Operator
            Good morning, and welcome to the Halvorsen Lamps second quarter 2025 earnings call.
            Ada Quist - Chief Financial Officer
            Thank you, operator. Revenue rose 12% to $3.4 billion, driven by our desk lamps in Europe.
            Gross margin was 41.5%, up 80 basis points from a year ago.
            We returned $250 million to shareholders in the quarter.
            """;

    private static final String CHINESE = """
            主持人
            早安，歡迎參加 Halvorsen Lamps 2025 年第二季財報電話會議。
            Ada Quist - 財務長
            謝謝主持人。受歐洲檯燈帶動，營收成長 12% 達 34 億美元。
            本季我們向股東返還 2.5 億美元。
            """;

    @TempDir
    Path folder;

    private static final Engine ENGINE = Engine.standard();
    private final Map<Language, Path> chosen = new EnumMap<>(Language.class);
    /** Holds the reading back until it is let go; null for none. */
    private volatile @Nullable CountDownLatch gate;

    private final List<Double> reported = new ArrayList<>();

    @Override
    Opening opening() {
        return new FromDisk();
    }

    /** Opens files as the program does. */
    private final class FromDisk implements Opening {
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

        @Override
        public Analysis openText(String text, Progress progress) {
            throw new AssertionError(text);
        }

        @Override
        public Analysis sample(Progress progress) {
            throw new AssertionError("the sample");
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
            panels.keepWith(new Documents(
                    keeper,
                    new Exchange(
                            keeper::document, panels::takeOver, ENGINE.analyzer(), "1", background(), files, dialogs),
                    new Pairing(
                            ENGINE.withEveryRule().parallel(),
                            new PairingPlace(shell, panels, keeper),
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
            public void same(Path file) {
                dialogs.same(file);
            }
        };
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void fire(String id) {
        ButtonBase button = (ButtonBase) Objects.requireNonNull(anywhere(id), id);
        act(button::fire);
        rest();
    }

    private void choose(String id) {
        MenuItem item = item(id);
        act(item::fire);
        rest();
    }

    private boolean isDisabled(String id) {
        Node button = Objects.requireNonNull(anywhere(id), id);
        return onFx(button::isDisabled);
    }

    private String words(String id) {
        Labeled label = (Labeled) Objects.requireNonNull(anywhere(id), id);
        return onFx(label::getText);
    }

    private void importTwo(Path english, Path chinese) {
        chosen.put(Language.EN, english);
        chosen.put(Language.ZH, chinese);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.O).release(KeyCode.SHIFT, KeyCode.CONTROL);
        settle();
        fire("two-files-english-choose");
        fire("two-files-chinese-choose");
        fire("two-files-align");
    }

    private List<Segment> rows() {
        return onFx(() -> panels.review().rows().get().all());
    }

    private List<String> texts() {
        return rows().stream()
                .map(row -> row.english().text() + " | " + row.chinese().text())
                .toList();
    }

    @Test
    void twoFilesAreChosenAlignedAndOpenedInTheReview() throws Exception {
        Path english = file("call.en.txt", ENGLISH);
        Path chinese = file("call.zh.txt", CHINESE);
        choose("import-two");
        assertThat(words("two-files-english")).isEqualTo("no file chosen");
        assertThat(isDisabled("two-files-align")).isTrue();
        chosen.put(Language.EN, english);
        chosen.put(Language.ZH, chinese);
        fire("two-files-english-choose");
        fire("two-files-chinese-choose");
        assertThat(words("two-files-chinese")).endsWith("call.zh.txt");
        fire("two-files-align");
        rest();

        assertThat(shell.current().get().origin()).isEqualTo(new Origin.TwoFiles(english, chinese));
        assertThat(shell.mode().get()).isEqualTo(Mode.REVIEW);
        assertThat(texts())
                .containsSubsequence(
                        "Gross margin was 41.5%, up 80 basis points from a year ago. | ",
                        "We returned $250 million to shareholders in the quarter. | 本季我們向股東返還 2.5 億美元。");
        assertThat(said("review-news")).startsWith("Laid side by side: ").contains("1 has one side only");
        assertThat(said("status-warnings")).isEqualTo("1 place mended");
        assertThat(reported)
                .as("progress before and after the alignment")
                .contains(0.0, 1.0)
                .isSorted();
    }

    @Test
    void doubtfulRowsSayHowDoubtfulTheyAreAndAreReachedByAKey() throws Exception {
        // A Chinese paragraph stands where the margin was, and says something else.
        String other = CHINESE.replace("本季我們", "我們預計第三季營收會成長，歐洲的檯燈也是。\n本季我們");
        importTwo(file("en.txt", ENGLISH), file("zh.txt", other));
        rest();
        int doubtful = rows().stream().filter(Segment::isDoubtful).toList().size();
        assertThat(doubtful).isPositive();
        assertThat(said("review-news")).contains("doubtful (D: next)");
        assertThat(segment(at()).isDoubtful()).isTrue();
        assertThat(shown()).anyMatch(row -> row.matches(".* \\d+% .*"));

        goTo(0);
        press(KeyCode.D);
        assertThat(segment(at()).isDoubtful()).isTrue();
        for (int i = 0; i < doubtful; i++) {
            press(KeyCode.ENTER);
            press(KeyCode.D);
        }
        assertThat(said("review-news")).isEqualTo("No row is doubtful any more.");
    }

    @Test
    void aFileInTheWrongLanguageGivesASentenceAndLeavesTheOldCall() throws Exception {
        Path english = file("one.txt", ENGLISH);
        importTwo(english, file("two.txt", ENGLISH));
        assertThat(words("failure-sentence"))
                .isEqualTo("“two.txt” cannot be one of the two texts: it is not mostly in Chinese.");
        assertThat(words("failure-advice")).contains("One English and one Chinese text");
        fire("dialog-close");
        assertThat(shell.calls()).hasSize(1);
    }

    @Test
    void theSameFileTwiceCannotBeAligned() throws Exception {
        Path english = file("one.txt", ENGLISH);
        chosen.put(Language.EN, english);
        chosen.put(Language.ZH, english);
        choose("import-two");
        fire("two-files-english-choose");
        fire("two-files-chinese-choose");
        Node same = Objects.requireNonNull(anywhere("two-files-same"));
        assertThat(onFx(same::isVisible)).isTrue();
        assertThat(isDisabled("two-files-align")).isTrue();
    }

    @Test
    void aligningShowsItsProgressAndCanBeCancelled() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        gate = closed;
        Path english = file("en.txt", ENGLISH);
        Path chinese = file("zh.txt", CHINESE);
        act(() -> shell.openTwo(english, chinese));
        await(() -> node("loading").isVisible());
        assertThat(said("loading-name")).isEqualTo("Reading en.txt + zh.txt");
        stop("loading-cancel");
        gate = null;
        closed.countDown();
        rest();
        assertThat(shell.calls()).hasSize(1);
        assertThat(shell.mode().get()).isEqualTo(Mode.READ);
    }

    private void stop(String id) {
        ButtonBase button = (ButtonBase) node(id);
        act(button::fire);
    }

    @Test
    void anEnglishAndAChineseFileThatAreDroppedMayBeOneCall() throws Exception {
        Path english = file("en.txt", ENGLISH);
        Path chinese = file("zh.txt", CHINESE);
        List<String> opened = new ArrayList<>();
        act(() -> panels.commands().document().dropped(List.of(chinese, english), () -> opened.add("apart")));
        rest();
        assertThat(words("two-files-english")).endsWith("en.txt");
        assertThat(words("two-files-chinese")).endsWith("zh.txt");
        fire("two-files-apart");
        assertThat(opened).containsExactly("apart");

        act(() -> panels.commands().document().dropped(List.of(chinese, english), () -> opened.add("apart")));
        rest();
        fire("two-files-align");
        rest();
        assertThat(shell.current().get().origin()).isEqualTo(new Origin.TwoFiles(english, chinese));
        assertThat(opened).hasSize(1);
    }

    @Test
    void twoEnglishFilesThatAreDroppedAreTwoCalls() throws Exception {
        List<String> opened = new ArrayList<>();
        List<Path> files = List.of(file("one.txt", ENGLISH), file("two.txt", ENGLISH));
        act(() -> panels.commands().document().dropped(files, () -> opened.add("apart")));
        rest();
        assertThat(opened).containsExactly("apart");
        assertThat(anywhere("two-files")).isNull();
    }

    @Test
    void aTranslationIsLaidBesideTheEnglishThatIsOpenAndCanBeTakenBack() throws Exception {
        Path english = file("en.txt", ENGLISH);
        act(() -> shell.open(List.of(english)));
        await(() -> shell.busy().get() == null);
        rest();
        assertThat(onFx(() -> panels.reader().columns().get())).isEqualTo(Columns.ENGLISH);
        chosen.put(Language.ZH, file("zh.txt", CHINESE));
        choose("add-translation");
        rest();
        recheck();

        assertThat(shell.mode().get()).isEqualTo(Mode.REVIEW);
        assertThat(texts())
                .containsSubsequence(
                        "Thank you, operator. | 謝謝主持人。",
                        "Gross margin was 41.5%, up 80 basis points from a year ago. | ",
                        "We returned $250 million to shareholders in the quarter. | 本季我們向股東返還 2.5 億美元。");
        assertThat(said("review-news")).startsWith("Laid side by side: ");
        assertThat(onFx(() -> panels.reader().columns().get())).isEqualTo(Columns.BOTH);
        assertThat(said("call-details")).contains("Traditional Chinese");

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(rows()).allMatch(row -> row.chinese().isBlank());
    }

    @Test
    void aCallThatHasChineseIsAskedAboutBeforeAnotherTakesItsPlace() throws Exception {
        act(() -> shell.mode().set(Mode.REVIEW));
        rest();
        List<String> before = texts();
        chosen.put(
                Language.ZH,
                file(
                        "zh.txt",
                        "我们在奥斯陆售出了 40 盏灯。成本下降 7%，利润率上升。我们开了 12 家店。\n" + "现金为 3,000 万美元。负债为 500 万美元。\n今年收入增长 12%。\n"));
        choose("add-translation");
        rest();
        assertThat(words("choice-text")).contains("has Chinese already");
        assertThat(texts()).isEqualTo(before);
        fire("add-replace");
        rest();
        assertThat(texts()).contains("Revenue grew 12% this year. | 今年收入增长 12%。");
        assertThat(texts()).noneMatch(row -> row.contains("營收"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void anEnglishTextIsNoTranslationAndASentenceSaysSo() throws Exception {
        act(() -> shell.mode().set(Mode.REVIEW));
        rest();
        chosen.put(Language.ZH, file("zh.txt", ENGLISH));
        choose("add-translation");
        rest();
        fire("add-replace");
        assertThat(words("notice-text")).contains("“zh.txt”", "not mostly in Chinese");
    }
}

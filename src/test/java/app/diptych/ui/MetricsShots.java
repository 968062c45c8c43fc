package app.diptych.ui;

import app.diptych.metric.Fact;
import app.diptych.ui.metrics.look.Section;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.support.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;

/**
 * Draws the metrics of calls in every part, to be looked at: {@code MetricsShots FOLDER THEME LANGUAGE WIDTH FILE…}. The last
 * file is shown, the others are those it is compared with.
 */
public final class MetricsShots {
    private MetricsShots() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        ShotWindow.begin();
        Theme theme = Theme.valueOf(args[1]);
        InterfaceLanguage language = InterfaceLanguage.valueOf(args[2]);
        int width = Integer.parseInt(args[3]);
        ShotWindow window = new ShotWindow(theme, language, width, width == 1920 ? 1080 : 900);
        List<String> files = new ArrayList<>(List.of(args).subList(4, args.length));
        files.forEach(window::open);
        String name = "%s-%s-%s-%d-"
                .formatted(
                        Path.of(files.getLast()).getFileName().toString().replace(".txt", ""), args[1], args[2], width)
                .toLowerCase(Locale.ROOT);
        window.draw(folder.resolve(name + "pane.png"));
        page(window, folder.resolve(name + "top.png"), 0);
        page(window, folder.resolve(name + "end.png"), 1);
        for (Section section : List.of(Section.FACTS, Section.RELATIONS, Section.GUIDANCE)) {
            window.then(() -> window.panels.metrics().section().set(section));
            window.draw(folder.resolve(name + section.name().toLowerCase(Locale.ROOT) + ".png"));
        }
        correct(window, folder, name);
        System.exit(0);
    }

    private static void page(ShotWindow window, Path file, double place) {
        window.then(() -> {
            window.panels.metrics().section().set(Section.CHARTS);
            window.shell.mode().set(Mode.METRICS);
        });
        window.then(() -> {
            if (window.node("metrics-page").lookup("#metrics-page-charts") instanceof ScrollPane charts) {
                charts.setVvalue(place);
            }
        });
        window.draw(file);
    }

    /** The dialog, and what stands where afterwards. */
    private static void correct(ShotWindow window, Path folder, String name) {
        window.then(() -> window.panels.metrics().section().set(Section.FACTS));
        window.then(() -> ((TreeTableView<?>) window.node("fact-table"))
                .getSelectionModel()
                .select(0));
        window.then(() -> window.node("fact-table").requestFocus());
        window.press(KeyCode.F2);
        window.draw(folder.resolve(name + "dialog.png"));
        window.then(() -> ((TextField) window.node("fact-period")).setText("2023"));
        window.press(KeyCode.ESCAPE);
        Fact first = Objects.requireNonNull(window.panels.metrics().figures().get())
                .headlines()
                .getFirst()
                .fact();
        window.then(() -> window.panels
                .correcting()
                .correct(first, first.concept(), first.entity(), first.period().yearBefore()));
        window.draw(folder.resolve(name + "corrected-facts.png"));
        page(window, folder.resolve(name + "corrected.png"), 0);
    }
}

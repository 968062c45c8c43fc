package app.diptych.ui;

import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import app.diptych.ui.metrics.look.Section;
import app.diptych.ui.print.Pages;
import app.diptych.ui.print.PrintTexts;
import app.diptych.ui.print.Sheet;
import app.diptych.ui.reader.ReaderView;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.appearance.Arrangement;
import app.diptych.ui.reader.appearance.Density;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/**
 * Draws the window in its states, to be looked at: {@code Shots FOLDER [WORD…]}, with words only those whose names hold
 * one of them. A name says state, theme, language and width. With arguments like {@code theme=dark,light language=all
 * zoom=2.5 scale=1.5 width=900} exactly these looks are drawn, and the states of findings, terms and review too.
 */
public final class Shots {
    /** States that are drawn in every theme and language, on the sample. */
    private static final Map<String, Consumer<ShotWindow>> EVERYWHERE = new LinkedHashMap<>();

    /** States that are drawn once. */
    private static final Map<String, Consumer<ShotWindow>> ONCE = new LinkedHashMap<>();

    static {
        EVERYWHERE.put("start", window -> window.settings.welcomed().set(false));
        EVERYWHERE.put(
                "read", window -> window.then(() -> window.panels.commands().goTo(15)));
        EVERYWHERE.put(
                "questions",
                window -> window.then(() -> window.panels.commands().goTo(38)));
        EVERYWHERE.put("metrics", window -> metrics(window, Section.CHARTS));
        EVERYWHERE.put("metrics-facts", window -> metrics(window, Section.FACTS));
        ONCE.put("metrics-relations", window -> metrics(window, Section.RELATIONS));
        ONCE.put("metrics-guidance", window -> metrics(window, Section.GUIDANCE));
        EVERYWHERE.put("metrics-several", window -> {
            window.open("assets/samples/merrowick-2025-Q3.txt");
            window.open("assets/samples/merrowick-2026-Q1.txt");
            metrics(window, Section.CHARTS);
        });
        ONCE.put("metrics-correct", window -> {
            metrics(window, Section.FACTS);
            window.then(() -> ((TreeTableView<?>) window.node("fact-table"))
                    .getSelectionModel()
                    .select(2));
            window.then(() -> window.node("fact-table").requestFocus());
            window.press(KeyCode.F2);
        });
        EVERYWHERE.put("search", window -> search(window, "revenue", false));
        EVERYWHERE.put("palette", window -> palette(window, "me"));
        EVERYWHERE.put("tip", Shots::tip);
        EVERYWHERE.put("menu", window -> menu(window, 2));
        EVERYWHERE.put("figures", window -> window.then(() -> ((MenuButton) window.node("figures")).show()));
        EVERYWHERE.put("preferences", window -> window.choose("preferences"));
        EVERYWHERE.put("keys", window -> window.press(KeyCode.F1));
        EVERYWHERE.put("about", window -> window.choose("about"));
        EVERYWHERE.put(
                "failure",
                window -> window.then(() -> window.main.fail(
                        new IllegalStateException("row 12 has no height"), Path.of("/state/diptych/failures.txt"))));
        EVERYWHERE.put("empty", window -> {
            window.then(() -> window.settings.remember(Path.of("/calls/northmoor-2031-Q1.txt")));
            window.then(() -> window.settings.remember(Path.of("/calls/法說會.txt")));
            window.choose("close");
        });

        for (int i : List.of(0, 1, 3, 4)) {
            ONCE.put("menu-" + i, window -> menu(window, i));
        }
        ONCE.put("search-none", window -> search(window, "zeppelin", false));
        ONCE.put("search-wrong", window -> search(window, "reven(ue|", true));
        ONCE.put("palette-empty", window -> palette(window, ""));
        ONCE.put("palette-none", window -> palette(window, "zeppelin"));
        for (String zoom : List.of("0.8", "1.5", "2.5")) {
            ONCE.put(
                    "zoom-" + zoom,
                    window -> window.then(() -> window.panels.commands().zoom().set(Double.parseDouble(zoom))));
        }
        for (Arrangement each : Arrangement.values()) {
            ONCE.put("arranged-" + each, window -> appearance(window, Appearance.DEFAULT.withArrangement(each)));
        }
        for (Density each : Density.values()) {
            ONCE.put("density-" + each, window -> appearance(window, Appearance.DEFAULT.withDensity(each)));
        }
        ONCE.put(
                "lines",
                window ->
                        appearance(window, Appearance.DEFAULT.withLineWidth(24).withSpacing(1.4)));
        for (Columns each : Columns.values()) {
            ONCE.put(
                    "columns-" + each,
                    window ->
                            window.then(() -> window.panels.commands().columns().set(each)));
        }
        ONCE.put("selection", Shots::selection);
        ONCE.put("tabs", window -> {
            window.open("assets/samples/merrowick-2025-Q3.txt");
            window.open("assets/samples/merrowick-2026-Q1.txt");
        });
        for (int i = 0; i < 5; i++) {
            int page = i;
            ONCE.put("preferences-" + i, window -> preferences(window, page));
        }
        ONCE.put("preferences-found", window -> {
            window.choose("preferences");
            window.then(() -> ((TextField) window.node("preferences-search")).setText("col"));
        });
        ONCE.put(
                "large",
                window -> window.then(() -> window.settings.interfaceScale().set(1.5)));
        ONCE.put("goto", window -> {
            window.press(KeyCode.CONTROL, KeyCode.L);
            window.press(KeyCode.DIGIT9);
            window.press(KeyCode.DIGIT9);
        });
        ONCE.put("missing", window -> window.open("nowhere.txt"));
        ONCE.put(
                "several",
                window -> window.then(() -> window.shell.open(List.of(Path.of("pom.xml"), Path.of("no.txt")))));
        ONCE.put("warnings", Shots::warnings);
        ONCE.put("print", window -> window.choose("print"));
        ONCE.put("loading", window -> {
            Platform.runLater(() -> window.shell.open(List.of(Path.of("endless.txt"))));
            window.waitUntil(() -> window.isSeen("loading"));
        });
        ONCE.put(
                "hidden",
                window -> window.then(() -> {
                    window.settings.outlineShown().set(false);
                    window.settings.metricsShown().set(false);
                }));
        ONCE.put("focus", window -> {
            for (int i = 0; i < 3; i++) {
                window.press(KeyCode.TAB);
            }
        });
    }

    private Shots() {}

    private static void metrics(ShotWindow window, Section section) {
        window.then(() -> {
            window.panels.metrics().section().set(section);
            window.shell.mode().set(Mode.METRICS);
        });
        window.then(() -> {
            if (window.node("metrics-page").lookup("#metrics-page-charts") instanceof ScrollPane charts
                    && section == Section.CHARTS) {
                charts.setVvalue(window.shell.calls().size() > 1 ? 1 : 0);
            }
        });
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<String> words = Arrays.asList(args).subList(1, args.length);
        // Before JavaFX runs: its thread would outlive what a wrong word throws.
        List<ShotLook> looks = ShotLook.named(words);
        ShotWindow.begin();
        if (looks.isEmpty()) {
            all(folder, words);
        } else {
            for (var states : List.of(
                    EVERYWHERE, ONCE, FindingPictures.states(), TranslatorPictures.STATES, ReviewPictures.states())) {
                ShotLook.draw(folder, ShotLook.words(words), states, looks);
            }
        }
        Platform.exit();
        System.exit(0);
    }

    private static void all(Path folder, List<String> words) {
        for (var state : EVERYWHERE.entrySet()) {
            for (Theme theme : Theme.values()) {
                for (InterfaceLanguage language : InterfaceLanguage.values()) {
                    if (language != InterfaceLanguage.SYSTEM
                            && (theme == Theme.LIGHT || language == InterfaceLanguage.ENGLISH)) {
                        draw(folder, words, state.getKey(), state.getValue(), theme, language, 1440, 900);
                    }
                }
            }
            draw(folder, words, state.getKey(), state.getValue(), Theme.LIGHT, InterfaceLanguage.ENGLISH, 900, 700);
            draw(folder, words, state.getKey(), state.getValue(), Theme.DARK, InterfaceLanguage.TRADITIONAL, 900, 700);
            draw(folder, words, state.getKey(), state.getValue(), Theme.DARK, InterfaceLanguage.SIMPLIFIED, 1920, 1080);
        }
        for (var state : ONCE.entrySet()) {
            draw(folder, words, state.getKey(), state.getValue(), Theme.LIGHT, InterfaceLanguage.ENGLISH, 1440, 900);
            draw(folder, words, state.getKey(), state.getValue(), Theme.DARK, InterfaceLanguage.TRADITIONAL, 1000, 760);
        }
        for (Columns columns : Columns.values()) {
            String name = "page-" + columns.name().toLowerCase(Locale.ROOT);
            if (words.isEmpty() || words.stream().anyMatch(name::contains)) {
                pages(folder, name, columns);
            }
        }
        ShotLook.draw(folder, words, FindingPictures.states(), ShotLook.named(List.of("theme=all", "language=all")));
    }

    /** The first and the last printed page, at twice the size of the paper's points. */
    private static void pages(Path folder, String name, Columns columns) {
        ShotWindow window = new ShotWindow(Theme.LIGHT, InterfaceLanguage.ENGLISH, 900, 700);
        window.open("");
        window.then(() -> {
            List<Pane> pages = new Pages(
                            window.panels.reader().call().get().transcript(),
                            columns,
                            Faces.load(),
                            new PrintTexts("Summary", "Prepared remarks", "Questions & answers"))
                    .on(new Sheet(482, 728));
            for (int page : new int[] {0, pages.size() - 1}) {
                Pane sheet = pages.get(page);
                sheet.getTransforms().add(new Scale(2, 2));
                ShotWindow.draw(new Scene(new Group(sheet), 964, 1456), folder.resolve(name + "-" + page + ".png"));
            }
        });
        window.shut();
    }

    private static void draw(
            Path folder,
            List<String> words,
            String state,
            Consumer<ShotWindow> bring,
            Theme theme,
            InterfaceLanguage language,
            int width,
            int height) {
        String name = "%s-%s-%s-%d".formatted(state, theme, language, width).toLowerCase(Locale.ROOT);
        if (!words.isEmpty() && words.stream().noneMatch(name::contains)) {
            return;
        }
        ShotWindow window = new ShotWindow(theme, language, width, height);
        window.open("");
        try {
            bring.accept(window);
            window.draw(folder.resolve(name + ".png"));
        } catch (RuntimeException | AssertionError e) {
            System.err.println(name + ": " + e);
        }
        window.shut();
    }

    private static void search(ShotWindow window, String text, boolean expression) {
        window.then(() -> {
            window.panels.search().open("");
            window.panels.search().options().expression().set(expression);
            window.panels.search().options().text().set(text);
        });
        window.rest();
    }

    private static void palette(ShotWindow window, String text) {
        window.choose("palette");
        window.then(() -> ((TextField) window.node("palette-query")).setText(text));
    }

    private static void menu(ShotWindow window, int index) {
        window.then(() -> {
            MenuBar bar = (MenuBar) window.node("menu-bar");
            bar.getMenus().get(index).show();
        });
    }

    private static void preferences(ShotWindow window, int page) {
        window.choose("preferences");
        window.then(() -> ((ListView<?>) window.node("preferences-pages"))
                .getSelectionModel()
                .select(page));
    }

    private static void appearance(ShotWindow window, Appearance appearance) {
        window.then(() -> {
            window.panels.commands().appearance().set(appearance);
            window.panels.commands().goTo(15);
        });
    }

    private static void selection(ShotWindow window) {
        window.then(() -> {
            window.panels.commands().goTo(15);
            window.panels
                    .reader()
                    .selection()
                    .set(new Selection(Language.EN, new Position(15, 40), new Position(17, 90)));
        });
    }

    /** Points at a figure with the mouse. */
    private static void tip(ShotWindow window) {
        window.then(() -> window.panels.commands().goTo(15));
        Quantity figure = window.panels.reader().call().get().quantities(16, Language.EN).stream()
                .filter(quantity -> quantity.kind() == Kind.MONEY)
                .findFirst()
                .orElseThrow();
        window.pointAt(() -> {
            Paragraph paragraph =
                    ((ReaderView) window.node("reader")).flow().live(16).paragraph(Language.EN);
            Rectangle2D box = paragraph
                    .boxes(new Span(figure.mention().start(), figure.mention().end()))
                    .getFirst();
            return paragraph.localToScreen(box.getMinX() + box.getWidth() / 2, box.getMinY() + box.getHeight() / 2);
        });
        window.waitUntil(() -> Window.getWindows().stream().anyMatch(Tooltip.class::isInstance));
    }

    private static void warnings(ShotWindow window) {
        window.then(() -> window.shell.openText("""
                Operator
                操作員
                Good afternoon, and welcome to the Northmoor call for the third quarter of 2031.
                午安，歡迎參加 Northmoor 2031 年第三季法說會。
                Ada Finch - CFO
                Revenue was $12 million, up 4%.
                We opened two sites.
                營收為 1,200 萬美元，年增 4%。
                """));
        window.waitUntil(() -> window.shell.busy().get() == null);
        window.rest();
        window.then(() -> ((Hyperlink) window.node("status-warnings")).fire());
    }
}

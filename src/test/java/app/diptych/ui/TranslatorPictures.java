package app.diptych.ui;

import app.diptych.check.term.file.TermText;
import app.diptych.ui.findings.Filter;
import app.diptych.ui.findings.Grouping;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.support.Theme;
import app.diptych.ui.terms.TermsViewModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/**
 * Draws what a translator works with in every theme and language, to be looked at: {@code TranslatorPictures FOLDER
 * [WORD…]}, with words only those whose names hold one of them.
 */
public final class TranslatorPictures {
    /** What a translator sees, by its name. */
    static final Map<String, Consumer<ShotWindow>> STATES = new LinkedHashMap<>();

    static {
        STATES.put("findings", window -> {
            window.then(() -> window.settings.findingsInFront().set(true));
            window.then(() -> window.panels.commands().findings().next());
        });
        STATES.put("grouped", window -> {
            window.then(() -> window.settings.findingsInFront().set(true));
            window.then(() -> window.panels
                    .findings()
                    .filter()
                    .set(Filter.DEFAULT.withNotes(true).with(Grouping.RULE)));
        });
        STATES.put("lost", TranslatorPictures::lost);
        STATES.put("concordance", window -> {
            window.then(() -> window.panels.commands().findings().concordance());
            window.then(() -> {
                TextField words = (TextField) window.node("concordance-words");
                words.setText("operating margin");
                words.fireEvent(new ActionEvent());
            });
            window.rest();
        });
        STATES.put(
                "counts",
                window -> window.then(() -> window.panels.commands().findings().counts()));
        STATES.put("termbase", window -> window.choose("termbase"));
        STATES.put("termbase-narrow", window -> {
            window.choose("termbase");
            window.then(() -> ((Stage) window.node("terms-table").getScene().getWindow()).setWidth(900));
        });
        STATES.put("entry", window -> {
            window.choose("termbase");
            window.then(() -> ((TextField) window.node("terms-search")).setText("operating income"));
            window.then(() -> table(window).getSelectionModel().selectFirst());
        });
        STATES.put("own", TranslatorPictures::own);
        STATES.put("checks", window -> {
            window.open("assets/samples/merrowick-2025-Q3.txt");
            window.choose("preferences");
            window.then(() -> ((ListView<?>) window.node("preferences-pages"))
                    .getSelectionModel()
                    .select(3));
        });
    }

    private TranslatorPictures() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<String> words = Arrays.asList(args).subList(1, args.length);
        ShotWindow.begin();
        for (var state : STATES.entrySet()) {
            for (Theme theme : Theme.values()) {
                for (InterfaceLanguage language : InterfaceLanguage.values()) {
                    String name = "%s-%s-%s"
                            .formatted(state.getKey(), theme, language)
                            .toLowerCase(Locale.ROOT);
                    boolean wanted = words.isEmpty() || words.stream().anyMatch(name::contains);
                    if (language != InterfaceLanguage.SYSTEM && wanted) {
                        draw(folder.resolve(name + ".png"), state.getValue(), theme, language);
                    }
                }
            }
        }
        Platform.exit();
        System.exit(0);
    }

    private static void draw(Path file, Consumer<ShotWindow> bring, Theme theme, InterfaceLanguage language) {
        ShotWindow window = new ShotWindow(theme, language, 1440, 900);
        window.open("");
        bring.accept(window);
        window.draw(file);
        window.shut();
    }

    /** An entry of one's own, one that is not complete, one that is switched off, one that is changed. */
    private static void own(ShotWindow window) {
        TermsViewModel terms = window.panels.terms().model();
        window.then(() -> terms.add(new TermText(
                "mooring fee; berth fee",
                "key",
                "靠泊費",
                "",
                "靠泊费",
                "停泊費",
                "港務費 = revenue; 船費: the passenger's fare",
                false)));
        window.then(() -> terms.add(new TermText("harbor dues", "term", "", "", "", "", "", false)));
        window.then(() -> terms.remove(Objects.requireNonNull(terms.find("gross sales"))));
        window.then(() -> {
            var row = Objects.requireNonNull(terms.find("operating loss"));
            terms.edit(
                    row,
                    new TermText(
                            row.text().english(),
                            "term",
                            "營業虧損",
                            "",
                            "营业亏损",
                            "",
                            row.text().wrong(),
                            true));
        });
        window.choose("termbase");
        window.then(() -> table(window).getSelectionModel().select(1));
    }

    /** The sample, with clauses of its Chinese left out. */
    private static void lost(ShotWindow window) {
        Pattern clause = Pattern.compile("，[^，。]{10,}(?=。)");
        String text;
        try {
            text = Files.readString(Path.of("assets/samples/merrowick-2025-Q4.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        window.then(() -> window.settings.findingsInFront().set(true));
        window.then(() -> window.shell.openText(clause.matcher(text).replaceAll("")));
        window.waitUntil(() -> window.shell.busy().get() == null);
        window.rest();
        window.then(() -> window.panels.commands().findings().next());
        window.then(() -> window.panels.commands().findings().next());
    }

    private static TableView<?> table(ShotWindow window) {
        return (TableView<?>) window.node("terms-table");
    }
}

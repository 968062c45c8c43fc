package app.diptych.ui.reader;

import app.diptych.model.Language;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import app.diptych.ui.support.FxTest;
import app.diptych.ui.support.Pictures;
import app.diptych.ui.support.Texts;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the reader in its states, to be looked at; run by its name. */
class ReaderPictures extends FxTest {
    private static final double HEIGHT = 820;

    @ParameterizedTest
    @CsvSource({"light, 818", "dark, 818", "light, 600", "light, 1200", "dark, 1200"})
    void aCallInTheMiddle(String theme, int width) {
        draw(theme, width, Locale.ENGLISH, "middle", model -> {
            model.goTo(14);
            model.setCurrent(15);
        });
    }

    @Test
    void theStart() {
        draw("light", 818, Locale.ENGLISH, "start", model -> {});
        draw("light", 818, Locale.forLanguageTag("zh-Hant"), "start-zh-Hant", model -> {});
    }

    @Test
    void questionsWithASelectionAndAnAbsentSide() {
        draw("light", 818, Locale.ENGLISH, "selection", model -> {
            model.goTo(36);
            model.selection().set(new Selection(Language.EN, new Position(36, 20), new Position(38, 30)));
            model.pointed()
                    .set(model.analysis().get().quantities().stream()
                            .filter(q -> q.passage() > 36 && q.language() == Language.ZH)
                            .findFirst()
                            .orElseThrow());
        });
    }

    @Test
    void zoomedAndOneColumn() {
        draw("light", 818, Locale.ENGLISH, "zoom", model -> {
            model.zoomTo(1.6);
            model.goTo(14);
        });
        draw("light", 818, Locale.ENGLISH, "small", model -> {
            model.zoomTo(0.7);
            model.goTo(14);
        });
        draw("light", 818, Locale.ENGLISH, "chinese", model -> {
            model.columns().set(Columns.CHINESE);
            model.goTo(14);
        });
    }

    @ParameterizedTest
    @CsvSource({"light, en", "dark, en", "light, zh-Hant", "dark, zh-Hans"})
    void aCaretInAQuantityWithItsTip(String theme, String language) {
        ReaderViewModel model = new ReaderViewModel();
        ReaderView view =
                show(1100, 700, () -> new ReaderView(model, new Texts("reader", Locale.forLanguageTag(language))));
        act(() -> {
            view.getScene().getStylesheets().setAll(Pictures.theme(theme));
            model.analysis().set(InventedCall.of(123));
            model.goTo(14);
            view.flow().requestFocus();
        });
        Quantity money = model.analysis().get().quantities().stream()
                .filter(q -> q.passage() > 14 && q.language() == Language.EN && q.kind() == Kind.MONEY)
                .findFirst()
                .orElseThrow();
        act(() -> model.selection()
                .set(new Selection(
                        Language.EN,
                        new Position(money.passage() - 1, 40),
                        new Position(money.passage(), money.mention().start()))));
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        await(() -> tip() != null);
        onFx(() -> Pictures.draw(view.getScene(), "reader-caret-" + theme + "-" + language));
        onFx(() -> Pictures.draw(tip().getScene(), "reader-tip-" + theme + "-" + language));
    }

    private static Window tip() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip tip && "reader-tip".equals(tip.getId()))
                .findFirst()
                .orElse(null);
    }

    private static void draw(String theme, int width, Locale locale, String name, Consumer<ReaderViewModel> set) {
        onFx(() -> {
            ReaderViewModel model = new ReaderViewModel();
            ReaderView view = new ReaderView(model, new Texts("reader", locale));
            model.analysis().set(InventedCall.of(123));
            set.accept(model);
            return Pictures.draw(view, width, HEIGHT, theme, "reader-" + name + "-" + theme + "-" + width);
        });
    }
}

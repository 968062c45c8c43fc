package app.diptych.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.support.FxTest;
import app.diptych.ui.support.Texts;
import app.diptych.ui.support.Theme;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** Style sheets that reach a row after it was filled leave its faces and sizes alone, as in a picture without a window. */
class RestyledRowsTest extends FxTest {
    private static Set<String> fonts(ReaderView view, String style) {
        return view.lookupAll(style).stream()
                .map(Text.class::cast)
                .filter(text -> text.isVisible() && !text.getText().isEmpty())
                .map(text -> text.getFont().getName() + " "
                        + Math.round(text.getFont().getSize() * 10))
                .collect(Collectors.toSet());
    }

    @Test
    void namesKeepTheirFaceAndSize() {
        act(() -> {
            ReaderViewModel model = new ReaderViewModel();
            ReaderView view = new ReaderView(model, new Texts("reader", Locale.ENGLISH));
            model.analysis().set(InventedCall.of(20));
            Scene scene = new Scene(view, 818, 820);
            Theme.LIGHT.apply(scene, "Inter");
            for (int i = 0; i < 4; i++) {
                view.applyCss();
                view.layout();
            }
            assertThat(fonts(view, ".reader-name")).hasSize(1).allMatch(font -> font.startsWith("Inter SemiBold "));
            assertThat(fonts(view, ".reader-name")).doesNotContain("Inter SemiBold 130");
        });
    }
}

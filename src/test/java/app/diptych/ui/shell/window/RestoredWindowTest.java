package app.diptych.ui.shell.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.settings.ThemeChoice;
import app.diptych.ui.settings.WindowBounds;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class RestoredWindowTest extends WindowTest {
    @Override
    void restored() {
        settings.bounds().set(new WindowBounds(40.0, 30.0, 1100, 720, false));
        settings.theme().set(ThemeChoice.DARK);
        settings.language().set(InterfaceLanguage.SIMPLIFIED);
        settings.metricsShown().set(false);
        settings.outlineWidth().set(310);
    }

    @Test
    void theWindowComesBackAsItWasLeft() {
        openCall("a.txt");
        assertThat(onFx(() -> Objects.requireNonNull(stage).getX())).isEqualTo(40);
        assertThat(onFx(() -> Objects.requireNonNull(stage).getWidth())).isEqualTo(1100);
        assertThat(onFx(() -> Objects.requireNonNull(stage).getHeight())).isEqualTo(720);
        assertThat(isShown("metrics")).isFalse();
        assertThat(onFx(() -> ((Region) scene().lookup("#outline")).getWidth())).isCloseTo(310, within(3.0));
        assertThat(text("tool-open")).isEqualTo("打开…");
        assertThat(onFx(() -> ((Region) scene().getRoot())
                        .getBackground()
                        .getFills()
                        .getFirst()
                        .getFill()))
                .isEqualTo(Color.web("#202226"));
    }

    @Test
    void movingTheWindowIsRemembered() {
        act(() -> {
            Objects.requireNonNull(stage).setX(60);
            Objects.requireNonNull(stage).setWidth(1000);
        });
        assertThat(settings.bounds().get()).isEqualTo(new WindowBounds(60.0, 30.0, 1000, 720, false));
    }

    @Test
    void brokenSettingsAreToldOnce() {
        act(() -> Objects.requireNonNull(window).warnOfSettings(Path.of("/settings.json.broken")));
        assertThat(dialogText("notice-text")).isEqualTo("Diptych 以默认值启动。原设置文件保留为 /settings.json.broken。");
    }
}

package app.diptych.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.quantity.Kind;
import app.diptych.ui.metrics.figure.Units;
import app.diptych.ui.metrics.look.FactColumn;
import app.diptych.ui.metrics.look.Section;
import app.diptych.ui.metrics.look.TableOrder;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.appearance.Arrangement;
import app.diptych.ui.reader.appearance.Density;
import app.diptych.ui.reader.row.Columns;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static final Appearance APPEARANCE =
            new Appearance(60, 1.2, Density.AIRY, Arrangement.STACKED, "Inter", "Noto Sans SC");
    private static final SavedSession SESSION = new SavedSession(
            List.of(
                    new SavedCall(Path.of("/calls/法說會.txt"), null, 48),
                    new SavedCall(null, "0123abcd.txt", 2),
                    new SavedCall(Path.of("/calls/en.txt"), Path.of("/calls/譯文.txt"), null, 7),
                    new SavedCall(null, null, 0)),
            1);

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        Settings settings = new Settings();
        settings.theme().set(ThemeChoice.DARK);
        settings.language().set(InterfaceLanguage.TRADITIONAL);
        settings.outlineShown().set(false);
        settings.metricsShown().set(false);
        settings.outlineWidth().set(300.5);
        settings.metricsWidth().set(444);
        settings.highContrast().set(true);
        settings.interfaceScale().set(1.2);
        settings.restore().set(false);
        settings.welcomed().set(true);
        settings.reading().zoom().set(1.3);
        settings.reading().columns().set(Columns.CHINESE);
        settings.reading().appearance().set(APPEARANCE);
        settings.reading().kinds().remove(Kind.MONEY);
        settings.reading().kinds().add(Kind.DATE);
        settings.bounds().set(new WindowBounds(-12.0, 34.0, 1000, 700, true));
        settings.remember(Path.of("/calls/a.txt"));
        settings.remember(Path.of("/calls/法說會.txt"));
        settings.session().set(SESSION);
        settings.rememberSearch("freight");
        settings.rememberSearch("運費");
        SettingsFile file = new SettingsFile(folder.resolve("new folder"));
        file.write(settings);

        Settings again = new Settings();
        assertThat(file.read(again)).isEmpty();
        assertThat(file.text(again)).isEqualTo(file.text(settings));
        assertThat(again.theme().get()).isEqualTo(ThemeChoice.DARK);
        assertThat(again.language().get()).isEqualTo(InterfaceLanguage.TRADITIONAL);
        assertThat(again.outlineShown().get()).isFalse();
        assertThat(again.metricsShown().get()).isFalse();
        assertThat(again.outlineWidth().get()).isEqualTo(300.5);
        assertThat(again.metricsWidth().get()).isEqualTo(444);
        assertThat(again.highContrast().get()).isTrue();
        assertThat(again.interfaceScale().get()).isEqualTo(1.2);
        assertThat(again.restore().get()).isFalse();
        assertThat(again.welcomed().get()).isTrue();
        assertThat(again.reading().zoom().get()).isEqualTo(1.3);
        assertThat(again.reading().columns().get()).isEqualTo(Columns.CHINESE);
        assertThat(again.reading().appearance().get()).isEqualTo(APPEARANCE);
        assertThat(again.reading().kinds()).contains(Kind.DATE).doesNotContain(Kind.MONEY);
        assertThat(again.bounds().get()).isEqualTo(new WindowBounds(-12.0, 34.0, 1000, 700, true));
        assertThat(again.recent()).containsExactly(Path.of("/calls/法說會.txt"), Path.of("/calls/a.txt"));
        assertThat(again.session().get()).isEqualTo(SESSION);
        assertThat(again.searches()).containsExactly("運費", "freight");
    }

    @Test
    void howTheMetricsAreLookedAtIsReadBack() throws Exception {
        Settings settings = new Settings();
        settings.metrics().shown().set(true);
        settings.metrics().section().set(Section.GUIDANCE);
        settings.metrics().units().set(Units.CHINESE);
        settings.metrics().place().set(0.25);
        settings.metrics().facts().set(new TableOrder(FactColumn.VALUE, true, FactColumn.ENTITY));
        SettingsFile file = new SettingsFile(folder);
        file.write(settings);

        Settings again = new Settings();
        assertThat(file.read(again)).isEmpty();
        assertThat(again.metrics().shown().get()).isTrue();
        assertThat(again.metrics().section().get()).isEqualTo(Section.GUIDANCE);
        assertThat(again.metrics().units().get()).isEqualTo(Units.CHINESE);
        assertThat(again.metrics().place().get()).isEqualTo(0.25);
        assertThat(again.metrics().facts().get()).isEqualTo(new TableOrder(FactColumn.VALUE, true, FactColumn.ENTITY));
        assertThat(again.metrics().guidance().get()).isEqualTo(TableOrder.AS_SAID);
    }

    @Test
    void aLookAtTheMetricsThatMakesNoSenseIsTheUsualOne() throws Exception {
        Files.writeString(folder.resolve("settings.json"), """
                { "metrics": { "shown": 3, "section": "CELLAR", "units": "ROMAN", "place": 7, "facts": "up" } }
                """);
        Settings settings = new Settings();
        assertThat(new SettingsFile(folder).read(settings)).isEmpty();
        assertThat(settings.metrics().shown().get()).isFalse();
        assertThat(settings.metrics().section().get()).isEqualTo(Section.CHARTS);
        assertThat(settings.metrics().units().get()).isNull();
        assertThat(settings.metrics().place().get()).isZero();
        assertThat(settings.metrics().facts().get()).isEqualTo(TableOrder.AS_SAID);
    }

    @Test
    void noFileLeavesTheDefaults() {
        Settings settings = new Settings();
        assertThat(new SettingsFile(folder).read(settings)).isEmpty();
        assertThat(settings.theme().get()).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(settings.bounds().get()).isEqualTo(WindowBounds.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{ \"theme\": ", "[1, 2]", "42", "\u0000\u0001"})
    void aBrokenFileIsPutAsideAndTheDefaultsStay(String content) throws Exception {
        Files.writeString(folder.resolve("settings.json"), content);
        Settings settings = new Settings();
        assertThat(new SettingsFile(folder).read(settings)).contains(folder.resolve("settings.json.broken"));
        assertThat(folder.resolve("settings.json.broken")).hasContent(content);
        assertThat(folder.resolve("settings.json")).doesNotExist();
        assertThat(settings.theme().get()).isEqualTo(ThemeChoice.SYSTEM);
    }

    @Test
    void aValueThatMakesNoSenseCostsNoOther() throws Exception {
        Files.writeString(folder.resolve("settings.json"), """
                { "theme": "PURPLE", "language": 7, "reading": { "zoom": 99, "lineWidth": -4, "density": "AIRY" }, "outlineWidth": "wide", "metricsWidth": 500,
                  "window": { "x": null, "width": -3, "height": 800 }, "recent": [ 1, "", "/calls/a.txt" ],
                  "session": { "active": 2, "calls": [ { "file": 7 }, { "file": "/calls/b.txt", "place": -1 },
                  { "file": "/calls/c.txt", "place": 3 }, "d" ] }, "fromANewerVersion": true }
                """);
        Settings settings = new Settings();
        assertThat(new SettingsFile(folder).read(settings)).isEmpty();
        assertThat(settings.theme().get()).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(settings.language().get()).isEqualTo(InterfaceLanguage.SYSTEM);
        assertThat(settings.reading().zoom().get()).isEqualTo(1);
        assertThat(settings.reading().appearance().get())
                .isEqualTo(new Appearance(44, 1, Density.AIRY, Arrangement.ENGLISH_LEFT, null, null));
        assertThat(settings.outlineWidth().get()).isEqualTo(236);
        assertThat(settings.metricsWidth().get()).isEqualTo(500);
        assertThat(settings.bounds().get()).isEqualTo(new WindowBounds(null, null, 1440, 800, false));
        assertThat(settings.recent()).containsExactly(Path.of("/calls/a.txt"));
        assertThat(settings.session().get())
                .isEqualTo(new SavedSession(
                        List.of(
                                new SavedCall(Path.of("/calls/b.txt"), null, 0),
                                new SavedCall(Path.of("/calls/c.txt"), null, 3)),
                        1));
    }

    @Test
    void writingLeavesNoOtherFileBehind() throws Exception {
        SettingsFile file = new SettingsFile(folder);
        file.write(new Settings());
        file.write(new Settings());
        assertThat(folder).isDirectoryContaining("glob:**/settings.json");
        assertThat(folder.toFile().list()).containsExactly("settings.json");
    }

    @Test
    void theOldestRecentFileIsForgotten() {
        Settings settings = new Settings();
        for (int i = 0; i < 15; i++) {
            settings.remember(Path.of("/calls/" + i));
        }
        settings.remember(Path.of("/calls/9"));
        assertThat(settings.recent()).hasSize(12).startsWith(Path.of("/calls/9"), Path.of("/calls/14"));
        assertThat(settings.recent()).endsWith(Path.of("/calls/3"));
    }

    @Test
    void theLastTwelveSearchesAreKeptEachOnce() {
        Settings settings = new Settings();
        for (int i = 1; i <= 14; i++) {
            settings.rememberSearch("word " + i);
        }
        settings.rememberSearch("word 9");

        assertThat(settings.searches())
                .hasSize(12)
                .startsWith("word 9", "word 14", "word 13")
                .endsWith("word 3");
    }
}

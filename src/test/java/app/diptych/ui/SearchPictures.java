package app.diptych.ui;

import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.importing.UnreadableException;
import app.diptych.library.Samples;
import app.diptych.ui.search.Outcome;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.settings.ThemeChoice;
import app.diptych.ui.support.Pictures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the window while somebody searches, to be looked at; run by its name. */
class SearchPictures extends RealWindow {
    @ParameterizedTest
    @CsvSource({
        "LIGHT, ENGLISH, 1440, false, $2.62 billion, amount",
        "LIGHT, ENGLISH, 1440, false, harbor, words",
        "DARK, ENGLISH, 1440, false, revenue, words",
        "LIGHT, TRADITIONAL, 1440, false, 营收, words",
        "DARK, SIMPLIFIED, 1440, false, 營收, words",
        "LIGHT, ENGLISH, 900, false, margin, narrow",
        "DARK, SIMPLIFIED, 900, true, (營收, wrong",
        "LIGHT, ENGLISH, 1440, true, reven(ue|, wrong",
        "LIGHT, TRADITIONAL, 900, false, zeppelin, none",
        "LIGHT, ENGLISH, 1920, false, revenue, wide",
    })
    void theWindowWhileSomebodySearches(
            ThemeChoice theme, InterfaceLanguage language, int width, boolean expression, String text, String name)
            throws UnreadableException {
        settings.theme().set(theme);
        settings.language().set(language);
        open(sample(), width, width == 900 ? 640 : 900);
        act(() -> {
            panels.search().open("");
            panels.search().options().expression().set(expression);
            panels.search().options().text().set(text);
        });
        await(() -> !(panels.search().outcome().get() instanceof Outcome.None));
        if (name.equals("wide") || name.equals("narrow")) {
            act(() -> panels.search().previous());
        }
        settle();
        String file = "search-" + name + "-" + theme + "-" + language + "-" + width;
        onFx(() -> Pictures.draw(scene(), file.toLowerCase(java.util.Locale.ROOT)));
    }

    private static Analysis sample() throws UnreadableException {
        Samples samples = new Samples();
        String name = samples.names().getFirst();
        return OneEngine.ENGINE
                .opener()
                .open(name, samples.read(name), Progress.NONE)
                .analysis();
    }
}

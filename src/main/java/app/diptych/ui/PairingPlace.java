package app.diptych.ui;

import app.diptych.document.Document;
import app.diptych.review.segment.Splice;
import app.diptych.ui.document.Keeper;
import app.diptych.ui.exchange.Pairing;
import app.diptych.ui.shell.ShellViewModel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where two texts become one call: the window. */
record PairingPlace(ShellViewModel shell, Panels panels, Keeper keeper) implements Pairing.Place {
    @Override
    public @Nullable Document shown() {
        return keeper.document();
    }

    @Override
    public void open(Path english, Path chinese) {
        shell.openTwo(english, chinese);
    }

    @Override
    public void take(Splice step) {
        panels.addTranslation(step);
    }
}

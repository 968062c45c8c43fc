package app.diptych.ui.shell;

import app.diptych.ui.support.Lettering;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The bundled faces: Inter for Latin, Noto Sans SC for the rest. */
public final class StandInFaces {
    private StandInFaces() {}

    public static Lettering load() {
        for (String file : List.of("Inter-Regular", "Inter-SemiBold", "NotoSansSC-Regular")) {
            try (InputStream in = StandInFaces.class.getResourceAsStream("/app/diptych/ui/font/" + file + ".ttf")) {
                Font.loadFont(in, 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return text -> text.codePoints().anyMatch(c -> c >= 0x2E80) ? "Noto Sans SC" : "Inter";
    }
}

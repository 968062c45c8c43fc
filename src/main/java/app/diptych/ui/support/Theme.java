package app.diptych.ui.support;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javafx.scene.Scene;

/**
 * How the window looks: AtlantaFX's Primer draws the controls, our tokens give every colour, and one style sheet a
 * feature does the rest. Popups, menus and dialogs take their sheets from the scene that owns them.
 */
public enum Theme {
    /** Dark ink on light paper. */
    LIGHT,
    /** Light ink on dark paper. */
    DARK;

    /** One style sheet each, in {@code ui/style}; a part that is not there is left out. */
    private static final List<String> PARTS = List.of("base", "shell", "reader", "search", "metrics");

    /**
     * Dresses a scene.
     *
     * @param family the face of the interface, which must be loaded or installed: it has to cover the interface's
     *     own language; what may hold other script is covered by {@link Lettering}
     */
    public void apply(Scene scene, String family) {
        var primer = this == LIGHT ? new PrimerLight() : new PrimerDark();
        scene.setUserAgentStylesheet(primer.getUserAgentStylesheet());
        List<String> sheets = new ArrayList<>();
        add(sheets, this == LIGHT ? "tokens-light" : "tokens-dark");
        PARTS.forEach(part -> add(sheets, part));
        sheets.add(face(family));
        scene.getStylesheets().setAll(sheets);
    }

    private static void add(List<String> sheets, String name) {
        URL sheet = Theme.class.getResource("/app/diptych/ui/style/" + name + ".css");
        if (sheet != null) {
            sheets.add(sheet.toExternalForm());
        }
    }

    /** A sheet of its own, because popups take over the sheets of their owner but not its root's inline style. */
    private static String face(String family) {
        byte[] css = (".root { -fx-font-family: \"" + family + "\"; }").getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(css);
    }
}

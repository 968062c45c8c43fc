package app.diptych.ui.support;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;

/**
 * How the window looks: AtlantaFX's Primer draws the controls, our tokens give every colour, and one style sheet a
 * feature does the rest. Popups, menus and dialogs take their sheets from the scene that owns them.
 */
public enum Theme {
    /** Dark ink on light paper. */
    LIGHT(false, "tokens-light"),
    /** Light ink on dark paper. */
    DARK(true, "tokens-dark"),
    /** Black on white. */
    CONTRAST_LIGHT(false, "tokens-contrast-light"),
    /** White on black. */
    CONTRAST_DARK(true, "tokens-contrast-dark");

    /** One style sheet each, in {@code ui/style}; a part that is not there is left out. */
    private static final List<String> PARTS = List.of(
            "base",
            "shell",
            "reader",
            "search",
            "metrics",
            "palette",
            "settings",
            "findings",
            "terms",
            "imports",
            "review");

    /** Size of the interface's words in pixels at scale 1. */
    private static final double SIZE = 13;

    private final boolean dark;
    private final String tokens;

    Theme(boolean dark, String tokens) {
        this.dark = dark;
        this.tokens = tokens;
    }

    /** The theme for a darkness and a contrast. */
    public static Theme of(boolean dark, boolean contrast) {
        return contrast ? (dark ? CONTRAST_DARK : CONTRAST_LIGHT) : (dark ? DARK : LIGHT);
    }

    /** Whether its ink is lighter than its paper. */
    public boolean isDark() {
        return dark;
    }

    /** Name of the style sheet with its colours. */
    public String tokens() {
        return tokens;
    }

    /**
     * Dresses a scene.
     *
     * @param family the face of the interface, which must be loaded or installed: it has to cover the interface's
     *     own language; what may hold other script is covered by {@link Lettering}
     */
    public void apply(Scene scene, String family) {
        apply(scene, family, 1);
    }

    /**
     * Dresses a scene whose words are to be larger or smaller.
     *
     * @param scale factor of the size of the interface's words; 1 is normal
     */
    public void apply(Scene scene, String family, double scale) {
        scene.setUserAgentStylesheet(controls());
        dress(scene, family, scale);
    }

    /**
     * Has the controls of every scene that names no other theme drawn in this one. Where this comes before the first
     * control is made, JavaFX never reads the style sheet of its own, which is as long. On the FX thread.
     */
    public void rule() {
        String controls = controls();
        if (!controls.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(controls);
        }
    }

    private String controls() {
        return (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
    }

    /**
     * Gives a scene the colours, and leaves its controls to the theme that {@linkplain #rule() rules}.
     *
     * @param family the face of the interface, as in {@link #apply(Scene, String)}
     * @param scale factor of the size of the interface's words; 1 is normal
     */
    public void dress(Scene scene, String family, double scale) {
        List<String> sheets = new ArrayList<>();
        add(sheets, tokens);
        PARTS.forEach(part -> add(sheets, part));
        sheets.add(face(family, scale));
        scene.getStylesheets().setAll(sheets);
    }

    private static void add(List<String> sheets, String name) {
        URL sheet = Theme.class.getResource("/app/diptych/ui/style/" + name + ".css");
        if (sheet != null) {
            sheets.add(sheet.toExternalForm());
        }
    }

    /** A sheet of its own, because popups take over the sheets of their owner but not its root's inline style. */
    private static String face(String family, double scale) {
        String rule = ".root { -fx-font-family: \"" + family + "\"; -fx-font-size: " + SIZE * scale + "px; }";
        byte[] css = rule.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(css);
    }
}

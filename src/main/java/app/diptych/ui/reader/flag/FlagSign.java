package app.diptych.ui.reader.flag;

import app.diptych.check.Severity;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/**
 * The sign of a finding in the gutter: a disc for an error, a triangle for a warning, a ring for a note, so that nobody
 * has to tell colours apart.
 */
public final class FlagSign extends SVGPath {
    private static final PseudoClass DECIDED = PseudoClass.getPseudoClass("decided");

    private @Nullable Severity shown;

    /** A sign of nothing yet. */
    public FlagSign() {
        getStyleClass().setAll("flag-sign");
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Shows the sign of a flag, or none. */
    public void show(@Nullable Flag flag) {
        setVisible(flag != null);
        if (flag != null) {
            show(flag.severity(), flag.decided());
        }
    }

    /** Shows the sign of a severity, faded where it was decided on. */
    public void show(Severity severity, boolean decided) {
        setVisible(true);
        pseudoClassStateChanged(DECIDED, decided);
        if (severity != shown) {
            // Only where it changes: a new style class has the style sheets searched.
            shown = severity;
            setContent(outline(severity));
            getStyleClass().setAll("flag-sign", "flag-sign-" + severity.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Nine pixels wide and high. */
    private static String outline(Severity severity) {
        return switch (severity) {
            case ERROR -> "M4.5 0.5 a4 4 0 1 0 0.01 0 z";
            case WARNING -> "M4.5 0.5 L9 8.5 L0 8.5 z";
            case NOTE -> "M4.5 1 a3.5 3.5 0 1 0 0.01 0 z";
        };
    }
}

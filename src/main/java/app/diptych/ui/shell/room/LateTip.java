package app.diptych.ui.shell.room;

import app.diptych.ui.support.Lettering;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/**
 * The tip of a control, made when the mouse first comes over it: a {@link Tooltip} makes a window of its
 * own at once, for which the start of the program has no time. A screen reader is told the words without it.
 */
public final class LateTip {
    private final Control control;
    private final Lettering lettering;
    private @Nullable Tooltip made;
    private String own = "";
    private String further = "";
    private String told = "";
    private boolean wanted;

    private LateTip(Control control, Lettering lettering) {
        this.control = control;
        this.lettering = lettering;
        control.hoverProperty().subscribe(over -> {
            if (over) {
                make();
            }
        });
    }

    /**
     * The tip of a control, made by the first who asks for it.
     *
     * @param lettering covers words in either script
     */
    public static LateTip of(Control control, Lettering lettering) {
        return (LateTip) control.getProperties().computeIfAbsent(LateTip.class, _ -> new LateTip(control, lettering));
    }

    /** Takes what it says; nothing, and there is no tip. */
    public void say(String text) {
        own = text;
        tell();
    }

    /** Takes what it says while it has nothing else to say. */
    public void further(String text) {
        further = text;
        tell();
    }

    /** What a person would read in it. */
    public String said() {
        return own.isEmpty() ? further : own;
    }

    private void make() {
        wanted = true;
        tell();
    }

    private void tell() {
        String said = said();
        if (!said.equals(told)) {
            told = said;
            control.setAccessibleHelp(said.isEmpty() ? null : said);
        }
        if (!wanted) {
            return;
        }
        if (said.isEmpty()) {
            // Another's tip stays.
            if (made != null && made.equals(control.getTooltip())) {
                control.setTooltip(null);
            }
            return;
        }
        Tooltip tip = made == null ? new Tooltip() : made;
        if (made == null) {
            lettering.cover(tip);
        }
        made = tip;
        tip.setText(said);
        control.setTooltip(tip);
    }
}

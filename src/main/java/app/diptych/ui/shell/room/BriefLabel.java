package app.diptych.ui.shell.room;

import app.diptych.ui.support.Lettering;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A label that says less where there is less room: one of its wordings, never a part of one. What it says in full is in its
 * tip, and is what a screen reader says.
 */
public final class BriefLabel extends Label {
    private final LateTip tip;
    private final UnaryOperator<String> faces;
    private final Giving giving = new Giving(() -> wordings().size(), this::width, this::show);
    private List<String> wordings = List.of("");
    private String aside = "";
    private int shown;

    /**
     * @param id of the node
     * @param lettering covers names in either script
     */
    public BriefLabel(String id, Lettering lettering) {
        this(id, lettering, lettering::faceFor);
        lettering.cover(this);
    }

    private BriefLabel(String id, Lettering lettering, UnaryOperator<String> faces) {
        this.faces = faces;
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        tip = LateTip.of(this, lettering);
    }

    /** One that is set as a heading is. */
    public static BriefLabel heading(String id, Lettering lettering) {
        BriefLabel label = new BriefLabel(id, lettering, lettering::strongFaceFor);
        lettering.coverStrong(label);
        return label;
    }

    /** Takes what is to be said, the longest first; an empty one at the end says that it may be left out. */
    public void say(List<String> longestFirst) {
        wordings = longestFirst.isEmpty() ? List.of("") : List.copyOf(longestFirst);
        tell();
        show(0);
    }

    /** Takes what the tip and a screen reader add to the words. */
    public void add(String more) {
        aside = more;
        tell();
        explain();
    }

    /** What is said where there is room for all. */
    public String whole() {
        return wordings.getFirst();
    }

    /** How it gives way. */
    public Giving giving() {
        return giving;
    }

    /** The width of all that it has to say, with the space beside it; nothing where it says nothing. */
    public double widest() {
        return width(0);
    }

    private List<String> wordings() {
        return wordings;
    }

    private void tell() {
        setAccessibleText(aside.isEmpty() ? whole() : whole() + ", " + aside);
    }

    /**
     * How wide a wording is, each in the face that covers it, with what the style sheet puts around it and the space that the
     * box puts beside it. One that says nothing takes neither.
     */
    private double width(int wording) {
        String said = wordings.get(wording);
        if (said.isEmpty()) {
            return 0;
        }
        Text text = new Text(said);
        text.setFont(new Font(faces.apply(said), getFont().getSize()));
        Insets padding = getPadding();
        double beside = getParent() instanceof HBox box ? box.getSpacing() : 0;
        return Math.ceil(text.getLayoutBounds().getWidth()) + padding.getLeft() + padding.getRight() + beside;
    }

    private void show(int wording) {
        String said = wordings.get(wording);
        setText(said);
        setManaged(!said.isEmpty());
        setVisible(!said.isEmpty());
        shown = wording;
        explain();
    }

    private void explain() {
        boolean all = shown == 0 && aside.isEmpty();
        tip.say(all ? "" : aside.isEmpty() ? whole() : whole() + "\n" + aside);
    }
}

package app.diptych.ui.reader.row;

import app.diptych.model.Language;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.flow.Type;
import app.diptych.ui.support.Faces;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;

/** The type of everything in the reader at one zoom. */
public final class Typography {
    private static final double ENGLISH = 15;
    private static final double ENGLISH_PITCH = 1.53;
    private static final double CHINESE = 15.5;
    /** A Han character fills its square: its lines need more air between them than Latin ones. */
    private static final double CHINESE_PITCH = 1.68;

    private static final double SMALL = 12;
    private static final double PADDING = 9;
    private static final double HEADING = 11.5;

    /** Up to this zoom what is small grows with the text; beyond it by a quarter as much, for the text needs the room. */
    private static final double FULL = 1.2;

    private static final double DAMPED = 0.25;

    /** Pixels of the columns' names at the usual size of the type, and below it. */
    private static final double NAMES = 34;
    /** Of a line of any of the faces, in sizes of its type. */
    private static final double LINE = 1.35;
    /** Above and below the columns' names. */
    private static final double AIR = 18;

    private final Faces faces;
    private final String tag;
    private final double zoom;
    /** Factor of what is small. */
    private final double aside;

    private final Appearance appearance;
    private final Map<String, Type> english = new HashMap<>();
    private final Map<String, Type> chinese = new HashMap<>();
    /** Found by family: to look a font up costs more than to lay out a short text. */
    private final Map<String, Font> small = new HashMap<>();
    /**
     * @param tag script of the Chinese side, {@code zh-Hant} or {@code zh-Hans}
     * @param zoom factor of the text's size that the person chose
     * @param scale factor of all type, which the system sets
     * @param appearance faces and spacing
     */
    public Typography(Faces faces, String tag, double zoom, double scale, Appearance appearance) {
        this.faces = faces;
        this.tag = tag;
        this.zoom = zoom * scale;
        this.aside = (zoom <= FULL ? zoom : FULL + (zoom - FULL) * DAMPED) * scale;
        this.appearance = appearance;
    }

    /** The type of a passage's text. */
    public Type text(Language language, String text) {
        return language == Language.EN
                ? english.computeIfAbsent(englishFace(text), f -> type(f, ENGLISH, ENGLISH_PITCH))
                : chinese.computeIfAbsent(chineseFace(text), f -> type(f, CHINESE, CHINESE_PITCH));
    }

    private String englishFace(String text) {
        String chosen = appearance.englishFace();
        return chosen != null && faces.shows(chosen, text) ? chosen : faces.faceFor(text, tag);
    }

    private String chineseFace(String text) {
        String chosen = appearance.chineseFace();
        return chosen != null && faces.shows(chosen, text) ? chosen : faces.chineseFaceFor(text, tag);
    }

    private Type type(String family, double size, double pitch) {
        return Type.of(Font.font(family, size * zoom), Math.rint(size * pitch * appearance.spacing() * zoom));
    }

    /** Pixels from baseline to baseline of a column. */
    public double pitch(Language language) {
        return language == Language.EN
                ? Math.rint(ENGLISH * ENGLISH_PITCH * appearance.spacing() * zoom)
                : Math.rint(CHINESE * CHINESE_PITCH * appearance.spacing() * zoom);
    }

    /** The size of the English type in pixels. */
    public double em() {
        return ENGLISH * zoom;
    }

    /** The size in pixels that what stands beside the text goes by: its gutter, its marks. */
    public double aside() {
        return ENGLISH * aside;
    }

    /** Pixels from line to line of what is small. */
    public double smallPitch() {
        return Math.rint(18 * aside);
    }

    /** The height of the columns' names in pixels: the same in all views, so that nothing moves between them. */
    public double namesHeight() {
        return Math.max(NAMES, Math.rint(SMALL * aside * LINE + AIR));
    }

    /** The air above and below a passage, in whole pixels. */
    public double padding() {
        return scaled(PADDING * appearance.density().factor());
    }

    /** A length that grows with the type, in whole pixels. */
    public double scaled(double length) {
        return Math.rint(length * zoom);
    }

    /** A speaker's name. */
    public Font name(String text) {
        return faces.strong(text, tag, ENGLISH * zoom * 0.95);
    }

    /** Numbers, titles, column names: all that is small. */
    public Font small(String text) {
        return small.computeIfAbsent(faces.faceFor(text, tag), family -> Font.font(family, SMALL * aside));
    }

    /** The heading of a section. */
    public Font heading(String text) {
        return faces.strong(text, tag, HEADING * zoom);
    }
}

package app.diptych.ui.reader.row;

import app.diptych.check.Severity;
import app.diptych.quantity.Kind;
import app.diptych.review.note.Colour;
import app.diptych.ui.reader.flow.LayerStyle;
import app.diptych.ui.reader.flow.LayerStyle.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How a kind of quantity looks: a tint, an ink, and, because nothing is told by colour alone, a line of its own pattern
 * under the words.
 */
@SuppressWarnings("ImmutableEnumChecker") // a layer's style is a record of a string and an enum
public enum Look {
    /** Amounts of money. */
    MONEY,
    /** Per cent. */
    PERCENT,
    /** Basis and percentage points. */
    POINTS,
    /** Counts. */
    COUNT,
    /** Multiples and fractions. */
    RATIO,
    /** Dates, periods and spans of time. */
    TIME;

    /** What is selected. */
    static final LayerStyle SELECTION = new LayerStyle("reader-selection", Shape.FLOOD);
    /** What a search has found. */
    public static final LayerStyle HIT = new LayerStyle("reader-hit", Shape.BLOCK);
    /** The hit that the search stands at. */
    public static final LayerStyle CURRENT_HIT = new LayerStyle("reader-hit-current", Shape.BLOCK);
    /** The quantity pointed at, and its counterpart. */
    static final LayerStyle POINTED = new LayerStyle("reader-pointed", Shape.BLOCK);

    /** The words of the finding that the person is at. */
    public static final LayerStyle FLAGGED = new LayerStyle("reader-flagged", Shape.BLOCK);
    /** The lines under words of findings that are open, by severity; an error's wave is the stronger one. */
    static final Map<Severity, LayerStyle> FLAGS = flags("reader-flag-");
    /** The same for those that were decided on. */
    static final Map<Severity, LayerStyle> DECIDED = flags("reader-flag-decided-");

    /** The words that notes are on. */
    static final Map<Colour, LayerStyle> NOTES = notes();

    /** All layers of a paragraph, from the back. */
    public static final List<LayerStyle> LAYERS = layers();

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The style class of the line under the words. */
    String sign() {
        return "reader-sign-" + code();
    }

    /** The style class of the block behind the words. */
    String tint() {
        return "reader-tint-" + code();
    }

    /** The style class of its ink. */
    String ink() {
        return "reader-ink-" + code();
    }

    /** The look of a kind. */
    public static Look of(Kind kind) {
        return switch (kind) {
            case MONEY -> MONEY;
            case PERCENT -> PERCENT;
            case POINTS -> POINTS;
            case COUNT -> COUNT;
            case MULTIPLE, FRACTION -> RATIO;
            case DURATION, DATE, PERIOD, ORDINAL, IDENTIFIER -> TIME;
        };
    }

    /** The line under words of findings of a severity. */
    public static LayerStyle flag(Severity severity, boolean decided) {
        return Objects.requireNonNull((decided ? DECIDED : FLAGS).get(severity));
    }

    private static Map<Severity, LayerStyle> flags(String prefix) {
        Map<Severity, LayerStyle> styles = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            Shape shape = severity == Severity.NOTE ? Shape.DOTS : Shape.WAVE;
            styles.put(severity, new LayerStyle(prefix + severity.name().toLowerCase(Locale.ROOT), shape));
        }
        return Collections.unmodifiableMap(styles);
    }

    private static Map<Colour, LayerStyle> notes() {
        Map<Colour, LayerStyle> styles = new EnumMap<>(Colour.class);
        for (Colour colour : Colour.values()) {
            styles.put(colour, new LayerStyle("reader-note-" + colour.name().toLowerCase(Locale.ROOT), Shape.BLOCK));
        }
        return Collections.unmodifiableMap(styles);
    }

    /** The light on words that a note of a colour is on. */
    public static LayerStyle note(Colour colour) {
        return Objects.requireNonNull(NOTES.get(colour));
    }

    private static List<LayerStyle> layers() {
        List<LayerStyle> layers = new ArrayList<>(NOTES.values());
        layers.add(HIT);
        layers.add(CURRENT_HIT);
        layers.add(POINTED);
        layers.add(FLAGGED);
        layers.add(SELECTION);
        for (Map<Severity, LayerStyle> flags : List.of(DECIDED, FLAGS)) {
            // The gravest lies nearest: where two findings are on the same words, it is the one to be seen.
            layers.addAll(List.copyOf(flags.values()).reversed());
        }
        return List.copyOf(layers);
    }
}

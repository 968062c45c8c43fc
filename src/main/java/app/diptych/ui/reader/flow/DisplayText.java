package app.diptych.ui.reader.flow;

import app.diptych.model.Span;
import java.util.Arrays;

/**
 * A text as it is drawn. JavaFX breaks lines by the JDK's rules, which let a line start with … ‥ · ～ and part a sign or
 * tilde from its figure ({@code -|4.1%}, {@code 30.5-|31.2}). A U+FEFF between the two keeps them together at no width
 * (U+2060 does not); offsets are mapped, so that no one else sees it.
 */
public final class DisplayText {
    private static final char JOINER = '\uFEFF';

    private final String model;
    private final String shown;
    /** Offsets in the model before which a joiner stands, ascending. */
    private final int[] joiners;

    private DisplayText(String model, String shown, int[] joiners) {
        this.model = model;
        this.shown = shown;
        this.joiners = joiners;
    }

    /** How a text is drawn. */
    public static DisplayText of(String text) {
        int[] joiners = new int[4];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (holdsTogether(text.charAt(i - 1), text.charAt(i))) {
                if (count == joiners.length) {
                    joiners = Arrays.copyOf(joiners, count * 2);
                }
                joiners[count++] = i;
            }
        }
        if (count == 0) {
            return new DisplayText(text, text, new int[0]);
        }
        return new DisplayText(text, joined(text, joiners, count), Arrays.copyOf(joiners, count));
    }

    private static boolean holdsTogether(char left, char right) {
        return right <= '9' ? right >= '0' && isSign(left) : isNeverFirst(right) && !Character.isWhitespace(left);
    }

    /** By switches, since every character of every row that comes into sight is asked. */
    private static boolean isNeverFirst(char c) {
        return switch (c) {
            case '…', '‥', '·', '～', '・' -> true;
            default -> false;
        };
    }

    private static boolean isSign(char c) {
        return switch (c) {
            case '-', '−', '–', '~', '～', '+', '±' -> true;
            default -> false;
        };
    }

    private static String joined(String text, int[] joiners, int count) {
        StringBuilder shown = new StringBuilder(text.length() + count);
        int from = 0;
        for (int i = 0; i < count; i++) {
            shown.append(text, from, joiners[i]).append(JOINER);
            from = joiners[i];
        }
        return shown.append(text, from, text.length()).toString();
    }

    /** The text itself. */
    public String model() {
        return model;
    }

    /** What is handed to the text layout. */
    public String shown() {
        return shown;
    }

    /** The offset in {@link #shown()} of an offset in {@link #model()}. */
    public int toShown(int offset) {
        return offset + joinersUpTo(offset);
    }

    /** The end in {@link #shown()} of a span that ends at an offset in {@link #model()}: before any joiner there. */
    public int endToShown(int end) {
        return end + joinersUpTo(end - 1);
    }

    /** The offset in {@link #model()} of an offset in {@link #shown()}. */
    public int toModel(int offset) {
        int low = 0;
        int high = joiners.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // The joiner itself stands at its model offset plus the joiners before it.
            if (joiners[middle] + middle < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset - low;
    }

    /** A span of {@link #model()} in {@link #shown()}. */
    public Span toShown(Span span) {
        return span.length() == 0
                ? new Span(toShown(span.start()), toShown(span.start()))
                : new Span(toShown(span.start()), endToShown(span.end()));
    }

    private int joinersUpTo(int offset) {
        int found = Arrays.binarySearch(joiners, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}

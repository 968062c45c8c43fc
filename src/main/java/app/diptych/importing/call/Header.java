package app.diptych.importing.call;

import app.diptych.importing.layout.SpeakerShape;
import app.diptych.model.Role;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A speaker line in its parts.
 *
 * @param name of the person; the title where the line has no name
 * @param title or null
 * @param firm or null
 * @param role what a list of participants says that the person is in the call, or null
 * @param opens whether the line counts a question, with which an exchange begins
 */
public record Header(
        String name,
        @Nullable String title,
        @Nullable String firm,
        @Nullable Role role,
        boolean opens) {
    private static final Pattern LEADING = Pattern.compile("^[-–—]{1,2}\\s+");
    private static final Pattern FIRM = Pattern.compile("\\s*(?:--|——)\\s*");
    /** Behind "analyst" a line says no more; what stands before it is the house, whatever words that has. */
    private static final Pattern ANALYST = Pattern.compile("(?i)(?:[\\w-]+ )*analyst|.{0,6}分析[師师]");

    private static final Pattern SPACED = Pattern.compile("\\s+[-–—‒]\\s+");

    /** A line that counts nothing. */
    public Header(String name, @Nullable String title, @Nullable String firm, @Nullable Role role) {
        this(name, title, firm, role, false);
    }

    /** Somebody whose role is told by nothing but title and firm. */
    public Header(String name, @Nullable String title, @Nullable String firm) {
        this(name, title, firm, null);
    }

    /** Whether this is somebody who conducts the call and no more. */
    boolean isOperator() {
        return SpeakerShape.isOperator(name) || (title != null && SpeakerShape.isOperator(title));
    }

    /** Takes a speaker line apart: "Name - Title", "Name--Firm - Analyst", "Name - Firm - Analyst", "- Title". */
    public static Header of(String line) {
        if (LEADING.matcher(line).find()) {
            String title = LEADING.matcher(line).replaceFirst("").strip();
            return new Header(title, title, null);
        }
        String[] spaced = SPACED.split(line, -1);
        String[] parts = spaced.length == 1 ? FIRM.split(line, -1) : spaced;
        String[] named = FIRM.split(parts[0], 2);
        String name = blankTo(named[0], line);
        String firm = named.length == 2 && parts.length > 1 && spaced.length > 1 ? blankToNull(named[1]) : null;
        return switch (parts.length) {
            case 1 -> new Header(name, null, firm);
            case 2 -> second(name, parts[1].strip(), firm, spaced.length > 1);
            default -> more(name, parts, firm);
        };
    }

    /** One part behind the name: after a spaced dash a title; after "--" a firm, unless it sounds like a title. */
    private static Header second(String name, String part, @Nullable String firm, boolean spaced) {
        boolean title = spaced || SpeakerShape.isRole(part);
        return title
                ? new Header(name, blankToNull(part), firm)
                : new Header(name, null, firm == null ? blankToNull(part) : firm);
    }

    /** Two or more: "Firm - Title", or a title with a dash inside. */
    private static Header more(String name, String[] parts, @Nullable String firm) {
        String last = parts[parts.length - 1].strip();
        StringBuilder middle = new StringBuilder(parts[1].strip());
        for (int i = 2; i < parts.length - 1; i++) {
            middle.append(" - ").append(parts[i].strip());
        }
        boolean asks =
                ANALYST.matcher(last).matches() && !ANALYST.matcher(middle).matches();
        if (firm != null || (SpeakerShape.isRole(middle.toString()) && !asks)) {
            return new Header(name, middle + " - " + last, firm);
        }
        return new Header(name, blankToNull(last), blankToNull(middle.toString()));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static String blankTo(String text, String otherwise) {
        return text.isBlank() ? otherwise : text.strip();
    }
}

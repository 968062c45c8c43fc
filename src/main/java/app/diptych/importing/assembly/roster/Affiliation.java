package app.diptych.importing.assembly.roster;

import app.diptych.importing.assembly.line.House;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.model.Role;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a name.
 *
 * @param title or null
 * @param firm or null
 */
public record Affiliation(@Nullable String title, @Nullable String firm) {
    /** Nothing. */
    public static final Affiliation NONE = new Affiliation(null, null);

    /** The title of those who ask, which tells nothing but that. */
    private static final Pattern ANALYST = Pattern.compile("(?i)(.*\\banalysts?\\b.*)|.*(?:分析[師师]|研究[員员]).*");
    /** "Analyst, Halden Bank". */
    private static final Pattern TITLE_FIRST =
            Pattern.compile("(?i)((?:[\\w-]+ )*analyst)(?:,| at| of| with| from|;) (\\S.*)");

    /** "Head of Strategy at Halden". */
    private static final Pattern AT = Pattern.compile("(.{2,80}?)(?: at| @),? (\\p{Lu}.{1,80})");

    /** "Halden Bank Analyst". */
    private static final Pattern TITLE_LAST =
            Pattern.compile("(?i)(.{3,60}?),? ((?:(?:senior|equity|research|lead|sell-side) )*analyst)");

    /** "海登證券分析師": a house, and behind it who speaks for it. */
    private static final Pattern CHINESE = Pattern.compile(
            "(.{1,16}?(?:[證证]券|[銀银]行|[資资]本|基金|投[信顧顾資资]|[資资][產产]管理|[資资]管|[國国][際际]|研究[院所]|集[團团]|公司))(?:的|之)?[\\s,，·-]*([\\p{IsHan}]{0,6}(?:分析[師师]|研究[員员]|[經经]理|[總总][監监]|主管|董事|合[伙夥]人))");

    /** What forms print where they have nothing to print. */
    private static final Pattern NOTHING = Pattern.compile(
            "(?i)none|n/a|n\\.a\\.?|unknown|unidentified|not (?:available|applicable)|null|[無无]|未知|不[詳详]");

    private static final int LONGEST = 240;

    /**
     * Takes an affiliation apart: "Firm - Title", "Title", "Firm", "Title, Firm".
     *
     * @param text as printed, without the dash before it
     * @param role of the person as far as a list tells, or null
     */
    public static Affiliation of(String text, @Nullable Role role) {
        String plain =
                text.strip().replaceFirst("^[-–—,:|]+\\s*|\\s*[-–—,|]+$", "").strip();
        plain = plain.replaceFirst("^[(（\\[]([^()（）\\[\\]]+)[)）\\]]$", "$1").strip();
        if (plain.isEmpty()
                || plain.length() > LONGEST
                || NOTHING.matcher(plain).matches()) {
            return NONE;
        }
        String[] parts = SpeakerShape.DASH.split(plain, 2);
        if (parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()) {
            return two(parts[0].strip(), parts[1].strip(), plain, role);
        }
        Matcher first = TITLE_FIRST.matcher(plain);
        if (first.matches()) {
            return new Affiliation(first.group(1), first.group(2).strip());
        }
        Matcher chinese = CHINESE.matcher(plain);
        if (chinese.matches()) {
            return new Affiliation(chinese.group(2), chinese.group(1));
        }
        Matcher at = AT.matcher(plain);
        if (at.matches() && SpeakerShape.isRole(at.group(1)) && !SpeakerShape.isRole(at.group(2))) {
            return new Affiliation(at.group(1).strip(), at.group(2).strip());
        }
        Matcher last = TITLE_LAST.matcher(plain);
        if (last.matches() && House.hasWord(last.group(1))) {
            return new Affiliation(last.group(2), last.group(1));
        }
        if (role == Role.ANALYST) {
            return ANALYST.matcher(plain).matches() && !House.hasWord(plain)
                    ? new Affiliation(plain, null)
                    : new Affiliation(null, plain);
        }
        return role == null && isHouse(plain) ? new Affiliation(null, plain) : new Affiliation(plain, null);
    }

    private static Affiliation two(String one, String other, String whole, @Nullable Role role) {
        if (one.equalsIgnoreCase(other)) {
            return of(one, null);
        }
        if (NOTHING.matcher(one).matches() || NOTHING.matcher(other).matches()) {
            return of(NOTHING.matcher(one).matches() ? other : one, role);
        }
        boolean firstIsTitle = SpeakerShape.isRole(one) && !isHouse(one);
        boolean secondIsTitle = SpeakerShape.isRole(other) && !isHouse(other);
        if (ANALYST.matcher(other).matches() && !ANALYST.matcher(one).matches()) {
            return new Affiliation(other, one);
        }
        if (firstIsTitle && secondIsTitle && role != Role.ANALYST) {
            return new Affiliation(whole, null);
        }
        return firstIsTitle && !secondIsTitle ? new Affiliation(one, other) : new Affiliation(other, one);
    }

    /** Whether it names a house, and is no position. */
    public static boolean isHouse(String text) {
        return House.is(text);
    }

    /** Whether the title is that of one who asks. */
    public boolean isAnalyst() {
        return title != null && ANALYST.matcher(title).matches();
    }

    /** Without the firm, as those of the company have it. */
    Affiliation inside() {
        return new Affiliation(title, null);
    }
}

package app.diptych.importing.call;

import app.diptych.importing.text.HanName;
import app.diptych.importing.text.Writing;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who asks next, as the person conducting the call announces it.
 *
 * @param name of the analyst
 * @param firm of the analyst, or null
 */
record Announcement(String name, @Nullable String firm) {
    private static final String WORD = "(?:[dlO]['’])?\\p{Lu}[\\p{L}'’\\-]*(?:\\.(?=[\\s,]))?|(?:\\p{Lu}\\.){1,3}";
    private static final String NAME =
            "((?:" + WORD + ")(?: (?:" + WORD + "|de|da|di|van|von|der|den|la|le|bin|al)){0,4})";
    private static final String FIRM =
            "((?:\\p{Lu}\\. ){0,3}(?:[\\p{Lu}\\d]|(?:[dlO]['’]))[\\p{L}\\d'’&\\-]*(?:\\.[\\p{Lu}]\\.?)*"
                    + "(?:,? (?:&|and|of|the|de|[\\p{Lu}\\d](?:\\.[\\p{Lu}]\\.?|[\\p{L}\\d'’&\\-]*)|Inc\\.|Co\\.|Corp\\.|Ltd\\.))*)";
    /** "comes from the line of N with F", "from N of F", "go to N at F". */
    private static final Pattern ASKED = Pattern.compile(
            "(?:(?:come|coming|comes|is|be|question|questions)? ?from|go(?:ing)? (?:now |first |next |back )?(?:over )?to"
                    + "|(?:question|questioner|caller|up|[Nn]ext|[Ff]irst) (?:today )?(?:is|will be|we have|we'll hear from)|take|have|hear from)"
                    + " (?:the line of |the line with |line of |with )?" + NAME
                    + "(?:,? (?:from|with|of|at|representing)(?: the line of)? (?:the )?|, | [-–—] )" + FIRM);
    /** "Ivy Sandoval, Fairmont Research." as a sentence of its own. */
    private static final Pattern BARE = Pattern.compile("(?:^|[.)\\]?!:] +|\\n)" + NAME + ",? (?:(?:from|with|of|at) )?"
            + "(?<=[, ])" + FIRM + "[.,]?(?= *(?:\\n|$|Please|Your|You|Go |The line|[\\[(]))");

    /** What follows a name: ", calling from the F", " of F", ", F". */
    private static final Pattern HOUSE =
            Pattern.compile(",? (?:(?:who is |who's )?(?:calling |dialing |joining us |speaking )?(?:in )?"
                    + "(?:of|with|from|at|for|representing|on behalf of) )?(?:the )?" + FIRM);

    private static final Pattern NAME_ONLY =
            Pattern.compile("(?:question|questioner)[^.?!\\n]{0,40}? (?:from|is) (?:the line of )?" + NAME);
    private static final Pattern CHINESE = Pattern.compile(
            "(?:[来來]自|[请請]|由(?![於于])|(?:第[一二三四五六七八九十]+|下一|最[後后]一|另一)(?:位|[個个][問问][題题])(?:[提發发][問问]者?)?的?是?|首先是|接下[來来]是)\\s*(?:[来來]自)?\\s*([\\p{L}&.’' ]{2,30}?)\\s*(?:公司)?的\\s*([\\p{L}·‧・•．.’' ]{2,30}?)(?:[。，,！!\\n]|[请請提先女]|$)");
    private static final Pattern CHINESE_BARE = Pattern.compile(
            "(?:^|[。)）\\]】\\n] ?)([\\p{L}·‧・•．.’' ]{2,25})[,，] ?(?![谢謝请請再祝感])([\\p{L}&.’' ]{2,25})。\\s*$");
    private static final Pattern OFFICER = Pattern.compile(
            "(?i).*\\b(chief|officer|(vice )?president|chair(man|woman)?|director|head of|investor relations|c[efot]o|[es]?vp)\\b.*");
    /** An announcement is a sentence or two; a long speech is none. */
    private static final int LONGEST = 1500;

    /** The announcement in an English text, the last one if there are several. */
    static Optional<Announcement> english(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Announcement found = last(ASKED, text, 1, 2);
        if (found == null) {
            found = last(BARE, text, 1, 2);
        }
        if (found == null) {
            Matcher matcher = NAME_ONLY.matcher(text);
            found = matcher.find() ? new Announcement(matcher.group(1), null) : null;
        }
        return Optional.ofNullable(found);
    }

    /**
     * The announcement of a person whose name is known from the speaker line that follows, however it is worded: the
     * name, then a comma or a word that ties a person to a house, then the firm.
     */
    static Optional<Announcement> naming(String text, String name) {
        String family = name.substring(name.lastIndexOf(' ') + 1);
        int at = text.length() > LONGEST || family.length() < 2 ? -1 : text.lastIndexOf(family);
        if (at < 0) {
            return Optional.empty();
        }
        Matcher behind = HOUSE.matcher(text).region(at + family.length(), text.length());
        String firm = behind.lookingAt() ? firm(behind.group(1)) : "";
        return firm.isEmpty() || OFFICER.matcher(firm).matches()
                ? Optional.empty()
                : Optional.of(new Announcement(name, firm));
    }

    /** The announcement in a Chinese text: 來自…的…, or 姓名，公司。 */
    static Optional<Announcement> chinese(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Announcement found = last(CHINESE, text, 2, 1);
        Announcement bare = found == null ? last(CHINESE_BARE, text, 1, 2) : null;
        boolean named = bare != null && (Writing.han(bare.name()) == 0 || HanName.isLikely(bare.name()));
        return Optional.ofNullable(named ? bare : found);
    }

    private static @Nullable Announcement last(Pattern pattern, String text, int name, int firm) {
        Announcement found = null;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String house = firm(matcher.group(firm));
            if (!OFFICER.matcher(house)
                    .matches()) { // "hear from Ann Lee, Chief Financial Officer" announces no analyst
                found = new Announcement(matcher.group(name).strip(), house.isEmpty() ? null : house);
            }
        }
        return found;
    }

    /** Without the words of the next sentence that begin like a firm's. */
    private static String firm(String text) {
        return text.replaceFirst("(?:,|\\band\\b|\\s)+$", "")
                .replaceFirst("(,| and)? (Please|Your|You|Go|The line|Thank)\\b.*$", "")
                .strip();
    }
}

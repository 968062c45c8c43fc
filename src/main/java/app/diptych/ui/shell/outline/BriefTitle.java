package app.diptych.ui.shell.outline;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A position in a company as it is usually shortened: "SVP, CFO". */
final class BriefTitle {
    private static final Pattern CHIEF = Pattern.compile("Chief ((?:[A-Z][a-z]+ ){1,2})Officer");
    private static final Map<String, String> WORDS = Map.of(
            "Senior Vice President", "SVP",
            "Executive Vice President", "EVP",
            "Vice President", "VP",
            "Investor Relations", "IR");
    private static final Pattern WORD =
            Pattern.compile("Senior Vice President|Executive Vice President|Vice President|Investor Relations");

    private BriefTitle() {}

    /** The short form; a title that has none stays as it is. */
    static String of(String title) {
        String chiefs = CHIEF.matcher(title).replaceAll(found -> "C" + initials(found.group(1)) + "O");
        return WORD.matcher(chiefs)
                .replaceAll(found -> Matcher.quoteReplacement(WORDS.getOrDefault(found.group(), found.group())))
                .replace(" and ", ", ");
    }

    private static String initials(String words) {
        return words.replaceAll("([A-Z])[a-z]+ ", "$1");
    }
}

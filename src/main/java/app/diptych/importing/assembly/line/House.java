package app.diptych.importing.assembly.line;

import java.util.regex.Pattern;

/** The names of those for whom people ask, by their words. */
public final class House {
    /** What a house has in its name, so that a position's word in it is none. */
    private static final Pattern HOUSE = Pattern.compile(
            "(?i).*\\b(research division|inc|incorporated|llc|l\\.?l\\.?p|ltd|limited|plc|corp|corporation|company|co|ag|securities|capital|bank|markets|partners|group|advisors|associates|& co)\\b(?!-)\\.?.*"
                    + "|.*\\b(?!equity|market|investment|side)[\\p{L}'’&-]{2,}( \\w+)? research"
                    + "|.*(公司|[證证]券|[銀银]行|[資资]本|基金|集[團团]|[資资]管|投[信顧顾資资])$");

    private static final Pattern POSITION = Pattern.compile(
            "(?i).*\\b(officer|president|director|head|chair\\w*|manager|treasurer|counsel|executive|chief|secretary|founder|vp|[esc][vef][po])\\b.*");

    private House() {}

    /** Whether a text has a word of houses, be it in a position. */
    public static boolean hasWord(String text) {
        return HOUSE.matcher(text).matches();
    }

    /** Whether it names a house, and is no position. */
    public static boolean is(String text) {
        return hasWord(text) && !POSITION.matcher(text).matches();
    }
}

package app.diptych.importing.assembly.roster;

import app.diptych.quantity.grammar.Tables;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a position is about, by the words of {@code departments.tsv}, whose head explains it. */
public final class Departments {
    private static final List<String[]> ROWS = Tables.rowsAt("/app/diptych/importing/assembly/departments.tsv");
    private static final Pattern FIELD = Pattern.compile("(?i)(?:[\\p{L}&'’-]+,? ){0,5}(?:" + either("field") + ")");
    private static final Pattern WHOLE = Pattern.compile("(?i)(?:global )?(?:" + either("whole") + ")");

    private Departments() {}

    private static String either(String role) {
        return ROWS.stream()
                .filter(row -> row[0].equals(role))
                .map(row -> row[1])
                .collect(Collectors.joining("|"));
    }

    /** Whether that is all a text names, and no house. */
    public static boolean is(String text) {
        return WHOLE.matcher(text).matches() || (FIELD.matcher(text).matches() && !Affiliation.isHouse(text));
    }
}

package app.diptych.importing.heading;

import app.diptych.quantity.grammar.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The exchanges of {@code exchanges.tsv}, whose head explains it, as parts of regular expressions. */
public final class Exchanges {
    private static final List<String[]> ROWS = Tables.rowsAt("/app/diptych/importing/heading/exchanges.tsv");

    /** Whose symbols are letters. */
    static final String LETTERS = either("letters");
    /** Whose symbols are numbers. */
    static final String NUMBERS = either("numbers");
    /** Names of places, whose symbols are numbers, and whose telephones are too. */
    static final String PLACES = either("places");
    /** In Chinese. */
    static final String CHINESE = either("chinese");

    /** All that are in Latin letters. */
    public static final String LATIN = "(?:" + LETTERS + "|" + NUMBERS + "|" + PLACES + ")";

    private Exchanges() {}

    /** The longest first, so that none hides another that begins as it does. */
    private static String either(String role) {
        Stream<String> names = ROWS.stream()
                .filter(row -> row[0].equals(role))
                .flatMap(row -> role.equals("chinese") ? Stream.of(row[1]) : Arrays.stream(row[1].split("\\|", -1)));
        return names.sorted((one, other) -> other.length() - one.length()).collect(Collectors.joining("|", "(?:", ")"));
    }
}

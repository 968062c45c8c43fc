package app.diptych.check.number;

import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.grammar.Tables;
import java.util.List;

/**
 * What changes by a part of itself, as traffic does, and is told in basis points by some: they are percent then. A rate that
 * changes by points is another thing. {@code flows.tsv} has the words of both.
 */
final class Flows {
    private static final List<String[]> ROWS = Tables.rowsAt("/app/diptych/check/number/flows.tsv");

    private static final Sieve FLOW = words("flow");
    private static final Sieve RATE = words("rate");

    private Flows() {}

    /** Whether an English clause is of such, and of no rate. */
    static boolean isOne(String clause) {
        return FLOW.isIn(clause) && !RATE.isIn(clause);
    }

    private static Sieve words(String kind) {
        String phrases = ROWS.stream()
                .filter(cells -> cells[0].equals(kind))
                .map(cells -> cells[1])
                .findFirst()
                .orElseThrow();
        return Sieve.of("(?i)\\b(?:" + phrases.replace("*", "\\w*") + ")\\b");
    }
}

package app.diptych.metric.text;

import app.diptych.model.pattern.Sieve;
import java.util.ArrayList;
import java.util.List;

/** "We repurchased 600,000 shares under our share repurchase program for $9 million": the program is what it was done under. */
final class Programs {
    private static final Sieve UNDER = Sieve.of(
            "\\b(?:under|through|via|pursuant to|as part of|within) (?:our|the|this|its|the company's) (?:[\\w-]+ ){0,3}$");
    private static final Sieve PROGRAM = Sieve.of("\\b(?:program(?:me)?s?|plans?|authorizations?)(?: |$)");
    /** Characters before a measure in which such words stand. */
    private static final int BEFORE = 48;

    private Programs() {}

    /** The measures that a sentence names, without the programs under which the first of them was done. */
    static List<Naming> without(String lower, List<Naming> namings) {
        List<Naming> kept = new ArrayList<>(namings.size());
        for (Naming naming : namings) {
            if (kept.isEmpty() || !isProgram(lower, naming)) {
                kept.add(naming);
            }
        }
        return kept.size() == namings.size() ? namings : List.copyOf(kept);
    }

    private static boolean isProgram(String lower, Naming naming) {
        int space = lower.indexOf(' ', naming.end() + 1);
        return PROGRAM.isIn(lower.substring(naming.start(), space < 0 ? lower.length() : space))
                && UNDER.isIn(lower.substring(Math.max(0, naming.start() - BEFORE), naming.start()));
    }
}

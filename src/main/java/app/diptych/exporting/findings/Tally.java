package app.diptych.exporting.findings;

import app.diptych.check.Severity;
import java.util.ArrayList;
import java.util.List;

/** Counts of findings in words. */
final class Tally {
    private Tally() {}

    /** As in "2 errors, 1 warning"; "no findings" where there are none. */
    static String of(List<CheckedCall> calls) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = calls.stream().mapToLong(call -> call.count(severity)).sum();
            if (count > 0) {
                parts.add(plural(count, CheckedCall.name(severity)));
            }
        }
        return parts.isEmpty() ? "no findings" : String.join(", ", parts);
    }

    /** As in "1 file" and "2 files". */
    static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}

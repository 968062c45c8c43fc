package app.diptych.exporting.findings;

import java.io.IOException;
import java.util.List;

/** Writes a report on the findings of calls in one format. Has no state. */
public interface FindingsExporter {
    /**
     * Writes the report.
     *
     * @param calls in the order in which they shall stand
     * @throws IOException if {@code out} fails
     */
    void export(List<CheckedCall> calls, Appendable out) throws IOException;
}

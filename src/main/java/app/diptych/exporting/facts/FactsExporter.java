package app.diptych.exporting.facts;

import java.io.IOException;
import java.io.OutputStream;

/** Writes facts in one format. */
public interface FactsExporter {
    /**
     * Writes a sheet.
     *
     * @param out is left open
     * @throws IOException if {@code out} fails
     */
    void write(FactSheet sheet, OutputStream out) throws IOException;
}

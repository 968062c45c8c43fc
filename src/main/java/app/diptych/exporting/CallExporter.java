package app.diptych.exporting;

import app.diptych.exporting.row.ExportedCall;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a call in the format of another program. Has no state. */
@FunctionalInterface
public interface CallExporter {
    /**
     * Writes the whole file; the stream stays open.
     *
     * @throws IOException if {@code out} fails
     */
    void export(ExportedCall call, OutputStream out) throws IOException;
}

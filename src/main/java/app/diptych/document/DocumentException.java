package app.diptych.document;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** JSON that is no document of this program, or one of a newer format. The message ends a sentence about the file. */
public final class DocumentException extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean newer;
    private final boolean broken;

    private DocumentException(String found, boolean newer, boolean broken) {
        super(found);
        this.newer = newer;
        this.broken = broken;
    }

    static DocumentException noDocument(String found) {
        return new DocumentException(found, false, false);
    }

    static DocumentException newer(String format) {
        return new DocumentException(format, true, false);
    }

    static DocumentException malformed(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        if (e instanceof StreamReadException) {
            int broken = at == null ? 1 : Math.max(1, at.getLineNr());
            return new DocumentException("it is no well-formed JSON (line " + broken + ")", false, true);
        }
        String line = at == null || at.getLineNr() < 1 ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
        String path = e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        String where = path.isEmpty() ? line : path.substring(1);
        return noDocument(where.isEmpty() ? e.getOriginalMessage() : where + ": " + e.getOriginalMessage());
    }

    /** Whether it is no whole JSON, as a file that broke off on its way. */
    public boolean isBroken() {
        return broken;
    }

    /** Whether the document is of a newer major format; the message then is that format. */
    public boolean isNewer() {
        return newer;
    }
}

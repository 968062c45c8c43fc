package app.diptych.document;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** JSON that is no document of this program, or one of a newer format. The message ends a sentence about the file. */
public final class DocumentException extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean newer;

    private DocumentException(String found, boolean newer) {
        super(found);
        this.newer = newer;
    }

    static DocumentException noDocument(String found) {
        return new DocumentException(found, false);
    }

    static DocumentException newer(String format) {
        return new DocumentException(format, true);
    }

    static DocumentException malformed(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String line = at == null || at.getLineNr() < 1 ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
        String path = e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        String where = path.isEmpty() ? line : path.substring(1);
        return noDocument(where.isEmpty() ? e.getOriginalMessage() : where + ": " + e.getOriginalMessage());
    }

    /** Whether the document is of a newer major format; the message then is that format. */
    public boolean isNewer() {
        return newer;
    }
}

package app.diptych.importing;

/** Why a file cannot be read. The arguments named here go with the exception, the file's name always first. */
public enum Problem {
    /** The file is not there, or may not be read; the system's reason. */
    NOT_READABLE,
    /** Nothing in it, or blanks only. */
    EMPTY,
    /** No text; what it looks like (PDF, ZIP, PNG …). */
    NOT_TEXT,
    /** Larger than the limit; its size and the limit in MB. */
    TOO_LARGE,
    /** Bytes that are invalid in every encoding tried; the encodings. */
    ENCODING,
    /** A single line. */
    ONE_LINE,
    /** Text, but no speaker lines; what was found instead. */
    NO_TRANSCRIPT,
    /** A bilingual file, TMX or XLIFF or a table, that cannot be taken in; what was found. */
    NOT_BILINGUAL,
    /** One of two files that are to be one call is in the wrong language; what was found. */
    WRONG_LANGUAGE,
    /** A file of a format that is read, but broken off or not what it seems; what is wrong. */
    DAMAGED,
    /** Pictures of text and no text, as a scanner makes them; what was found. */
    NO_TEXT,
    /** A file that wants a password; what was found. */
    PROTECTED,
    /** More pages, paragraphs or expanded bytes than a call has; what was found. */
    TOO_MUCH,
    /** A document of this program that broke off or was written over; what is wrong. */
    BROKEN_DOCUMENT,
    /** JSON, but not a document of this program; what was found. */
    NOT_A_DOCUMENT,
    /** A document of a newer major format; its format and the newest that is read. */
    NEWER_FORMAT
}

package app.diptych.importing.format;

/** What a file is. */
public enum Format {
    /** Text, English and Chinese in turns. */
    INTERLEAVED,
    /** Text in one language, in any layout of a publisher, or pasted. */
    TEXT,
    /** A saved page. */
    HTML,
    /** JSON that is no document of this program: speakers with what they say, or a text with what is known of it. */
    JSON,
    /** A print. */
    PDF,
    /** A Word document; one with a table of English and Chinese is a bilingual file first. */
    DOCX,
    /** Captions of a recording: SubRip or WebVTT. */
    CAPTIONS,
    /** A bilingual file of another program: TMX, XLIFF, a workbook, a table in text. */
    BILINGUAL,
    /** The parsed model, or a document of this program. */
    DOCUMENT
}

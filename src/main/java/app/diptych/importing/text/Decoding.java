package app.diptych.importing.text;

import java.util.List;

/** What became of the bytes of a file. */
public sealed interface Decoding {
    /**
     * They are text.
     *
     * @param value the text, without byte order mark
     * @param charset IANA name of its encoding
     */
    record Text(String value, String charset) implements Decoding {}

    /**
     * They are no text.
     *
     * @param what they look like, with its article: "a PDF document"
     */
    record NotText(String what) implements Decoding {}

    /**
     * They look like text, but are invalid in every encoding tried.
     *
     * @param tried names of the encodings
     */
    record Invalid(List<String> tried) implements Decoding {
        /** Copies the list. */
        public Invalid {
            tried = List.copyOf(tried);
        }
    }
}

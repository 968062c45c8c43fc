package app.diptych.importing.manuscript;

import org.jspecify.annotations.Nullable;

/** What stands in a manuscript, in its order. */
public sealed interface Item {
    /** Where it stands. */
    Place place();

    /** The words as printed, one line, without blanks around them. */
    String text();

    /**
     * A paragraph, which may yet turn out to be a speaker line, a heading or a publisher's word.
     *
     * @param emphasised whether all of it is printed bold, underlined or as a list's term, as speaker lines often are
     */
    record Paragraph(String text, boolean emphasised, Place place) implements Item {
        /** @throws IllegalArgumentException if the text is blank */
        public Paragraph {
            Words.notBlank(text);
        }
    }

    /**
     * A line that the format itself marks as one that names who speaks next.
     *
     * @param text the name, as printed
     * @param affiliation title, firm or both, as printed after the name, or null
     */
    record Speaker(String text, @Nullable String affiliation, Place place) implements Item {
        /** @throws IllegalArgumentException if the name is blank */
        public Speaker {
            Words.notBlank(text);
        }
    }

    /** A line that the format itself marks as a heading. */
    record Heading(String text, Place place) implements Item {
        /** @throws IllegalArgumentException if the text is blank */
        public Heading {
            Words.notBlank(text);
        }
    }
}

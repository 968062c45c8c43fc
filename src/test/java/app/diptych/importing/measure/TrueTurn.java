package app.diptych.importing.measure;

import app.diptych.model.Section;
import java.util.List;

/**
 * A turn as the file itself has it, by a reader that knows one layout and nothing else.
 *
 * @param speaker as printed
 * @param section as the file's headings say
 * @param paragraphs what is said
 */
record TrueTurn(String speaker, Section section, List<String> paragraphs) {
    TrueTurn {
        paragraphs = List.copyOf(paragraphs);
    }
}

package app.diptych.metric.entity.name;

import java.util.List;

/**
 * A part of a company.
 *
 * @param name as the call names it
 * @param words the name's words in lower case
 * @param segment whether the call speaks of it as a segment; otherwise it is a line of business
 */
record Business(String name, List<String> words, boolean segment) {
    Business {
        words = List.copyOf(words);
    }
}

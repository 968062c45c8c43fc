package app.diptych.ui.terms.view;

import app.diptych.check.term.file.TermText;
import app.diptych.model.folding.Characters;
import app.diptych.ui.terms.Origin;
import app.diptych.ui.terms.TermRow;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which entries are listed.
 *
 * @param query every word of it must occur in an entry, in either script and whatever the case
 * @param origins of these alone; all where it is empty
 * @param waiting whether those alone that are not complete
 */
record TermSearch(String query, Set<Origin> origins, boolean waiting) {
    private static final Characters CHARACTERS = new Characters();

    TermSearch {
        query = folded(query);
        origins = Set.copyOf(origins);
    }

    boolean lists(TermRow row) {
        if ((waiting && row.fault() == null) || (!origins.isEmpty() && !origins.contains(row.origin()))) {
            return false;
        }
        TermText text = row.text();
        String all = folded(String.join(
                "\n", text.english(), text.taiwan(), text.hongKong(), text.mainland(), text.also(), wrong(text)));
        for (String word : query.strip().split("\\s+", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Without the terms that wrong forms mean: those have entries of their own. */
    private static String wrong(TermText text) {
        return text.wrongForms().stream()
                .map(wrong -> (wrong.form() == null ? "" : wrong.form()) + " "
                        + (wrong.reason() == null ? "" : wrong.reason()))
                .collect(Collectors.joining("\n"));
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, CHARACTERS.fold(Character.toLowerCase(folded.charAt(i))));
        }
        return folded.toString();
    }
}

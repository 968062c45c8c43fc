package app.diptych.importing.pairing;

import app.diptych.importing.text.SourceLine;
import java.util.List;

/**
 * English lines and the Chinese lines beside them; one of each where all is in step.
 *
 * @param english in their order
 * @param chinese in their order
 * @param englishFirst whether the English lines stand before the Chinese ones
 */
record Run(List<SourceLine> english, List<SourceLine> chinese, boolean englishFirst) {
    Run {
        english = List.copyOf(english);
        chinese = List.copyOf(chinese);
    }

    boolean isInStep() {
        return english.size() == 1 && chinese.size() == 1;
    }
}

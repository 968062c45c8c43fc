package app.diptych.check.sentence;

import app.diptych.alignment.bead.UnitReader;
import app.diptych.alignment.sentence.SentenceFit;
import app.diptych.check.CheckInput;
import org.jspecify.annotations.Nullable;

/** What the sentences of a call have in common: read once, when it is first asked for. Thread-safe. */
final class LazyFit {
    private final CheckInput input;
    private final UnitReader reader;
    private @Nullable SentenceFit fit;

    LazyFit(CheckInput input, UnitReader reader) {
        this.input = input;
        this.reader = reader;
    }

    synchronized SentenceFit get() {
        SentenceFit known = fit;
        if (known == null) {
            known = new SentenceFit(input.units(reader), input.sentences());
            fit = known;
        }
        return known;
    }
}

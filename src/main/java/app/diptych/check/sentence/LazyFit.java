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
    private @Nullable Fullness fullness;

    LazyFit(CheckInput input, UnitReader reader) {
        this.input = input;
        this.reader = reader;
    }

    /** How long its texts are. */
    synchronized Fullness fullness() {
        Fullness known = fullness;
        if (known == null) {
            known = Fullness.of(input.transcript());
            fullness = known;
        }
        return known;
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

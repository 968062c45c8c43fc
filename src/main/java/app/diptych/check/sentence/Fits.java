package app.diptych.check.sentence;

import app.diptych.alignment.bead.UnitReader;
import app.diptych.check.CheckInput;
import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;

/** What the sentences of a call have in common, read once for all rules that ask. Thread-safe. */
public final class Fits {
    private final UnitReader reader;
    private @Nullable SoftReference<Made> last;

    private record Made(CheckInput input, LazyFit fit) {}

    /** @param reader reads what sentences have in common */
    public Fits(UnitReader reader) {
        this.reader = reader;
    }

    /** That of a call. */
    @SuppressWarnings(
            "ReferenceEquality") // the very input: to compare two would take longer than to read the sentences
    synchronized LazyFit of(CheckInput input) {
        SoftReference<Made> reference = last;
        Made made = reference == null ? null : reference.get();
        if (made == null || made.input() != input) {
            made = new Made(input, new LazyFit(input, reader));
            last = new SoftReference<>(made);
        }
        return made.fit();
    }
}

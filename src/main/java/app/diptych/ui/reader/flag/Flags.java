package app.diptych.ui.reader.flag;

import app.diptych.check.Severity;
import app.diptych.model.Language;
import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The flags of a call, found by passage. Immutable. */
public final class Flags {
    /** A call without findings. */
    public static final Flags NONE = new Flags(List.of());

    private static final Comparator<Flag> GRAVEST_FIRST =
            Comparator.comparing(Flag::decided).thenComparing(Flag::severity);

    private final TreeMap<Integer, List<Flag>> byPassage = new TreeMap<>();

    /** Indexes flags; those of a passage keep their order. */
    public Flags(List<Flag> flags) {
        flags.forEach(flag -> byPassage
                .computeIfAbsent(flag.passage(), _ -> new ArrayList<>())
                .add(flag));
    }

    /** The flags of a passage. */
    public List<Flag> of(int passage) {
        return byPassage.getOrDefault(passage, List.of());
    }

    /** The words of flags under which a line of one look is drawn. */
    public static List<Span> spans(List<Flag> flags, Language language, Severity severity, boolean decided) {
        if (flags.isEmpty()) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (Flag flag : flags) {
            if (flag.severity() == severity && flag.decided() == decided) {
                spans.addAll(flag.spans(language));
            }
        }
        return spans;
    }

    /** The gravest flag that nobody has decided on, else the gravest of all; null without any. */
    public static @Nullable Flag gravest(List<Flag> flags) {
        Flag gravest = null;
        for (Flag flag : flags) {
            if (gravest == null || GRAVEST_FIRST.compare(flag, gravest) < 0) {
                gravest = flag;
            }
        }
        return gravest;
    }

    /** The gravest flag of a passage. */
    public @Nullable Flag gravest(int passage) {
        return gravest(of(passage));
    }

    /** The passages whose gravest flag is of a severity and not decided on, in the order of the call. */
    public int[] passages(Severity severity) {
        return byPassage.keySet().stream()
                .filter(passage -> {
                    Flag gravest = gravest(passage);
                    return gravest != null && !gravest.decided() && gravest.severity() == severity;
                })
                .mapToInt(passage -> passage)
                .toArray();
    }

    /** The flag whose words an offset lies in; the shortest words where several do. */
    public @Nullable Flag at(int passage, Language language, int offset) {
        return shortest(passage, language, flag -> flag.holds(language, offset));
    }

    /** The flag in whose words, or at whose edge, a caret stands. */
    public @Nullable Flag atCaret(int passage, Language language, int offset) {
        return shortest(passage, language, flag -> flag.touches(language, offset));
    }

    private @Nullable Flag shortest(int passage, Language language, java.util.function.Predicate<Flag> wanted) {
        Flag found = null;
        for (Flag flag : of(passage)) {
            if (wanted.test(flag) && (found == null || length(flag, language) < length(found, language))) {
                found = flag;
            }
        }
        return found;
    }

    private static int length(Flag flag, Language language) {
        return flag.spans(language).stream().mapToInt(Span::length).sum();
    }
}

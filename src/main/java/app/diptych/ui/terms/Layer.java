package app.diptych.ui.terms;

import app.diptych.check.term.base.Level;
import app.diptych.check.term.base.Term;
import app.diptych.check.term.base.Termbase;
import app.diptych.check.term.file.TermFault;
import app.diptych.check.term.file.TermFileException;
import app.diptych.check.term.file.TermSheet;
import app.diptych.check.term.file.TermText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one's own of a scope, and what they are laid over.
 *
 * @param base what they are laid over
 * @param shipped the termbase that came with the program
 * @param sheet one's own
 * @param file where they are kept; null where they were never kept
 * @param broken why the file is not used, or null; then it is not written either
 */
public record Layer(
        Termbase base,
        Termbase shipped,
        TermSheet sheet,
        @Nullable Path file,
        @Nullable TermFileException broken) {
    /** The same with other terms of one's own. */
    public Layer with(TermSheet other) {
        return new Layer(base, shipped, other, file, broken);
    }

    /** The lines of the table: one's own first, then the base in its order. */
    public List<TermRow> rows() {
        List<TermRow> rows = new ArrayList<>();
        List<@Nullable TermFault> faults = sheet.faults(base);
        Set<Term> covered = new HashSet<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            TermText text = sheet.rows().get(i);
            Term under = base.about(TermText.forms(text.english()));
            // Two entries may be about one term; the first stands over it.
            boolean over = under != null && covered.add(under);
            TermText before = over && under != null ? TermText.of(under, false) : null;
            boolean off = text.level().equalsIgnoreCase(Level.SKIP.name()) && before != null;
            rows.add(new TermRow(
                    off ? Origin.OFF : before != null ? Origin.CHANGED : Origin.OWN, text, i, before, faults.get(i)));
        }
        Set<Term> came = Set.copyOf(shipped.terms());
        for (Term term : base.terms()) {
            if (!covered.contains(term)) {
                Origin origin = came.contains(term) ? Origin.SHIPPED : Origin.ALL_CALLS;
                rows.add(new TermRow(origin, TermText.of(term, false), -1, null, null));
            }
        }
        return rows;
    }

    /** One's own with a line that says something else now; as the base has it, it is one's own no longer. */
    TermSheet edited(TermRow row, TermText text) {
        List<TermText> now = new ArrayList<>(sheet.rows());
        boolean asBase = row.base() != null && sameWords(row.base(), text);
        if (row.own() >= 0 && asBase) {
            now.remove(row.own());
        } else if (row.own() >= 0) {
            now.set(row.own(), text);
        } else if (!sameWords(row.text(), text)) {
            now.add(instead(text));
        }
        return sheet.with(now);
    }

    private static TermText instead(TermText text) {
        return new TermText(
                text.english(),
                text.level(),
                text.taiwan(),
                text.hongKong(),
                text.mainland(),
                text.also(),
                text.wrong(),
                true);
    }

    private static boolean sameWords(TermText one, TermText other) {
        return instead(one).equals(instead(other));
    }

    /** One's own without a line: an entry of the base is switched off, one over it gives way to it again. */
    TermSheet without(TermRow row) {
        List<TermText> now = new ArrayList<>(sheet.rows());
        if (row.own() >= 0) {
            now.remove(row.own());
        } else {
            now.add(new TermText(row.text().english(), "skip", "", "", "", "", "", true));
        }
        return sheet.with(now);
    }

    /** One's own with further entries; those of a name that is there already are replaced. */
    TermSheet joined(List<TermText> others) {
        List<TermText> now = new ArrayList<>(sheet.rows());
        for (TermText other : others) {
            String key = Termbase.key(other.name());
            int at = -1;
            for (int i = 0; i < now.size() && at < 0; i++) {
                at = Termbase.key(now.get(i).name()).equals(key) ? i : -1;
            }
            if (at >= 0) {
                now.set(at, other);
            } else {
                now.add(other);
            }
        }
        return sheet.with(now);
    }
}

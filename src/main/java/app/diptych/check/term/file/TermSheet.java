package app.diptych.check.term.file;

import app.diptych.check.term.base.OwnTerm;
import app.diptych.check.term.base.Termbase;
import app.diptych.check.term.base.WrongForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person's own termbase as it is written. An entry that is not complete is kept and does not count: in the file it is a
 * remark, which other programs and the checks pass over.
 *
 * @param remarks lines that say something about the file
 * @param rows its entries, complete or not
 */
public record TermSheet(List<String> remarks, List<TermText> rows) {
    /** Nothing of one's own. */
    public static final TermSheet EMPTY = new TermSheet(List.of(), List.of());

    private static final List<String> ABOUT = List.of(
            "# Terms of one's own, laid over those of Diptych. A column may hold several forms, parted by \"; \".",
            "# wrong: \"form = other term\" or \"form: reason\". instead: yes, where the line replaces the shipped term.",
            "# A line that begins with \"#? \" is not complete yet, and does not count.");

    /** Copies the lists. */
    public TermSheet {
        remarks = List.copyOf(remarks);
        rows = List.copyOf(rows);
    }

    /** The same remarks with other entries. */
    public TermSheet with(List<TermText> others) {
        return new TermSheet(remarks, others);
    }

    /**
     * What is wrong with each row, null where nothing is.
     *
     * @param base the terms that it is laid over, which wrong forms may name
     */
    public List<@Nullable TermFault> faults(Termbase base) {
        Map<String, String> seen = new HashMap<>();
        List<@Nullable TermFault> faults = new ArrayList<>();
        for (TermText row : rows) {
            TermFault fault = row.fault();
            List<String> forms = TermText.forms(row.english());
            if (fault == null) {
                fault = forms.stream()
                        .filter(form -> seen.containsKey(Termbase.key(form)))
                        .findFirst()
                        .map(form -> TermFault.of(TermProblem.TWICE, form, "\"" + seen.get(Termbase.key(form)) + "\""))
                        .orElse(null);
            }
            if (fault == null) {
                forms.forEach(form -> seen.put(Termbase.key(form), row.name()));
            }
            faults.add(fault);
        }
        for (int i = 0; i < rows.size(); i++) {
            TermText row = rows.get(i);
            if (faults.get(i) == null) {
                faults.set(i, unknown(row, seen, base));
            }
        }
        return faults;
    }

    private static @Nullable TermFault unknown(TermText row, Map<String, String> seen, Termbase base) {
        return row.wrongForms().stream()
                .map(WrongForm::names)
                .filter(Objects::nonNull)
                .filter(name -> !seen.containsKey(Termbase.key(name)) && base.find(name) == null)
                .findFirst()
                .map(name -> TermFault.of(TermProblem.NAMES, row.name(), name))
                .orElse(null);
    }

    /** The complete entries. */
    public List<OwnTerm> terms(Termbase base) {
        List<@Nullable TermFault> faults = faults(base);
        List<OwnTerm> terms = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (faults.get(i) == null) {
                terms.add(rows.get(i).own());
            }
        }
        return terms;
    }

    /** As tab-separated lines. */
    public String tsv(Termbase base) {
        List<@Nullable TermFault> faults = faults(base);
        List<String> lines = new ArrayList<>(remarks.isEmpty() ? ABOUT : remarks);
        lines.add(TermTable.HEADER);
        for (int i = 0; i < rows.size(); i++) {
            lines.add((faults.get(i) == null ? "" : TermTable.WAITING)
                    + String.join("\t", rows.get(i).cells()));
        }
        return String.join("\n", lines) + "\n";
    }
}

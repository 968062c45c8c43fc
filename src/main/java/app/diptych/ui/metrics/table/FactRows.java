package app.diptych.ui.metrics.table;

import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import app.diptych.review.CorrectedFact;
import app.diptych.ui.metrics.figure.Figure;
import app.diptych.ui.metrics.figure.Figures;
import app.diptych.ui.metrics.figure.Wording;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes facts as rows.
 *
 * @param texts the bundle {@code metrics}
 */
public record FactRows(Texts texts, Wording wording) {
    /** What is listed: all facts, or those of some statuses. */
    public List<FactRow> of(Figures figures, List<CorrectedFact> facts, Set<Status> statuses) {
        List<FactRow> rows = new ArrayList<>();
        for (CorrectedFact each : facts) {
            if (statuses.contains(each.fact().status()) || isGuided(each.fact(), statuses)) {
                rows.add(row(figures, each));
            }
        }
        return rows;
    }

    /** What was computed to have been expected belongs to the expectations too. */
    private static boolean isGuided(Fact fact, Set<Status> statuses) {
        return statuses.contains(Status.GUIDANCE) && "guidance".equals(fact.basis());
    }

    private FactRow row(Figures figures, CorrectedFact corrected) {
        Fact fact = corrected.fact();
        Figure figure = figures.figure(fact).orElse(null);
        List<String> cells = new ArrayList<>();
        cells.add(figure == null ? fact.label() : wording.name(figure));
        cells.add(fact.entity());
        cells.add(wording.tabled(fact.period()));
        cells.add(wording.value(fact, per(figures, fact)));
        cells.add(figure == null ? "" : wording.moved(figure));
        cells.add(wording.basis(fact.basis()));
        cells.add(status(corrected));
        cells.add(String.valueOf(fact.passage() + 1));
        return new FactRow(fact, corrected.mark(), cells, figure == null ? "" : wording.correction(figure));
    }

    /** What the amount of a fact is for each of, or null. */
    private static @Nullable String per(Figures figures, Fact fact) {
        Integer quantity = fact.quantity();
        return quantity == null
                ? null
                : figures.analysis().quantities().get(quantity).mention().per();
    }

    private String status(CorrectedFact corrected) {
        String named = wording.statusName(corrected.fact());
        String doubts = wording.doubts(corrected.fact());
        String status = doubts.isEmpty() ? named : texts.get("mark.of", named, doubts);
        String mark = wording.mark(corrected.mark());
        return mark.isEmpty() ? status : texts.get("mark.of", status, mark);
    }

    /** The rows that a search leaves. */
    public static List<FactRow> filtered(List<FactRow> rows, String search) {
        return search.isBlank()
                ? rows
                : rows.stream().filter(row -> row.holds(search)).toList();
    }

    /** What a reading voice says of a row. */
    public String spoken(FactRow row) {
        return String.join(
                        texts.get("spoken.comma"),
                        row.cells().stream().filter(cell -> !cell.isEmpty()).toList())
                .toLowerCase(Locale.ROOT);
    }
}

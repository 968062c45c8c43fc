package app.diptych.ui.metrics.panel;

import app.diptych.ui.metrics.figure.Figures;
import app.diptych.ui.metrics.plan.Ink;
import java.util.ArrayList;
import java.util.List;

/** The ink of each business: the same in every chart of a page, and never that of the company as a whole. */
final class BusinessInks {
    private final String company;
    private final List<String> businesses = new ArrayList<>();

    /**
     * @param shown the call that is open
     * @param others that it is compared with
     */
    BusinessInks(Figures shown, List<Figures> others) {
        company = shown.company();
        add(shown);
        others.forEach(this::add);
    }

    /** In the order in which a call's charts bring them. */
    private void add(Figures call) {
        call.segmentCharts().stream()
                .flatMap(chart -> chart.figures().stream())
                .map(figure -> figure.fact().entity())
                .filter(entity -> !entity.equals(company) && !businesses.contains(entity))
                .forEach(businesses::add);
    }

    /** @throws IllegalArgumentException for a business that no chart of the calls knows */
    Ink of(String entity) {
        int index = businesses.indexOf(entity);
        if (index < 0 && !entity.equals(company)) {
            throw new IllegalArgumentException(entity + " is none of " + businesses);
        }
        return Ink.part(index + 1);
    }
}

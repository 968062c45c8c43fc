package app.diptych.ui.metrics.panel;

import app.diptych.analysis.Analysis;
import app.diptych.metric.FactFinder;
import app.diptych.metric.Marked;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.ui.metrics.figure.FigureFormat;
import app.diptych.ui.metrics.figure.Figures;
import app.diptych.ui.metrics.figure.Wording;
import app.diptych.ui.support.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the panels of a marked call draw, in English. */
final class Drawings {
    private static final ConceptCatalogue CATALOGUE = ConceptCatalogue.shipped();

    private Drawings() {}

    /** The figures of a marked call. */
    static Figures figures(String marked) {
        Marked call = Marked.call(marked);
        var facts = new FactFinder(CATALOGUE).find(call.transcript(), call.quantities(), call.links());
        return new Figures(
                new Analysis(
                        call.transcript(), call.quantities(), call.links(), List.of(), List.of(), facts, List.of()),
                CATALOGUE);
    }

    /** The drawings of one type, in the order of the panels. */
    static <T> List<T> of(Class<T> type, String marked) {
        Texts texts = new Texts("metrics", Locale.ENGLISH);
        FigureFormat format = new FigureFormat(texts);
        Contents contents = new Contents(texts, format, new Wording(texts, format, CATALOGUE));
        return contents.of(figures(marked), List.of(), Set.of()).stream()
                .map(Content::drawing)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}

package app.diptych.metric;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.model.Period;
import java.util.stream.Collectors;

/**
 * The facts of a marked call as lines: concept, entity (– for the company), period, value, status; then basis in brackets and
 * revision in small letters, where there are such.
 */
final class FactLines {
    private static final FactFinder FINDER = new FactFinder(ConceptCatalogue.shipped());

    private FactLines() {}

    static void assertFacts(String text, String expected) {
        assertFacts(Period.quarter(2024, 2), text, expected);
    }

    static void assertFacts(Period reported, String text, String expected) {
        Marked call = Marked.call(text);
        String found = FINDER.find(call.transcript(reported), call.quantities(), call.links()).stream()
                .map(FactLines::line)
                .collect(Collectors.joining("\n"));
        assertThat(found).as(text).isEqualTo(expected);
    }

    private static String line(Fact fact) {
        String value = fact.low().compareTo(fact.high()) == 0
                ? fact.low().toPlainString()
                : fact.low().toPlainString() + ".." + fact.high().toPlainString();
        String line = "%s %s %s %s %s"
                .formatted(
                        fact.concept(),
                        fact.entity().equals("Harbor Lane Inc.") ? "–" : fact.entity(),
                        fact.period(),
                        value,
                        fact.status());
        line += fact.basis() == null ? "" : " (" + fact.basis() + ")";
        return fact.revision() == null
                ? line
                : line + " " + fact.revision().name().toLowerCase(java.util.Locale.ROOT);
    }
}

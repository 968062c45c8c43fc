package app.diptych.ui.findings;

import app.diptych.analysis.Analysis;
import app.diptych.check.Finding;
import app.diptych.check.Place;
import app.diptych.check.Severity;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.ui.reader.InventedCall;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The invented call with findings made by hand, wherever it has the words. */
public final class FlaggedCall {
    private static final String ENGLISH = "$236 million";
    private static final String CHINESE = "2.36 億美元";

    private FlaggedCall() {}

    /**
     * A call in which every passage with revenue has an error in its number, every passage with operating income a
     * warning of its term, every passage with freight a note on punctuation, and every one about customers a rule that
     * no program knows; the term that is not uniform stands at its first passage with all its places.
     */
    public static Analysis of(int passages) {
        Analysis call = InventedCall.of(passages);
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : call.transcript().passages()) {
            if (has(passage, ENGLISH) && has(passage, CHINESE)) {
                add(findings, "number-differs", Severity.ERROR, passage, ENGLISH, CHINESE, "2.63 億美元");
            }
            if (has(passage, "Operating income")) {
                add(findings, "term", Severity.WARNING, passage, "Operating income", "營業利益", null);
            }
            if (has(passage, "lower freight costs")) {
                add(findings, "bound-differs", Severity.NOTE, passage, "lower freight costs", "運費下降", null);
            }
        }
        addTermWithPlaces(call, findings);
        return with(call, findings);
    }

    /** The same call with other findings. */
    public static Analysis with(Analysis call, List<Finding> findings) {
        return new Analysis(
                call.transcript(),
                call.quantities(),
                call.links(),
                call.sentences(),
                findings,
                call.facts(),
                call.relations());
    }

    private static void addTermWithPlaces(Analysis call, List<Finding> findings) {
        List<Place> places = new ArrayList<>();
        for (Passage passage : call.transcript().passages()) {
            if (has(passage, "harbor business")) {
                places.add(new Place(
                        passage.id(),
                        spans(passage, Language.EN, "harbor business"),
                        spans(passage, Language.ZH, "港口業務")));
            }
        }
        if (places.size() > 1) {
            Place first = places.getFirst();
            findings.add(new Finding(
                    findings.size(),
                    "term-inconsistent",
                    "inconsistency",
                    Severity.WARNING,
                    first.passage(),
                    first.english(),
                    first.chinese(),
                    "The term is rendered in two ways.",
                    null,
                    places));
        }
    }

    private static void add(
            List<Finding> findings,
            String rule,
            Severity severity,
            Passage passage,
            String english,
            String chinese,
            @Nullable String suggestion) {
        findings.add(new Finding(
                findings.size(),
                rule,
                "numbers",
                severity,
                passage.id(),
                spans(passage, Language.EN, english),
                spans(passage, Language.ZH, chinese),
                "The two languages do not say the same.",
                suggestion,
                List.of()));
    }

    private static boolean has(Passage passage, String words) {
        return !spans(passage, Language.EN, words).isEmpty()
                || !spans(passage, Language.ZH, words).isEmpty();
    }

    private static List<Span> spans(Passage passage, Language language, String words) {
        String text = passage.text(language);
        int at = text == null ? -1 : text.indexOf(words);
        return at < 0 ? List.of() : List.of(new Span(at, at + words.length()));
    }
}

package app.diptych.exporting.findings;

import app.diptych.check.Finding;
import app.diptych.check.Place;
import app.diptych.check.Severity;
import app.diptych.model.Passage;
import app.diptych.model.Section;
import app.diptych.model.Source;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import java.util.List;

/** An invented call of two passages with three findings. */
final class Calls {
    static final String ENGLISH = "Margin was in the mid-30s percent, with <strong> demand.";
    static final String CHINESE = "利潤率在 30% 左右,需求<強勁>。";

    private Calls() {}

    static CheckedCall faulty() {
        Finding number = new Finding(
                0,
                "number-differs",
                "numbers",
                Severity.ERROR,
                0,
                List.of(new Span(18, 33)),
                List.of(new Span(5, 11)),
                "\"mid-30s percent\" is 33 to 37 %, \"30% 左右\" is about 30 %.",
                "35% 左右",
                List.of());
        Finding punctuation = new Finding(
                1,
                "punctuation",
                "typographical",
                Severity.NOTE,
                0,
                List.of(),
                List.of(new Span(11, 12)),
                "A half-width comma stands among Chinese.",
                null,
                List.of());
        Finding term = new Finding(
                2,
                "term-inconsistent",
                "inconsistency",
                Severity.WARNING,
                1,
                List.of(),
                List.of(new Span(0, 4)),
                "\"operating margin\" has two names in this call.",
                null,
                List.of(new Place(1, List.of(), List.of(new Span(0, 4))), new Place(0, List.of(), List.of())));
        return new CheckedCall("calls/northvale.txt", transcript(), List.of(number, punctuation, term));
    }

    static CheckedCall clean() {
        return new CheckedCall("calls/clean.txt", transcript(), List.of());
    }

    private static Transcript transcript() {
        return new Transcript(
                "Northvale & Sons · Q2 2025",
                "Northvale & Sons",
                null,
                null,
                null,
                "en",
                "zh-Hant",
                new Source("northvale.txt", "interleaved", "UTF-8", "0".repeat(64)),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Turn(0, null, Section.PREPARED, null)),
                List.of(new Passage(0, 0, ENGLISH, CHINESE, 7, 8), new Passage(1, 0, null, "營業利潤率上升。", null, null)));
    }
}

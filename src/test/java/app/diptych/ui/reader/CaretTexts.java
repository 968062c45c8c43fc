package app.diptych.ui.reader;

import app.diptych.alignment.SentencePair;
import app.diptych.alignment.link.Linker;
import app.diptych.analysis.Analysis;
import app.diptych.model.Passage;
import app.diptych.model.Section;
import app.diptych.model.Span;
import app.diptych.model.Transcripts;
import app.diptych.model.Turn;
import java.util.List;

/** A call of two passages with sentence pairs, figures that take joiners, and a sign at a start. */
final class CaretTexts {
    static final String ENGLISH = "Harbors did well. Revenue was $236 million.";
    static final String CHINESE = "港口業務表現平穩……營收為 2.36 億美元。";

    static final Analysis CALL = call();

    private CaretTexts() {}

    private static Analysis call() {
        Analysis found = InventedCall.analysis(Transcripts.of(
                "Northmoor Harbors Q3 2031",
                "Northmoor Harbors",
                "zh-Hant",
                List.of(),
                List.of(new Turn(0, null, Section.SUMMARY, null)),
                List.of(
                        new Passage(0, 0, ENGLISH, CHINESE, 1, 2),
                        new Passage(1, 0, "-4.1% to 3-5 sites", "-4.1% 至 3～5 個據點", 3, 4))));
        int english = ENGLISH.indexOf("Revenue");
        int chinese = CHINESE.indexOf("營收");
        return new Analysis(
                found.transcript(),
                found.quantities(),
                new Linker().link(found.transcript().passages(), found.quantities(), List.of()),
                List.of(
                        new SentencePair(0, new Span(0, english), new Span(0, chinese), 1),
                        new SentencePair(
                                0, new Span(english, ENGLISH.length()), new Span(chinese, CHINESE.length()), 1)),
                List.of(),
                List.of(),
                List.of());
    }
}

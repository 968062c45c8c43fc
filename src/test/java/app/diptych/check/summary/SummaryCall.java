package app.diptych.check.summary;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.check.Finding;
import app.diptych.model.Passage;
import app.diptych.model.Period;
import app.diptych.model.Section;
import app.diptych.model.Source;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A call of the invented company Northvale about the second quarter of 2024, with a Chinese-only summary. */
public final class SummaryCall {
    private static final Engine ENGINE = OneEngine.ENGINE;

    private SummaryCall() {}

    /**
     * The findings of one rule.
     *
     * @param rule its name
     * @param summary the summary's only line, in Traditional Chinese; empty for none
     * @param texts English and Chinese in turn
     */
    public static List<Finding> findings(String rule, String summary, String... texts) {
        return analysis(summary, texts).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /** The whole analysis of such a call. */
    public static Analysis analysis(String summary, String... texts) {
        List<Turn> turns = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        if (!summary.isEmpty()) {
            turns.add(new Turn(0, null, Section.SUMMARY, null));
            passages.add(new Passage(0, 0, null, summary, null, 1));
        }
        turns.add(new Turn(turns.size(), null, Section.PREPARED, null));
        for (int i = 0; i < texts.length; i += 2) {
            passages.add(new Passage(passages.size(), turns.size() - 1, texts[i], texts[i + 1], i + 2, i + 3));
        }
        Transcript transcript = new Transcript(
                "Northvale Q2 2024 earnings call",
                "Northvale",
                null,
                Period.quarter(2024, 2),
                LocalDate.of(2024, 8, 6),
                "en",
                "zh-Hant",
                new Source("invented.txt", "test", null, "0".repeat(64)),
                null,
                List.of(),
                List.of(),
                List.of(),
                turns,
                passages);
        return ENGINE.analyzer().analyze(transcript, Progress.NONE);
    }
}

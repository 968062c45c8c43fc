package app.diptych.metric.relation;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import app.diptych.metric.Relation;
import app.diptych.metric.Relation.Kind;
import app.diptych.metric.Relation.Verdict;
import app.diptych.model.Transcript;
import app.diptych.quantity.measure.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The relations of whole calls: the bundled samples, whose figures fit together, and the call the product exists for. */
class CallRelationsTest {
    private static final Engine ENGINE = OneEngine.ENGINE;

    /** At least so many of each kind; the table of the samples' README is what they come from. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            merrowick-2025-Q3.txt, SUM, 2
            merrowick-2025-Q3.txt, MARGIN, 4
            merrowick-2025-Q3.txt, GROWTH, 3
            merrowick-2025-Q4.txt, SUM, 2
            merrowick-2025-Q4.txt, MARGIN, 5
            merrowick-2025-Q4.txt, RUN_RATE, 1
            merrowick-2025-Q4.txt, REPEAT, 5
            merrowick-2026-Q1.txt, SUM, 2
            merrowick-2026-Q1.txt, MARGIN, 5
            merrowick-2026-Q1.txt, PRIOR_MARGIN, 2
            """)
    void theFiguresOfASampleFit(String sample, Kind kind, int count) throws Exception {
        List<Relation> relations = analysis(sample, sample(sample)).relations();

        assertThat(relations)
                .filteredOn(of -> of.kind() == kind && of.verdict() == Verdict.HOLDS)
                .hasSizeGreaterThanOrEqualTo(count);
        assertThat(relations).noneMatch(of -> of.verdict() == Verdict.FAILS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Services segment revenue was $578 million        | Services segment revenue was $758 million        | SUM
            Equipment operating income was $180 million      | Equipment operating income was $280 million      | SUM
            Equipment operating income was $180 million      | Equipment operating income was $280 million      | MARGIN
            operating margin was 19.0%                       | operating margin was 16.0%                       | MARGIN
            compared with $2.29 billion a year ago           | compared with $2.92 billion a year ago           | GROWTH
            were $2.16, up 34% from $1.61                    | were $2.61, up 34% from $1.61                    | GROWTH
            run rate at $2.24 billion                        | run rate at $2.42 billion                        | RUN_RATE
            Operating income was $461 million, an increase   | Operating income was $641 million, an increase   | CONTRADICTION
            """)
    void aChangedFigureOfASampleMakesItsRelationFail(String words, String changed, Kind kind) throws Exception {
        String sample = "merrowick-2025-Q4.txt";
        String text = sample(sample);
        assertThat(text).contains(words);

        assertThat(analysis(sample, text.replace(words, changed)).relations())
                .filteredOn(of -> of.verdict() == Verdict.FAILS)
                .extracting(Relation::kind)
                .contains(kind);
    }

    /** It was checked by hand: each figure that is stated holds within its rounding. */
    @Test
    void theFiguresOfTheSeedCallFit() throws Exception {
        Path file = Corpus.folder().resolve("bilingual/000_9d9103c4f71f1fc7.txt");
        Assumptions.assumeTrue(Files.isRegularFile(file), "skipped: there is no corpus at " + file);
        Transcript call = new TranscriptReader().read(file);
        List<Relation> relations =
                ENGINE.analyzer().analyze(call, Progress.NONE).relations();

        assertThat(relations).filteredOn(of -> of.verdict() == Verdict.HOLDS).hasSizeGreaterThanOrEqualTo(13);
        assertThat(relations).filteredOn(of -> of.kind() == Kind.SUM).hasSize(2);
        assertThat(relations)
                .filteredOn(of -> of.verdict() == Verdict.FAILS && of.kind() != Kind.CONTRADICTION)
                .isEmpty();
    }

    private static String sample(String name) throws IOException {
        return Files.readString(Path.of("assets/samples", name));
    }

    private static Analysis analysis(String name, String text) throws UnreadableException {
        Transcript call = new TranscriptReader().read(name, text.getBytes(StandardCharsets.UTF_8));
        return ENGINE.analyzer().analyze(call, Progress.NONE);
    }
}

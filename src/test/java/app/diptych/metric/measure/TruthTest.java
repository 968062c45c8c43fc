package app.diptych.metric.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented calls (a railway, a media company, a marketplace), each fact of which was marked before the program had read it. */
class TruthTest {
    private static final List<String> CALLS = List.of("halden", "pellucid", "orlin");

    private static Truth truth;

    @BeforeAll
    static void readTheCalls() throws Exception {
        truth = truth();
    }

    @Test
    void mostOfWhatAReaderMarkedIsFound() {
        assertThat(truth.found()).isGreaterThan(85);
    }

    @ParameterizedTest
    @CsvSource({"value,98", "concept,98", "entity,92", "period,95", "status,97", "basis,97", "comparison,97"})
    void whatIsFoundIsRight(String field, double least) {
        assertThat(truth.right(field)).as(field).isGreaterThan(least);
    }

    private static Truth truth() throws Exception {
        List<Path> calls = new ArrayList<>();
        for (String call : CALLS) {
            URL found = TruthTest.class.getResource("/app/diptych/metric/calls/" + call + ".txt");
            assertThat(found).as(call).isNotNull();
            calls.add(Path.of(found.toURI()));
        }
        return Truth.of(calls, new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    }
}

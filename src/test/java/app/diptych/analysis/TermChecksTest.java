package app.diptych.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.check.Finding;
import app.diptych.check.term.base.Termbase;
import app.diptych.check.term.file.TermFiles;
import app.diptych.library.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermChecksTest {
    private final Engine engine = OneEngine.ENGINE;
    private final Termbase shipped = new TermFiles().shipped();

    private Analysis sample() throws Exception {
        Samples samples = new Samples();
        String name = samples.names().getFirst();
        return engine.opener().open(name, samples.read(name), Progress.NONE).analysis();
    }

    @Test
    void theSameTermbaseFindsTheSame() throws Exception {
        Analysis call = sample();

        assertThat(engine.termChecks().check(call, shipped)).isEqualTo(call);
    }

    @Test
    void anotherTermbaseChangesFindingsOnTermsAndNoOthers() throws Exception {
        Analysis call = sample();
        assertThat(rules(call)).contains("term-inconsistent");

        Analysis without = engine.termChecks().check(call, new Termbase(List.of()));

        assertThat(rules(without)).doesNotContain("term");
        assertThat(others(without)).isEqualTo(others(call));
        assertThat(without.findings()).extracting(Finding::id).isSorted();
    }

    private static List<String> rules(Analysis call) {
        return call.findings().stream().map(Finding::rule).toList();
    }

    private static List<Finding> others(Analysis call) {
        return call.findings().stream()
                .filter(finding -> !finding.rule().startsWith("term"))
                .map(finding -> finding.numbered(0))
                .toList();
    }
}

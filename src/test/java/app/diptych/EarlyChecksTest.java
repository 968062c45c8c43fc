package app.diptych;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.check.RuleSet;
import app.diptych.check.term.file.TermFiles;
import app.diptych.importing.TranscriptReader;
import app.diptych.library.Samples;
import org.junit.jupiter.api.Test;

class EarlyChecksTest {
    private final Engine engine = Engine.standard();

    @Test
    void whatIsCheckedWhileFactsAreFoundIsWhatIsFoundWithThem() throws Exception {
        Samples samples = new Samples();
        for (String name : samples.names()) {
            Analysis call =
                    engine.analyzer().analyze(new TranscriptReader().read(name, samples.read(name)), Progress.NONE);

            Analysis again = engine.rechecker().check(call, new TermFiles().shipped(), RuleSet.DEFAULT);

            assertThat(call.findings()).isNotEmpty().isEqualTo(again.findings());
        }
    }
}

package app.diptych.exporting.findings;

import app.diptych.check.Finding;
import app.diptych.check.Severity;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A call with those of its findings that are to be reported.
 *
 * @param file what the person called the file
 * @param transcript the call
 * @param findings in the order of the call
 */
public record CheckedCall(String file, Transcript transcript, List<Finding> findings) {
    /** Copies the list. */
    public CheckedCall {
        findings = List.copyOf(findings);
    }

    /** How many findings have a severity. */
    long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    Passage passage(Finding finding) {
        return transcript.passages().get(finding.passage());
    }

    /**
     * The line of the source where a finding shows: that of the Chinese, which is to be mended, or of the English where
     * the Chinese is absent.
     *
     * @return from 1, or null where the source has no lines
     */
    @Nullable
    Integer line(Finding finding) {
        Passage passage = passage(finding);
        return passage.chineseLine() != null ? passage.chineseLine() : passage.englishLine();
    }

    /** A severity as reports name it: error, warning, note. */
    static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}

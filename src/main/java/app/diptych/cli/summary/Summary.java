package app.diptych.cli.summary;

import app.diptych.alignment.Link;
import app.diptych.alignment.Verdict;
import app.diptych.analysis.Analysis;
import app.diptych.model.Language;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import java.util.Objects;
import java.util.Optional;

/** An analysis in a few lines of plain text. */
public final class Summary {
    private Summary() {}

    /** The lines. */
    public static String of(Analysis analysis) {
        Transcript t = analysis.transcript();
        long both = t.passages().stream()
                .filter(p -> p.english() != null && p.chinese() != null)
                .count();
        int exchanges = t.turns().stream()
                .map(Turn::exchange)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return """
                %s
                  %s, fiscal period %s, held %s
                  %d passages (%d in both languages), %d turns, %d speakers, %d exchanges
                  %d English and %d Chinese quantities, %d agree; %d facts
                  %d warnings on reading""".formatted(
                        t.title(),
                        Optional.ofNullable(t.company()).orElse("company not said"),
                        t.period() == null ? "not said" : t.period().code(),
                        t.date() == null ? "on a day not said" : t.date(),
                        t.passages().size(),
                        both,
                        t.turns().size(),
                        t.speakers().size(),
                        exchanges,
                        count(analysis, Language.EN),
                        count(analysis, Language.ZH),
                        analysis.links().stream()
                                .filter(l -> isAmount(analysis, l) && says(l.verdict()))
                                .count(),
                        analysis.facts().size(),
                        t.warnings().size());
    }

    private static boolean says(Verdict verdict) {
        return verdict == Verdict.AGREE || verdict == Verdict.COMPATIBLE;
    }

    private static boolean isAmount(Analysis analysis, Link link) {
        return link.english() != null
                && analysis.quantities().get(link.english()).kind().isAmount();
    }

    private static long count(Analysis analysis, Language language) {
        return analysis.quantities().stream()
                .filter(q -> q.language() == language && q.kind().isAmount())
                .count();
    }
}

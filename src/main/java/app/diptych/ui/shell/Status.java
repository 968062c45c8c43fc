package app.diptych.ui.shell;

import app.diptych.alignment.Link;
import app.diptych.alignment.Verdict;
import app.diptych.model.Language;
import app.diptych.model.Transcript;
import app.diptych.quantity.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the status bar says of a call.
 *
 * @param passages how many paragraphs
 * @param english how many amounts on the English side
 * @param chinese how many amounts on the Chinese side
 * @param agreeing how many of the English amounts have a counterpart that says the same
 * @param warnings how many places the importer had to mend
 * @param charset the encoding of the file, or null
 * @param milliseconds that reading and computing took
 */
public record Status(
        int passages,
        int english,
        int chinese,
        int agreeing,
        int warnings,
        @Nullable String charset,
        long milliseconds) {
    /** The figures of a call. */
    public static Status of(Call call) {
        Transcript transcript = call.analysis().transcript();
        List<Quantity> quantities = call.analysis().quantities();
        return new Status(
                transcript.passages().size(),
                amounts(quantities, Language.EN),
                amounts(quantities, Language.ZH),
                (int) call.analysis().links().stream()
                        .filter(link -> agrees(link, quantities))
                        .count(),
                transcript.warnings().size(),
                transcript.source().charset(),
                call.milliseconds());
    }

    private static int amounts(List<Quantity> quantities, Language language) {
        return (int) quantities.stream()
                .filter(quantity ->
                        quantity.language() == language && quantity.kind().isAmount())
                .count();
    }

    private static boolean agrees(Link link, List<Quantity> quantities) {
        Integer english = link.english();
        boolean same = link.verdict() == Verdict.AGREE || link.verdict() == Verdict.COMPATIBLE;
        return same && english != null && quantities.get(english).kind().isAmount();
    }
}

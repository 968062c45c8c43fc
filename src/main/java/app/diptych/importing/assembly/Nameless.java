package app.diptych.importing.assembly;

import app.diptych.importing.assembly.line.Furniture;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A call in which nobody is named, as captions are: what is said in it, if it sounds like a call at all. */
final class Nameless {
    /** Words of such calls; that several of them come together is what tells. */
    private static final List<Pattern> WORDS = List.of(
            Pattern.compile("\\b(earnings|results)\\b|[業业][績绩]|[財财][報报]"),
            Pattern.compile("\\b(conference|earnings|results) call\\b|\\bwebcast\\b|[電电][話话][會会][議议]|法[說说][會会]"),
            Pattern.compile("\\bquarter\\b|第[一二三四]季|季度"),
            Pattern.compile("\\b(revenues?|net sales|gross margin|operating income|cash flow)\\b|[營营]收|收入|毛利"),
            Pattern.compile("\\b(fiscal|guidance|outlook|year-over-year)\\b|[財财]年|同比|年增|展望"),
            Pattern.compile("\\b(investor relations|shareholders|analysts?|operator)\\b|投[資资]者|分析[師师]|股[東东]"),
            Pattern.compile("\\b(next|first) question\\b|\\bquestion[- ]and[- ]answer\\b|[問问]答|提[問问]"));

    private static final int FEWEST_WORDS = 4;
    /** Paragraphs; a call that sounds like none so far is none. */
    private static final int LOOKED_AT = 2_000;

    private static final int FEWEST_PARAGRAPHS = 5;

    private Nameless() {}

    /**
     * What is said; nothing where somebody is named, or where it is no call.
     *
     * @param unbroken whether the text had no paragraphs of its own, so that their number tells nothing
     */
    static List<Piece.Says> of(List<Piece> pieces, boolean unbroken) {
        if (pieces.stream().anyMatch(Piece.Speaks.class::isInstance)) {
            return List.of();
        }
        List<Piece.Says> said = pieces.stream()
                .filter(Piece.Says.class::isInstance)
                .map(Piece.Says.class::cast)
                .filter(says -> !Furniture.is(says.text()))
                .toList();
        if (said.size() < FEWEST_PARAGRAPHS && !unbroken) {
            return List.of();
        }
        List<String> texts = said.stream()
                .limit(LOOKED_AT)
                .map(says -> says.text().toLowerCase(Locale.ROOT))
                .toList();
        long known = WORDS.stream()
                .filter(word ->
                        texts.stream().anyMatch(text -> word.matcher(text).find()))
                .count();
        return known >= FEWEST_WORDS ? said : List.of();
    }
}

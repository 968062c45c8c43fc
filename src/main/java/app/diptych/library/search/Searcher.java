package app.diptych.library.search;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import app.diptych.model.folding.Characters;
import app.diptych.model.folding.FoldedText;
import app.diptych.model.folding.TextFolding;
import app.diptych.quantity.Recognizer;
import app.diptych.model.folding.Characters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds queries in calls. Traditional and Simplified, full and half width, accents and, unless asked for, case make no
 * difference; a query that reads as an amount also finds the amounts of its value and unit, however they are written and
 * in either language. Thread-safe.
 */
public final class Searcher {
    /** Passages between two looks whether to go on. */
    private static final int SIDES = 256;

    /** Fewer passages than this are searched faster than they are shared out. */
    private static final int LEAST_PART = 500;

    private final Recognizer recognizer;
    private final Duration patience;
    private final Characters characters = new Characters();
    private final TextFolding folding = new TextFolding(characters);
    private final Expression expressions = new Expression(characters);

    /**
     * @param recognizer reads a query as an amount
     * @param patience how long a regular expression may take
     */
    public Searcher(Recognizer recognizer, Duration patience) {
        this.recognizer = recognizer;
        this.patience = patience;
    }

    /**
     * Makes a call ready to be searched, once.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    public CallIndex index(Analysis analysis, Progress progress) {
        List<Passage> passages = analysis.transcript().passages();
        List<FoldedText> sides = new ArrayList<>(2 * passages.size());
        for (Passage passage : passages) {
            if (passage.id() % SIDES == 0) {
                progress.report((double) passage.id() / passages.size());
            }
            for (Language language : Language.values()) {
                String text = passage.text(language);
                sides.add(text == null ? FoldedText.EMPTY : folding.fold(text));
            }
        }
        return new CallIndex(analysis, List.copyOf(sides));
    }

    /**
     * The hits of a query.
     *
     * @throws WrongExpressionException if it is a regular expression that cannot be searched by
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    public Hits find(CallIndex index, Query query, Progress progress) throws WrongExpressionException {
        if (query.isEmpty()) {
            return Hits.NONE;
        }
        return query.expression() ? findExpression(index, query, progress) : findWords(index, query, progress);
    }

    private Hits findWords(CallIndex index, Query query, Progress progress) {
        Words words = new Words(folding.fold(query.text()), query);
        Amounts amounts = Amounts.of(query.text(), recognizer);
        return collect(index, query, progress, from -> {
            AmountHits quantities = new AmountHits(amounts, index.analysis().quantities(), from);
            return (passage, language, into) ->
                    words.find(index.text(passage.id(), language), quantities.of(passage.id(), language), into);
        });
    }

    private Hits findExpression(CallIndex index, Query query, Progress progress) throws WrongExpressionException {
        long deadline = System.nanoTime() + patience.toNanos();
        Pattern pattern = expressions.compile(query.text(), query.matchCase());
        try {
            return collect(index, query, progress, from -> {
                WatchedText watched = new WatchedText(characters, query.matchCase(), deadline, progress);
                Matcher matcher = pattern.matcher(watched);
                return (passage, language, into) -> {
                    watched.read(passage.text(language), index.text(passage.id(), language));
                    find(matcher.reset(), watched, query, into);
                };
            });
        } catch (WatchedText.EndlessException | StackOverflowError e) {
            // The JDK's matcher goes down a step for each repetition of a group; a long text is too deep for it.
            throw new WrongExpressionException(ExpressionFault.ENDLESS, -1, e);
        }
    }

    private static void find(Matcher matcher, WatchedText watched, Query query, HitCollector into) {
        while (matcher.find()) {
            boolean wanted = matcher.start() < matcher.end()
                    && (!query.wholeWord() || WordEdges.isWhole(watched, matcher.start(), matcher.end()));
            if (wanted) {
                into.add(matcher.start(), matcher.end());
            }
        }
    }

    /** Searches the call in as many parts as there are processors. */
    private static Hits collect(CallIndex index, Query query, Progress progress, IntFunction<Side> sideFrom) {
        int size = index.analysis().transcript().passages().size();
        int parts = Math.clamp(size / LEAST_PART, 1, Runtime.getRuntime().availableProcessors());
        return HitCollector.joined(IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> {
                    int from = (int) ((long) size * part / parts);
                    int to = (int) ((long) size * (part + 1) / parts);
                    return collect(index, query, progress, from, to, sideFrom.apply(from));
                })
                .toList());
    }

    private static HitCollector collect(CallIndex index, Query query, Progress progress, int from, int to, Side side) {
        Transcript call = index.analysis().transcript();
        HitCollector hits = new HitCollector(to - from);
        for (Passage passage : call.passages().subList(from, to)) {
            if (passage.id() % SIDES == 0) {
                progress.report((double) (passage.id() - from) / (to - from));
            }
            boolean asked = isAsked(call.turnOf(passage), query);
            for (Language language : Language.values()) {
                if (asked && (query.language() == null || query.language() == language)) {
                    side.find(passage, language, hits);
                }
                hits.endSide();
            }
        }
        return hits;
    }

    private static boolean isAsked(Turn turn, Query query) {
        return (query.speaker() == null || query.speaker().equals(turn.speaker()))
                && (query.section() == null || query.section() == turn.section());
    }

    /** Finds what is in one side of a passage; for one thread. */
    @FunctionalInterface
    private interface Side {
        void find(Passage passage, Language language, HitCollector into);
    }
}

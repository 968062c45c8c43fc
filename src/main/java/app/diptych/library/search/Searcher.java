package app.diptych.library.search;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.library.search.expression.RequiredText;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.folding.Characters;
import app.diptych.model.folding.FoldedText;
import app.diptych.model.folding.TextFolding;
import app.diptych.quantity.Recognizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds queries in calls. Traditional and Simplified, full and half width, accents and, unless asked for, case make no
 * difference; a query that reads as an amount also finds the amounts of its value and unit, however they are written and
 * in either language. Thread-safe.
 */
public final class Searcher {
    /** Passages between two looks whether to go on. */
    private static final int SIDES = 256;

    private final Recognizer recognizer;
    private final Duration patience;
    private final LongSupplier clock;
    private final Characters characters = new Characters();
    private final TextFolding folding = new TextFolding(characters);
    private final Expression expressions = new Expression(characters);

    /**
     * @param recognizer reads a query as an amount
     * @param patience how long a regular expression may take
     */
    public Searcher(Recognizer recognizer, Duration patience) {
        this(recognizer, patience, System::nanoTime);
    }

    /**
     * @param recognizer reads a query as an amount
     * @param patience how long a regular expression may take
     * @param clock as {@link System#nanoTime}; says when hits are handed out before all are found
     */
    public Searcher(Recognizer recognizer, Duration patience, LongSupplier clock) {
        this.recognizer = recognizer;
        this.patience = patience;
        this.clock = clock;
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
        return find(index, query, 0, progress, hits -> {});
    }

    /**
     * The hits of a query. Those of a regular expression that takes its time are handed out as they are found.
     *
     * @param from the passage from which on the first hits are wanted
     * @param found told, on this thread, of the hits found so far, before all of them are returned
     * @throws WrongExpressionException if it is a regular expression that cannot be searched by
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    public Hits find(CallIndex index, Query query, int from, Progress progress, Consumer<Hits> found)
            throws WrongExpressionException {
        if (query.isEmpty()) {
            return Hits.NONE;
        }
        return query.expression()
                ? findExpression(index, query, from, progress, found)
                : findWords(index, query, progress);
    }

    private Hits findWords(CallIndex index, Query query, Progress progress) {
        Words words = new Words(folding.fold(query.text()), query);
        Amounts amounts = Amounts.of(query.text(), recognizer);
        Sweep sweep = new Sweep(index, query, progress, from -> {
            AmountHits quantities = new AmountHits(amounts, index.analysis().quantities(), from);
            return (passage, language, into) ->
                    words.find(index.text(passage.id(), language), quantities.of(passage.id(), language), into);
        });
        return sweep.atOnce();
    }

    private Hits findExpression(CallIndex index, Query query, int from, Progress progress, Consumer<Hits> found)
            throws WrongExpressionException {
        long deadline = System.nanoTime() + patience.toNanos();
        Pattern pattern = expressions.compile(query.text(), query.matchCase());
        String required = required(pattern, query);
        Sweep sweep = new Sweep(index, query, progress, start -> {
            WatchedText watched = new WatchedText(characters, query.matchCase(), deadline, progress);
            Matcher matcher = pattern.matcher(watched);
            return (passage, language, into) -> {
                FoldedText text = index.text(passage.id(), language);
                if (mayMatch(text, required, query)) {
                    watched.read(passage.text(language), text);
                    find(matcher.reset(), watched, query, into);
                }
            };
        });
        try {
            return sweep.inRounds(from, clock, found);
        } catch (WatchedText.EndlessException | StackOverflowError e) {
            // The JDK's matcher goes down a step for each repetition of a group; a long text is too deep for it.
            throw new WrongExpressionException(ExpressionFault.ENDLESS, -1, e);
        }
    }

    /** What every match contains, in the letters of the text that is read. */
    private static String required(Pattern pattern, Query query) {
        StringBuilder required = new StringBuilder(RequiredText.of(pattern.pattern()));
        for (int i = 0; !query.matchCase() && i < required.length(); i++) {
            required.setCharAt(i, TextFolding.small(required.charAt(i)));
        }
        return required.toString();
    }

    private static boolean mayMatch(FoldedText text, String required, Query query) {
        // Another text is read where characters were taken apart.
        return !text.isOneToOne() || (query.matchCase() ? text.cased() : text.small()).contains(required);
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
}

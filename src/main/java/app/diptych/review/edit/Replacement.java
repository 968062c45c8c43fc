package app.diptych.review.edit;

import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.review.edit.WrongPatternException.Fault;
import app.diptych.review.segment.Cell;
import app.diptych.review.segment.Operation;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Splice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Words to be found in rows, and what is put in their place. Immutable; its methods may run on any thread. */
public final class Replacement {
    /** What a person waits for a key to do something. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Pattern pattern;
    private final String with;
    private final Set<Language> sides;

    /**
     * How words are found.
     *
     * @param words whether only whole words count; Chinese, which has no spaces, knows none
     * @param matchCase whether capitals differ from small letters
     * @param expression whether the words are a regular expression of Java
     * @param sides in which languages
     */
    public record Options(boolean words, boolean matchCase, boolean expression, Set<Language> sides) {
        /** Copies the set. */
        public Options {
            sides = Set.copyOf(sides);
        }
    }

    private Replacement(Pattern pattern, String with, Set<Language> sides) {
        this.pattern = pattern;
        this.with = with;
        this.sides = sides;
    }

    /**
     * Takes what a person typed.
     *
     * @param find what to find; not empty
     * @param with what to put there; with an expression, {@code $1} is its first group
     * @throws WrongPatternException if either means nothing
     */
    public static Replacement of(String find, String with, Options options) throws WrongPatternException {
        String words = options.expression() ? "(?:" + find + ")" : Pattern.quote(find);
        String edged = options.words() ? "(?<![\\p{IsLatin}\\p{Nd}])" + words + "(?![\\p{IsLatin}\\p{Nd}])" : words;
        int flags = options.matchCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        try {
            if (options.expression()) {
                Pattern.compile(find, flags); // What is wrong is told of what was typed.
            }
            Pattern pattern = Pattern.compile(edged, flags);
            String put = options.expression() ? with : Matcher.quoteReplacement(with);
            check(pattern, put);
            return new Replacement(
                    pattern, put, options.sides().isEmpty() ? Set.of() : EnumSet.copyOf(options.sides()));
        } catch (PatternSyntaxException e) {
            throw new WrongPatternException(Fault.EXPRESSION, e.getDescription());
        }
    }

    /** Whether the replacement names only groups that there are. */
    private static void check(Pattern pattern, String with) throws WrongPatternException {
        Matcher any = Pattern.compile(pattern.pattern() + "|", pattern.flags()).matcher("");
        try {
            if (any.find()) {
                any.appendReplacement(new StringBuilder(), with);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new WrongPatternException(Fault.REPLACEMENT, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Everything that is found, in the order of the rows, English first. What is empty is no find.
     *
     * @throws WrongPatternException if the expression takes too long
     */
    public List<Occurrence> find(List<Segment> rows) throws WrongPatternException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<Occurrence> found = new ArrayList<>();
        try {
            for (int row = 0; row < rows.size(); row++) {
                for (Language side : Language.values()) {
                    if (sides.contains(side)) {
                        for (Span span : find(rows.get(row).cell(side).text(), deadline)) {
                            found.add(new Occurrence(row, side, span));
                        }
                    }
                }
            }
        } catch (WatchedText.TimeIsUp e) {
            throw new WrongPatternException(Fault.TOO_SLOW, pattern.pattern());
        }
        return found;
    }

    private List<Span> find(String text, long deadline) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(new WatchedText(text, deadline));
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                spans.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return spans;
    }

    /**
     * One place replaced, or nothing where the words are not there any more.
     *
     * @throws WrongPatternException if the expression takes too long
     */
    public Optional<Splice> replace(List<Segment> rows, Occurrence at) throws WrongPatternException {
        if (at.row() >= rows.size()) {
            return Optional.empty();
        }
        Segment row = rows.get(at.row());
        Segment now = replaced(row, at.side(), at.span(), System.nanoTime() + PATIENCE.toNanos());
        return row.equals(now)
                ? Optional.empty()
                : Optional.of(new Splice(Operation.REPLACE, at.row(), List.of(row), List.of(now)));
    }

    /**
     * All places replaced as one step, or nothing where there are none.
     *
     * @throws WrongPatternException if the expression takes too long
     */
    public Optional<Splice> replaceAll(List<Segment> rows) throws WrongPatternException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<Segment> after = new ArrayList<>(rows.size());
        int first = -1;
        int last = -1;
        for (int row = 0; row < rows.size(); row++) {
            Segment now = rows.get(row);
            for (Language side : sides) {
                now = replaced(now, side, null, deadline);
            }
            after.add(now);
            if (!now.equals(rows.get(row))) {
                first = first < 0 ? row : first;
                last = row;
            }
        }
        return first < 0
                ? Optional.empty()
                : Optional.of(new Splice(
                        Operation.REPLACE, first, rows.subList(first, last + 1), after.subList(first, last + 1)));
    }

    private Segment replaced(Segment row, Language side, @org.jspecify.annotations.Nullable Span only, long deadline)
            throws WrongPatternException {
        Cell cell = row.cell(side);
        String text = cell.text();
        StringBuilder now = new StringBuilder();
        try {
            Matcher matcher = pattern.matcher(new WatchedText(text, deadline));
            while (matcher.find()) {
                boolean wanted = only == null || (matcher.start() == only.start() && matcher.end() == only.end());
                if (wanted && matcher.end() > matcher.start()) {
                    matcher.appendReplacement(now, with);
                }
            }
            matcher.appendTail(now);
        } catch (WatchedText.TimeIsUp e) {
            throw new WrongPatternException(Fault.TOO_SLOW, pattern.pattern());
        }
        return now.toString().equals(text) ? row : row.with(side, cell.rewritten(now.toString()));
    }
}

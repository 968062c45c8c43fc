package app.diptych.review.segment;

import app.diptych.alignment.SentencePair;
import app.diptych.analysis.Analysis;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the passages of a call to rows, and from rows to passages. */
public final class Segmentation {
    private Segmentation() {}

    /** The rows of a call as it was aligned; a passage without sentence pairs is one row. */
    public static List<Segment> rows(Analysis analysis) {
        Transcript call = analysis.transcript();
        List<List<SentencePair>> pairs = new ArrayList<>();
        call.passages().forEach(passage -> pairs.add(new ArrayList<>()));
        analysis.sentences().forEach(pair -> pairs.get(pair.passage()).add(pair));
        List<Segment> rows = new ArrayList<>();
        for (Passage passage : call.passages()) {
            rows.addAll(rows(passage, pairs.get(passage.id())));
        }
        return List.copyOf(rows);
    }

    private static List<Segment> rows(Passage passage, List<SentencePair> pairs) {
        if (!covers(passage, pairs)) {
            return List.of(Segment.of(
                    passage.turn(),
                    true,
                    cell(passage.english(), passage.englishLine()),
                    cell(passage.chinese(), passage.chineseLine()),
                    1));
        }
        List<Segment> rows = new ArrayList<>();
        Integer englishLine = passage.englishLine();
        Integer chineseLine = passage.chineseLine();
        for (SentencePair pair : pairs) {
            Cell english = cell(part(passage.english(), pair.english()), englishLine);
            Cell chinese = cell(part(passage.chinese(), pair.chinese()), chineseLine);
            englishLine = english.isBlank() ? englishLine : null;
            chineseLine = chinese.isBlank() ? chineseLine : null;
            rows.add(Segment.of(passage.turn(), rows.isEmpty(), english, chinese, pair.score()));
        }
        return rows;
    }

    private static Cell cell(@Nullable String text, @Nullable Integer line) {
        return text == null || text.isBlank() ? Cell.EMPTY : new Cell(text.strip(), text.strip(), line);
    }

    private static @Nullable String part(@Nullable String text, @Nullable Span span) {
        return text == null || span == null ? null : span.of(text);
    }

    /** Whether the pairs hold every word of the passage, once and in order; those of another program need not. */
    private static boolean covers(Passage passage, List<SentencePair> pairs) {
        return !pairs.isEmpty() && covers(passage, pairs, Language.EN) && covers(passage, pairs, Language.ZH);
    }

    private static boolean covers(Passage passage, List<SentencePair> pairs, Language side) {
        String text = passage.text(side);
        int at = 0;
        for (SentencePair pair : pairs) {
            Span span = side == Language.EN ? pair.english() : pair.chinese();
            if (span != null) {
                if (text == null
                        || span.start() < at
                        || !text.substring(at, span.start()).isBlank()) {
                    return false;
                }
                at = span.end();
            }
        }
        return text == null || text.substring(at).isBlank();
    }

    /**
     * A call as its rows have it now.
     *
     * @param transcript with passages made of the rows; everything else is as it was
     * @param pairs the rows as sentence pairs, so that the alignment stays as the person left it
     * @param firstRows for each passage the number of its first row
     */
    public record Mended(Transcript transcript, List<SentencePair> pairs, List<Integer> firstRows) {
        /** Copies the lists. */
        public Mended {
            pairs = List.copyOf(pairs);
            firstRows = List.copyOf(firstRows);
        }
    }

    /**
     * The call that rows make. A passage whose words are as they were keeps its very text, with its spaces.
     *
     * @param call what the rows were made from
     */
    public static Mended mend(Transcript call, List<Segment> rows) {
        Passages passages = new Passages(call);
        List<Integer> firstRows = new ArrayList<>();
        int from = 0;
        for (int row = 1; row <= rows.size(); row++) {
            boolean ends = row == rows.size()
                    || rows.get(row).starts()
                    || rows.get(row).turn() != rows.get(from).turn();
            if (ends) {
                firstRows.add(from);
                passages.add(rows.subList(from, row));
                from = row;
            }
        }
        return new Mended(passages.transcript(), passages.pairs(), firstRows);
    }
}

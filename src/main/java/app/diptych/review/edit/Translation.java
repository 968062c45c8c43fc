package app.diptych.review.edit;

import app.diptych.analysis.Progress;
import app.diptych.model.Language;
import app.diptych.model.Transcript;
import app.diptych.review.segment.Cell;
import app.diptych.review.segment.Operation;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Segmentation;
import app.diptych.review.segment.Splice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a Chinese text into the rows of a call, as one step that can be taken back. Chinese that was there goes. Where all
 * rows of the passages concerned may be parted, their sentences are aligned; rows that hold words of a person stay as they
 * are, and the Chinese stands in the first of them.
 */
public final class Translation {
    private final Realigner realigner;

    /** @param realigner aligns sentences */
    public Translation(Realigner realigner) {
        this.realigner = realigner;
    }

    /**
     * A paragraph of the text, or several as one.
     *
     * @param passages ids of the passages that it translates, in the call that {@link #bare} rows make; none where it
     *     translates nothing
     * @param text the Chinese; empty where these passages have no translation
     * @param confidence how sure it is that they belong together, 0 to 1
     */
    public record Paragraph(List<Integer> passages, Cell text, double confidence) {
        /** Copies the list. */
        public Paragraph {
            passages = List.copyOf(passages);
        }
    }

    /** Rows without their Chinese; what holds nothing else goes. */
    public static List<Segment> bare(List<Segment> rows) {
        List<Segment> bare = new ArrayList<>();
        Segment gone = null;
        for (Segment row : rows) {
            Segment english = row.chinese().isBlank() ? row : row.with(Language.ZH, Cell.EMPTY);
            boolean begins = gone != null && gone.turn() == row.turn();
            if (english.isVoid()) {
                gone = row.starts() || begins ? row : null;
            } else {
                bare.add(begins ? english.starting(true) : english);
                gone = null;
            }
        }
        return bare;
    }

    /**
     * The step that puts the text into the rows; nothing if it changes none.
     *
     * @param call what the rows were made from
     * @param paragraphs in order, with every passage of the English once
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    public Optional<Splice> lay(Transcript call, List<Segment> rows, List<Paragraph> paragraphs, Progress progress) {
        Groups groups = new Groups(bare(rows));
        paragraphs.forEach(groups::take);
        groups.skipTo(Integer.MAX_VALUE);
        Transcript mended = Segmentation.mend(call, groups.all()).transcript();
        List<List<Segment>> laid = realigner.align(mended, groups.made, progress);
        List<Segment> after = new ArrayList<>();
        for (int i = 0; i < laid.size(); i++) {
            double sure = groups.sure.get(i);
            laid.get(i).forEach(row -> after.add(row.sure(sure)));
        }
        return Steps.between(Operation.IMPORT, rows, after);
    }

    /** Rows that are aligned together, made one after the other. */
    private static final class Groups {
        private final List<Segment> rows;
        private final List<Integer> firstRows;
        private final List<List<Segment>> made = new ArrayList<>();
        private final List<Double> sure = new ArrayList<>();
        /** The passage behind those that were taken. */
        private int next;

        Groups(List<Segment> rows) {
            this.rows = rows;
            firstRows = Segmentation.firstRows(rows);
        }

        List<Segment> all() {
            return made.stream().flatMap(List::stream).toList();
        }

        private List<Segment> rowsOf(int passage) {
            int end = passage + 1 < firstRows.size() ? firstRows.get(passage + 1) : rows.size();
            return rows.subList(firstRows.get(passage), end);
        }

        private void add(List<Segment> group, double confidence) {
            made.add(group);
            sure.add(confidence);
        }

        /** Passages that have no English are as they were. */
        void skipTo(int passage) {
            for (; next < Math.min(passage, firstRows.size()); next++) {
                rowsOf(next).forEach(row -> add(List.of(row), 1));
            }
        }

        void take(Paragraph paragraph) {
            if (paragraph.passages().isEmpty()) {
                int turn = made.isEmpty()
                        ? rows.getFirst().turn()
                        : made.getLast().getLast().turn();
                add(
                        List.of(Segment.of(turn, true, Cell.EMPTY, paragraph.text(), paragraph.confidence())),
                        paragraph.confidence());
                return;
            }
            List<List<Segment>> parts = parts(paragraph.passages());
            int fullest = 0;
            for (int part = 1; part < parts.size(); part++) {
                fullest = length(parts.get(part)) > length(parts.get(fullest)) ? part : fullest;
            }
            // Where somebody else begins to speak in it, the bead is half as sure.
            double confidence = parts.size() > 1 ? paragraph.confidence() / 2 : paragraph.confidence();
            for (int part = 0; part < parts.size(); part++) {
                lay(parts.get(part), part == fullest ? paragraph.text() : Cell.EMPTY, confidence);
            }
        }

        /** The rows of passages and of those between them, parted where somebody else begins to speak. */
        private List<List<Segment>> parts(List<Integer> passages) {
            List<List<Segment>> parts = new ArrayList<>();
            skipTo(passages.getFirst());
            for (; next <= passages.getLast(); next++) {
                List<Segment> own = rowsOf(next);
                boolean same = !parts.isEmpty()
                        && parts.getLast().getLast().turn() == own.getFirst().turn();
                if (!same) {
                    parts.add(new ArrayList<>());
                }
                parts.getLast().addAll(own);
            }
            return parts;
        }

        private void lay(List<Segment> part, Cell text, double confidence) {
            if (text.isBlank()) {
                part.forEach(row -> add(List.of(row), 1));
                return;
            }
            List<Segment> filled = new ArrayList<>(part);
            boolean free = part.stream().allMatch(Realigner::isFree);
            filled.set(0, part.getFirst().with(Language.ZH, text));
            if (free) {
                add(filled, confidence);
            } else {
                filled.forEach(row -> add(List.of(row), confidence));
            }
        }

        private static int length(List<Segment> part) {
            return part.stream().mapToInt(row -> row.english().text().length()).sum();
        }
    }
}

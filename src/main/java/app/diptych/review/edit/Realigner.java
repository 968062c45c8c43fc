package app.diptych.review.edit;

import app.diptych.alignment.SentencePair;
import app.diptych.analysis.Analyzer;
import app.diptych.analysis.Progress;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.review.segment.Operation;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Splice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Aligns anew what nobody has confirmed. Rows that a person stands for are fixed points: those confirmed, and those that
 * hold words of a person, a rewritten text or a note, which could not be parted. Thread-safe.
 */
public final class Realigner {
    private final Analyzer analyzer;

    /** @param analyzer reads the figures by which sentences are compared, and aligns them */
    public Realigner(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * The step that aligns anew, or nothing where all stays as it is.
     *
     * @param call what the rows were made from
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    public Optional<Splice> realign(Transcript call, List<Segment> rows, Progress progress) {
        List<Segment> after = align(call, groups(rows), progress).stream()
                .flatMap(List::stream)
                .toList();
        return Steps.between(Operation.REALIGN, rows, after);
    }

    /**
     * What groups of rows become, each aligned for itself.
     *
     * @param groups all rows in order; where the first row of a group may not be changed, none of the group is
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    List<List<Segment>> align(Transcript call, List<List<Segment>> groups, Progress progress) {
        List<Run> runs = groups.stream().map(Run::of).toList();
        List<Passage> passages = new ArrayList<>();
        for (Run run : runs) {
            String english = run.english().text();
            String chinese = run.chinese().text();
            passages.add(new Passage(
                    passages.size(),
                    run.rows().getFirst().turn(),
                    english.isBlank() && !chinese.isBlank() ? null : english,
                    chinese.isBlank() ? null : chinese,
                    null,
                    null));
        }
        List<List<SentencePair>> pairs = new ArrayList<>();
        passages.forEach(passage -> pairs.add(new ArrayList<>()));
        // All of the call, fixed rows too: what a word tells is taken from the whole.
        analyzer.align(call.with(passages), progress)
                .forEach(pair -> pairs.get(pair.passage()).add(pair));
        List<List<Segment>> after = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean free = isFree(run.rows().getFirst()) && !pairs.get(i).isEmpty();
            after.add(free ? kept(run, run.aligned(pairs.get(i))) : run.rows());
        }
        return after;
    }

    /** The old rows where the new ones differ in nothing but how sure the program is. */
    private static List<Segment> kept(Run run, List<Segment> aligned) {
        boolean same = aligned.size() == run.rows().size();
        for (int i = 0; same && i < aligned.size(); i++) {
            Segment before = run.rows().get(i);
            Segment now = aligned.get(i);
            same = before.english().equals(now.english())
                    && before.chinese().equals(now.chinese())
                    && before.starts() == now.starts();
        }
        return same ? run.rows() : aligned;
    }

    private static List<List<Segment>> groups(List<Segment> rows) {
        List<List<Segment>> groups = new ArrayList<>();
        for (Segment row : rows) {
            List<Segment> last = groups.isEmpty() ? List.of() : groups.getLast();
            boolean joins = !last.isEmpty()
                    && isFree(row)
                    && isFree(last.getLast())
                    && row.turn() == last.getLast().turn();
            if (joins) {
                last.add(row);
            } else {
                groups.add(new ArrayList<>(List.of(row)));
            }
        }
        return groups;
    }

    static boolean isFree(Segment row) {
        return !row.state().isConfirmed()
                && !row.english().isEdited()
                && !row.chinese().isEdited()
                && row.note().isBlank();
    }
}

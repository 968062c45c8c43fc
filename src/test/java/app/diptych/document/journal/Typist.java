package app.diptych.document.journal;

import app.diptych.document.Document;
import app.diptych.model.Language;
import app.diptych.review.segment.Alignment;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Splice;
import app.diptych.review.segment.State;
import app.diptych.review.segment.Texts;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Works on a document as a hasty translator would. The same seed always does the same. */
final class Typist {
    private static final String KEYS = "的一是在不了有和人這中大為上個國我以要他 ,。";

    private static final List<State> STATES = List.of(State.values());

    private final SplittableRandom random;
    private Document document;

    Typist(Document document, long seed) {
        this.document = document;
        random = new SplittableRandom(seed);
    }

    Document document() {
        return document;
    }

    /** Does the next thing. */
    Entry next() {
        Entry entry = choose();
        document = entry.applyTo(document);
        return entry;
    }

    private Entry choose() {
        int what = random.nextInt(20);
        if (what == 0 && document.rows().last().isPresent()) {
            return new Entry.Undo();
        }
        if (what == 1 && document.rows().next().isPresent()) {
            return new Entry.Redo();
        }
        List<Segment> rows = document.rows().rows();
        int row = random.nextInt(rows.size());
        Optional<Splice> step = what < 8 ? aligned(rows, row) : Optional.empty();
        return step.<Entry>map(Entry.Step::new).orElseGet(() -> typed(rows, row));
    }

    private Optional<Splice> aligned(List<Segment> rows, int row) {
        return switch (random.nextInt(6)) {
            case 0 -> Alignment.merge(rows, row);
            case 1 -> Alignment.split(rows, row, half(rows, row, Language.EN), half(rows, row, Language.ZH));
            case 2 -> Alignment.moveUp(rows, row);
            case 3 -> Alignment.moveDown(rows, row);
            case 4 -> Texts.note(rows, row, "note " + random.nextInt(100));
            default -> Texts.state(rows, row, STATES.get(random.nextInt(STATES.size())));
        };
    }

    private static int half(List<Segment> rows, int row, Language side) {
        return rows.get(row).cell(side).text().length() / 2;
    }

    private Entry typed(List<Segment> rows, int row) {
        char key = KEYS.charAt(random.nextInt(KEYS.length()));
        String text = rows.get(row).chinese().text();
        return new Entry.Typed(Texts.edit(rows, row, Language.ZH, text + key).orElseThrow());
    }
}

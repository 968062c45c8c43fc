package app.diptych.document.journal;

import app.diptych.document.Document;
import app.diptych.review.Decisions;
import app.diptych.review.segment.History;
import app.diptych.review.segment.Splice;

/** One thing that a person did to a document. */
public sealed interface Entry {
    /**
     * A document after it.
     *
     * @throws IllegalArgumentException if it was not made on that document
     */
    Document applyTo(Document document);

    /**
     * What leads from one state of the rows to the next: the shortest way to say it.
     *
     * @throws IllegalArgumentException if both are the same
     */
    static Entry between(History before, History after) {
        if (before.equals(after)) {
            throw new IllegalArgumentException("nothing was done");
        }
        if (after.equals(before.undo())) {
            return new Undo();
        }
        if (after.equals(before.redo())) {
            return new Redo();
        }
        Splice last = after.last().orElse(null);
        if (last != null
                && after.done().size() == before.done().size() + 1
                && after.undone().isEmpty()) {
            return new Step(last);
        }
        if (last != null
                && last.inserted().size() == 1
                && before.rows().size() == after.rows().size()) {
            int row = last.at();
            var typed = new Splice(
                    last.operation(),
                    row,
                    before.rows().subList(row, row + 1),
                    after.rows().subList(row, row + 1));
            if (before.typedOn(typed).equals(after)) {
                return new Typed(typed);
            }
        }
        return new Rows(after);
    }

    /** A step of its own. */
    record Step(Splice splice) implements Entry {
        @Override
        public Document applyTo(Document document) {
            return document.mended(document.rows().then(splice));
        }
    }

    /** A keystroke that belongs to the step before where it can. */
    record Typed(Splice splice) implements Entry {
        @Override
        public Document applyTo(Document document) {
            return document.mended(document.rows().typedOn(splice));
        }
    }

    /** Rows that no other entry leads to. */
    record Rows(History history) implements Entry {
        @Override
        public Document applyTo(Document document) {
            return document.mended(history);
        }
    }

    /** A step taken back. */
    record Undo() implements Entry {
        @Override
        public Document applyTo(Document document) {
            return document.mended(document.rows().undo());
        }
    }

    /** A step done again. */
    record Redo() implements Entry {
        @Override
        public Document applyTo(Document document) {
            return document.mended(document.rows().redo());
        }
    }

    /** What is said of the findings now. */
    record Decided(Decisions decisions) implements Entry {
        @Override
        public Document applyTo(Document document) {
            return document.reviewed(decisions);
        }
    }
}

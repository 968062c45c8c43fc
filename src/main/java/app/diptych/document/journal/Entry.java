package app.diptych.document.journal;

import app.diptych.document.Document;
import app.diptych.review.Decisions;
import app.diptych.review.segment.Splice;

/** One thing that a person did to a document. */
public sealed interface Entry {
    /**
     * A document after it.
     *
     * @throws IllegalArgumentException if it was not made on that document
     */
    Document applyTo(Document document);

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

package app.diptych.ui.review;

import app.diptych.model.Language;
import app.diptych.review.edit.SplitPoint;
import app.diptych.review.segment.Alignment;
import app.diptych.review.segment.History;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Splice;
import app.diptych.review.segment.State;
import app.diptych.review.segment.Texts;
import app.diptych.ui.shell.review.ReviewAction;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Does what keys and buttons ask for. */
public final class ReviewActions {
    private final ReviewViewModel model;
    private Consumer<ReviewAction> view = _ -> {};

    /** @param model whose rows are mended */
    public ReviewActions(ReviewViewModel model) {
        this.model = model;
    }

    /** Takes who does what needs a dialog: {@code NOTE}, {@code ORIGINAL} and {@code REPLACE}. */
    public void shownBy(Consumer<ReviewAction> shown) {
        view = shown;
    }

    /** Does something with the row that the person is at, or with all rows. */
    public void run(ReviewAction action) {
        History history = model.history();
        int row = model.row().get();
        if (history == null || row < 0 || !model.active().get()) {
            return;
        }
        List<Segment> rows = history.rows();
        switch (action) {
            case MERGE -> step(Alignment.merge(rows, row), row);
            case SPLIT -> split(rows, row);
            case MOVE_UP -> moveUp(rows, row);
            case MOVE_DOWN -> step(Alignment.moveDown(rows, row), row);
            case INSERT -> step(Alignment.insert(rows, row, model.side().get()), row);
            case CONFIRM -> confirm(rows, row, State.REVIEWED);
            case FINAL -> confirm(rows, row, State.FINAL);
            case NEEDS_REVIEW -> model.then(Texts.mark(rows, row, !rows.get(row).needsReview()));
            case EDIT -> model.edit(model.side().get());
            case CONFIRM_CLEAN -> confirmClean(rows);
            case REALIGN -> realign(history);
            case NEXT_DOUBTFUL -> nextDoubtful(rows, row);
            case NOTE, ORIGINAL, REPLACE -> view.accept(action);
        }
    }

    /** Notes something on the row that the person is at. */
    public void note(String note) {
        History history = model.history();
        if (history != null) {
            model.then(Texts.note(history.rows(), model.row().get(), note.strip()));
        }
    }

    /** Puts back what was first on one side of the row that the person is at. */
    public void restore(Language side) {
        History history = model.history();
        if (history != null) {
            Segment row = history.rows().get(model.row().get());
            model.then(Texts.edit(
                    history.rows(), model.row().get(), side, row.cell(side).original()));
        }
    }

    /** Says what came of laying two texts side by side, and goes to the first row that is doubtful. */
    public void tellAlignment() {
        History history = model.history();
        if (history == null) {
            return;
        }
        List<Segment> rows = history.rows();
        int doubtful = (int) rows.stream().filter(Segment::isDoubtful).count();
        int alone = (int) rows.stream()
                .filter(row -> row.english().isBlank() || row.chinese().isBlank())
                .count();
        if (doubtful > 0) {
            nextDoubtful(rows, -1);
        }
        model.tell(new ReviewNews(ReviewNews.Kind.ALIGNED, doubtful, alone));
    }

    /** From the end it goes on at the beginning. */
    private void nextDoubtful(List<Segment> rows, int row) {
        for (int i = 1; i <= rows.size(); i++) {
            int next = Math.floorMod(row + i, rows.size());
            if (rows.get(next).isDoubtful()) {
                model.show(next);
                return;
            }
        }
        model.tell(ReviewNews.of(ReviewNews.Kind.NO_DOUBT));
    }

    private void step(Optional<Splice> step, int stay) {
        model.leaveCell();
        if (model.then(step)) {
            model.goTo(stay);
        } else {
            model.tell(ReviewNews.of(ReviewNews.Kind.IMPOSSIBLE));
        }
    }

    private void split(List<Segment> rows, int row) {
        Carets carets = model.carets().get();
        Optional<SplitPoint> at = SplitPoint.suggest(rows.get(row), carets.english(), carets.chinese());
        Optional<Splice> step = at.flatMap(point -> Alignment.split(rows, row, point.english(), point.chinese()));
        if (step.isEmpty()) {
            model.tell(ReviewNews.of(ReviewNews.Kind.NO_SPLIT));
            return;
        }
        model.carets().set(Carets.NONE);
        step(step, row);
    }

    /** A row that has given all it had is gone, and the person is at the one that took it. */
    private void moveUp(List<Segment> rows, int row) {
        Optional<Splice> step = Alignment.moveUp(rows, row);
        boolean goes = step.isPresent()
                && step.get().inserted().size() < step.get().removed().size();
        step(step, goes ? row - 1 : row);
    }

    private void confirm(List<Segment> rows, int row, State state) {
        model.leaveCell();
        boolean done = rows.get(row).state().compareTo(state) >= 0;
        if (!done) {
            model.then(Texts.state(rows, row, state));
        }
        Rows now = model.rows().get();
        List<Integer> shown = now.shown();
        int at = now.index(row);
        // A row that has left the list was before the first one shown behind it.
        int from =
                at >= 0 ? at : (int) shown.stream().filter(other -> other < row).count() - 1;
        for (int i = 1; i <= shown.size(); i++) {
            int next = shown.get(Math.floorMod(from + i, shown.size()));
            if (!now.get(next).state().isConfirmed()) {
                model.show(next);
                return;
            }
        }
        model.tell(ReviewNews.of(ReviewNews.Kind.ALL_CONFIRMED));
    }

    private void confirmClean(List<Segment> rows) {
        model.leaveCell();
        Rows now = model.rows().get();
        Found found = model.found().get();
        Optional<Splice> step = Texts.confirmRows(
                rows,
                row -> now.isChecked(row)
                        && found.gravest(row) == null
                        && !rows.get(row).needsReview()
                        && !rows.get(row).chinese().isBlank());
        int before = confirmed(rows);
        model.then(step);
        model.tell(new ReviewNews(
                ReviewNews.Kind.CONFIRMED, confirmed(model.rows().get().all()) - before));
    }

    private static int confirmed(List<Segment> rows) {
        return (int) rows.stream().filter(row -> row.state().isConfirmed()).count();
    }

    private void realign(History history) {
        model.leaveCell();
        var call = model.call().get();
        if (call == null) {
            return;
        }
        model.rechecking().realign(call.analysis().transcript(), history.rows(), step -> {
            // What was typed meanwhile goes before it: the step was made on other rows.
            boolean fits = history.equals(model.history());
            if (fits && step.isPresent()) {
                model.then(step);
                int rows = step.get().inserted().size();
                model.tell(new ReviewNews(ReviewNews.Kind.REALIGNED, rows));
            } else {
                model.tell(ReviewNews.of(ReviewNews.Kind.NOT_REALIGNED));
            }
        });
    }
}

package app.diptych.ui.review.view;

import app.diptych.library.search.Hit;
import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.quantity.Kind;
import app.diptych.review.note.Colour;
import app.diptych.review.segment.Cell;
import app.diptych.ui.findings.FindingsViewModel;
import app.diptych.ui.findings.rule.RuleWords;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.reader.flag.Flag;
import app.diptych.ui.reader.flag.Highlights;
import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.row.Inks;
import app.diptych.ui.reader.row.Typography;
import app.diptych.ui.review.ReviewActions;
import app.diptych.ui.review.ReviewViewModel;
import app.diptych.ui.review.Rows;
import app.diptych.ui.review.replace.ReplaceBar;
import app.diptych.ui.review.row.Contents;
import app.diptych.ui.review.row.ReviewCells;
import app.diptych.ui.review.row.ReviewRow;
import app.diptych.ui.review.row.RowMarks;
import app.diptych.ui.review.row.Table;
import app.diptych.ui.shell.dialog.writing.NoteDialog;
import app.diptych.ui.shell.review.ReviewAction;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The rows of the review with the bar of commands above them. */
public final class ReviewView extends Region {
    private static final double STRIP = 14;
    /** No row has changed. */
    private static final int NOTHING = -1;
    /** More than one row has changed, or their number has. */
    private static final int SEVERAL = -2;

    private final ReviewViewModel model;
    private final ReaderViewModel reader;
    private final ReviewActions actions;
    private final Faces faces;
    private final Lettering lettering;
    private final Texts texts;
    private final Lifetime lifetime = new Lifetime();
    private final Inks inks = new Inks(this::refill);
    private final ReviewCells cells;
    private final Flow<ReviewRow> flow;
    private final Editor editor;
    private final ColumnNames names;
    private final ReviewBar bar;
    private final ReplaceBar replace;
    private final RowStrip strip;
    private final OriginalPopover original;
    private final Rectangle clip = new Rectangle();
    private Typography type;
    private Highlights highlights = Highlights.NONE;

    /**
     * @param actions does what keys and buttons ask for
     * @param replace the bar in which words are found and replaced; visible while it is wanted
     */
    public ReviewView(
            ReviewViewModel model,
            ReaderViewModel reader,
            FindingsViewModel findings,
            ReviewActions actions,
            ReplaceBar replace,
            Faces faces,
            Lettering lettering,
            Texts texts) {
        this.model = model;
        this.reader = reader;
        this.actions = actions;
        this.replace = replace;
        this.faces = faces;
        this.lettering = lettering;
        this.texts = texts;
        Texts words = new Texts("reader", texts.locale());
        RuleWords rules = new RuleWords(new Texts("findings", texts.locale()));
        cells = new ReviewCells(model, new ModelMarks(), inks, new Contents(texts, words, rules));
        flow = new Flow<>(cells);
        type = typography();
        editor = new Editor(model, actions, flow, texts, lifetime);
        names = new ColumnNames(words);
        bar = new ReviewBar(model, actions, lettering, texts, lifetime, flow::requestFocus);
        strip = new RowStrip(flow, model, texts.get("strip"));
        original = new OriginalPopover(actions, lettering, texts);
        setId("review");
        getStyleClass().addAll("reader", "review");
        flow.setId("review-flow");
        flow.setAccessibleText(texts.get("flow"));
        flow.setAccessibleHelp(texts.get("flow.help"));
        getChildren().addAll(inks, flow, editor, names, bar, replace, flow.bar(), strip);
        flow.bar().setManaged(false);
        editor.setClip(null);
        setClip(clip);
        new ReviewKeys(model, findings, actions, flow).install();
        new ReviewPointer(model, findings, actions, flow).install();
        actions.shownBy(this::open);
        follow();
    }

    private void follow() {
        flow.onLaidOut(this::laidOut);
        SetChangeListener<Kind> kinds = _ -> refill();
        reader.shownKinds().addListener(kinds);
        lifetime.hold(() -> reader.shownKinds().removeListener(kinds));
        lifetime.hold(model.rows().subscribe((before, now) -> show(before, now)));
        lifetime.hold(model.row().subscribe((_, _) -> went()));
        lifetime.hold(model.side().subscribe((_, _) -> mark()));
        lifetime.hold(model.carets().subscribe((_, _) -> mark()));
        lifetime.hold(model.editing().subscribe((_, _) -> mark()));
        lifetime.hold(reader.zoom().subscribe((_, _) -> restyle()));
        lifetime.hold(reader.textScale().subscribe((_, _) -> restyle()));
        lifetime.hold(reader.appearance().subscribe((_, _) -> restyle()));
        lifetime.hold(reader.flags().subscribe((_, _) -> mark()));
        lifetime.hold(reader.flagged().subscribe((_, _) -> mark()));
        lifetime.hold(reader.hits().subscribe((_, _) -> mark()));
        lifetime.hold(reader.hit().subscribe((_, _) -> mark()));
        lifetime.hold(replace.visibleProperty().subscribe((_, _) -> requestLayout()));
        lifetime.hold(bar.needsLayoutProperty().subscribe((_, now) -> {
            if (now) {
                requestLayout();
            }
        }));
        restyle();
        flow.change(model.rows().get().shown().size());
        // A view that is made anew, as for another language, begins where the one before it was.
        went();
    }

    /** Lights the words that notes are on. */
    public void highlight(ObservableValue<Highlights> words) {
        lifetime.hold(words.subscribe(now -> {
            highlights = now;
            mark();
        }));
    }

    /** Lets go of the models; the view is of no use afterwards. */
    public void release() {
        lifetime.end();
        actions.shownBy(_ -> {});
    }

    /** The rows get the focus: the view itself has nothing to do with keys. */
    @Override
    public void requestFocus() {
        flow.requestFocus();
    }

    /** The rows. */
    public Flow<ReviewRow> flow() {
        return flow;
    }

    private Typography typography() {
        var call = model.rows().get().call();
        return new Typography(
                faces,
                call == null ? "zh-Hans" : call.chinese(),
                reader.zoom().get(),
                reader.textScale().get(),
                reader.appearance().get());
    }

    private void restyle() {
        type = typography();
        cells.use(type);
        cells.use(table());
        names.show(type);
        editor.use(type);
        flow.measure();
        requestLayout();
    }

    private Table table() {
        return Table.of(
                flow.getWidth(),
                type.em(),
                type.aside(),
                reader.appearance().get().lineWidth());
    }

    @SuppressWarnings("ReferenceEquality") // another call, not one that says the same
    private void show(Rows before, Rows now) {
        if (before.call() != now.call()) {
            type = typography();
            cells.use(type);
            editor.use(type);
            flow.reset(now.shown().size());
            went();
            return;
        }
        int only = onlyChange(before, now);
        if (only == SEVERAL) {
            flow.change(now.shown().size());
        } else {
            refill();
            ReviewRow cell = only < 0 ? null : flow.live(now.index(only));
            if (cell != null) {
                flow.changeRow(now.index(only), cell);
            } else if (only >= 0) {
                flow.measure();
            }
        }
        strip.requestLayout();
        reveal();
    }

    private void reveal() {
        int index = model.rows().get().index(model.row().get());
        // What a person works on stays in sight, also when it has become higher.
        if (index >= 0 && flow.getWidth() > 0 && (model.editing().get() != null || flow.live(index) != null)) {
            flow.reveal(index);
        }
    }

    /** The only row that has changed, {@link #NOTHING} or {@link #SEVERAL}. */
    @SuppressWarnings("ReferenceEquality") // a step leaves the rows that it does not concern as they are
    private static int onlyChange(Rows before, Rows now) {
        if (before.all().size() != now.all().size() || !before.shown().equals(now.shown())) {
            return SEVERAL;
        }
        int only = NOTHING;
        for (int row = 0; row < now.all().size(); row++) {
            if (before.get(row) != now.get(row)) {
                if (only != NOTHING) {
                    return SEVERAL;
                }
                only = row;
            }
        }
        return only;
    }

    private void refill() {
        flow.refresh();
        strip.requestLayout();
    }

    private void mark() {
        flow.forEachFilled((_, row) -> cells.mark(row));
        strip.requestLayout();
    }

    private void went() {
        mark();
        int index = model.rows().get().index(model.row().get());
        flow.setSpoken(index);
        if (index >= 0) {
            // Also before there is room: on a busy computer the rows are there before the first layout.
            flow.reveal(index);
        }
        editor.place();
    }

    private void laidOut() {
        editor.place();
        strip.requestLayout();
        Rows rows = model.rows().get();
        if (model.active().get()
                && flow.first() >= 0
                && flow.last() < rows.shown().size()) {
            int first = rows.checkedPassage(rows.shown().get(flow.first()));
            int last = rows.checkedPassage(rows.shown().get(flow.last()));
            if (first >= 0 && last >= first) {
                reader.seen(first, last);
            }
        }
    }

    private void open(ReviewAction action) {
        Rows rows = model.rows().get();
        int row = model.row().get();
        if (getScene() == null || getScene().getWindow() == null) {
            return;
        }
        switch (action) {
            case NOTE ->
                new NoteDialog("review", texts, lettering)
                        .of(
                                getScene().getWindow(),
                                texts.get("note.prompt", rows.passage(row) + 1),
                                rows.get(row).note(),
                                actions::note)
                        .show();
            case ORIGINAL -> showOriginal(rows, row);
            case REPLACE -> replace.ask();
            default -> {}
        }
    }

    private void showOriginal(Rows rows, int number) {
        Language wanted = model.side().get();
        Language side = rows.get(number).cell(wanted).isEdited() ? wanted : wanted.other();
        Cell cell = rows.get(number).cell(side);
        ReviewRow row = flow.live(rows.index(number));
        if (row != null && cell.isEdited()) {
            original.show(row.edited(side), cell, side);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        clip.setWidth(width);
        clip.setHeight(height);
        double y = Math.min(height, names.height());
        names.resizeRelocate(0, 0, width, y);
        bar.fit(width);
        double barHeight = Math.ceil(bar.prefHeight(width));
        bar.resizeRelocate(0, y, width, barHeight);
        y += barHeight;
        if (replace.isVisible()) {
            double replaceHeight = Math.ceil(replace.prefHeight(width));
            replace.resizeRelocate(0, y, width, replaceHeight);
            y += replaceHeight;
        }
        double scroll = Math.ceil(flow.bar().prefWidth(-1));
        double flowWidth = Math.max(0, width - scroll - STRIP);
        double flowHeight = Math.max(0, height - y);
        boolean resized = flowWidth != flow.getWidth();
        boolean lower = flowHeight < flow.getHeight();
        flow.resizeRelocate(0, y, flowWidth, flowHeight);
        if (resized) {
            cells.use(table());
            names.align(table());
            flow.measure();
        }
        if (lower) {
            reveal();
        }
        flow.bar().resizeRelocate(flowWidth, y, scroll, flowHeight);
        strip.resizeRelocate(flowWidth + scroll, y, STRIP, flowHeight);
        editor.place();
    }

    /** What the rows are told of the models. */
    private final class ModelMarks implements RowMarks {
        @Override
        public Set<Kind> kinds() {
            return reader.shownKinds();
        }

        @Override
        public List<Flag> flags(int passage) {
            return reader.flags().get().of(passage);
        }

        @Override
        public @Nullable Integer flagged() {
            return reader.flagged().get();
        }

        @Override
        public List<Span> hits(Rows rows, int number, Language side) {
            int passage = rows.checkedPassage(number);
            return passage < 0
                    ? List.of()
                    : rows.inCell(number, side, reader.hits().get().of(passage, side));
        }

        @Override
        public List<Span> currentHit(Rows rows, int number, Language side) {
            Hit hit = reader.hit().get();
            boolean here = hit != null && hit.language() == side && hit.passage() == rows.checkedPassage(number);
            return here && hit != null ? rows.inCell(number, side, List.of(hit.span())) : List.of();
        }

        @Override
        public List<Span> noted(Rows rows, int number, Language side, Colour colour) {
            int passage = rows.checkedPassage(number);
            return passage < 0 ? List.of() : rows.inCell(number, side, highlights.of(passage, side, colour));
        }
    }
}

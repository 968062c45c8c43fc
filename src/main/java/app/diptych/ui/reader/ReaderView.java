package app.diptych.ui.reader;

import app.diptych.library.search.Hit;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import app.diptych.ui.metrics.figure.FigureWords;
import app.diptych.ui.reader.flag.Flags;
import app.diptych.ui.reader.flag.Highlights;
import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.flow.Place;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.reader.row.Grid;
import app.diptych.ui.reader.row.Inks;
import app.diptych.ui.reader.row.Marks;
import app.diptych.ui.reader.row.Row;
import app.diptych.ui.reader.row.RowCells;
import app.diptych.ui.reader.row.Typography;
import app.diptych.ui.reader.select.Selection;
import app.diptych.ui.reader.select.Words;
import app.diptych.ui.reader.tip.QuantityWords;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The two columns with their header, the scroll bar and the strip. */
public final class ReaderView extends Region {
    private static final double STRIP = 14;

    private final ReaderViewModel model;
    private final Faces faces;
    private final Inks inks = new Inks(this::refill);
    private final RowCells cells;
    private final Flow<Row> flow;
    private final ColumnHeader header;
    private final Strip strip;
    private final ReaderMenu menu;
    private final Region ring = new Region();
    private Typography type;
    private Highlights highlights = Highlights.NONE;
    private Subscription subscriptions = Subscription.EMPTY;
    /** The passage that shall light up once it is laid out; -1 for none. */
    private int flashing = -1;

    /** A reader with its own type faces and the shipped measures. */
    public ReaderView(ReaderViewModel model, Texts texts) {
        this(model, texts, Faces.load(), () -> new FigureWords(ConceptCatalogue.shipped(), texts.locale()));
    }

    /**
     * A reader that shows what its model says.
     *
     * @param figures prints amounts in the language of the texts
     */
    public ReaderView(ReaderViewModel model, Texts texts, Faces faces, FigureWords figures) {
        this(model, texts, faces, () -> figures);
    }

    private ReaderView(ReaderViewModel model, Texts texts, Faces faces, Supplier<FigureWords> figures) {
        this.model = model;
        this.faces = faces;
        cells = new RowCells(texts, new ModelMarks(), inks);
        flow = new Flow<>(cells);
        header = new ColumnHeader(texts);
        strip = new Strip(flow, model);
        type = typography();
        setId("reader");
        getStyleClass().add("reader");
        getStylesheets()
                .add(Objects.requireNonNull(
                                ReaderView.class.getResource("/app/diptych/ui/style/reader.css"), "reader.css")
                        .toExternalForm());
        flow.setId("reader-flow");
        flow.setAccessibleText(texts.get("flow.accessible"));
        flow.setAccessibleHelp(texts.get("flow.help"));
        getChildren().addAll(inks, flow, header, flow.bar(), strip, focusRing());
        // Laid out by themselves: a thumb that moves is no reason to lay out the reader.
        flow.bar().setManaged(false);
        strip.setManaged(false);
        strip.setAccessibleText(texts.get("strip.accessible"));
        follow();
        Copying copying = new Copying(model, texts);
        menu = new ReaderMenu(model, texts, copying);
        menu.install(flow);
        listen(copying, new QuantityTip(model, flow, () -> new QuantityWords(texts, figures.get()), faces));
    }

    /** Over the rows: what they paint would hide a border of the flow. */
    private Region focusRing() {
        ring.getStyleClass().add("reader-focus");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.visibleProperty().bind(flow.focusVisibleProperty());
        return ring;
    }

    private void listen(Copying copying, QuantityTip tip) {
        Words words = new Words();
        Pointing pointing = new Pointing(model, flow, tip);
        subscriptions = Subscription.combine(subscriptions, pointing.install());
        new ReaderKeys(model, flow, new Caret(model, flow, words), pointing, copying).install();
        new Pointer(model, flow, words).install();
    }

    private void follow() {
        flow.onLaidOut(this::laidOut);
        SetChangeListener<Kind> kinds = change -> restyle();
        model.shownKinds().addListener(kinds);
        subscriptions = Subscription.combine(
                model.call().subscribe(this::open),
                model.zoom().subscribe((before, now) -> restyle()),
                model.textScale().subscribe((before, now) -> restyle()),
                model.columns().subscribe((before, now) -> restyle()),
                model.appearance().subscribe((before, now) -> restyle()),
                model.current().subscribe((before, now) -> {
                    mark();
                    flow.setSpoken(now.intValue());
                }),
                flow.focusedProperty().subscribe((before, now) -> mark()),
                model.selection().subscribe((before, now) -> mark()),
                model.pointed().subscribe((before, now) -> mark()),
                model.hits().subscribe((before, now) -> showHits()),
                model.hit().subscribe((before, now) -> showHits()),
                model.flags().subscribe((before, now) -> showFlags()),
                model.flagged().subscribe((before, now) -> mark()),
                model.leftOut().subscribe((before, now) -> flow.measure()),
                model.jump().subscribe((before, now) -> move(now)),
                () -> model.shownKinds().removeListener(kinds));
    }

    /** The passages get the focus: the view itself has nothing to do with keys. */
    @Override
    public void requestFocus() {
        flow.requestFocus();
    }

    /** Lets go of the model; the view is of no use afterwards. */
    public void release() {
        subscriptions.unsubscribe();
    }

    /** Lights the words that notes are on. */
    public void highlight(ObservableValue<Highlights> words) {
        subscriptions = Subscription.combine(subscriptions, words.subscribe(now -> {
            highlights = now;
            mark();
        }));
    }

    /** What the right mouse button offers. */
    public ContextMenu menu() {
        return menu.menu();
    }

    /** Adds an item to what the right mouse button offers; before it is first opened. */
    public void addToMenu(Supplier<MenuItem> item) {
        menu.add(item);
    }

    /** The rows. */
    public Flow<Row> flow() {
        return flow;
    }

    private Typography typography() {
        Call call = model.call().get();
        return new Typography(
                faces,
                call == null ? "zh-Hans" : call.transcript().chinese(),
                model.zoom().get(),
                model.textScale().get(),
                model.appearance().get());
    }

    private void open(@Nullable Call call) {
        type = typography();
        cells.use(call, type);
        header.show(call, type);
        strip.show(call);
        strip.showFlags(model.flags().get());
        flow.reset(call == null ? 0 : call.size());
        // A view made anew for another language stands where the one before stood; a new call has no place yet.
        if (call != null && model.top().get() > 0) {
            flow.jump(model.top().get());
        }
        requestLayout();
    }

    /** The row at the top stays; a hit that was in sight is so afterwards, or else what was found is lost from view. */
    private void restyle() {
        Hit hit = model.hit().get();
        boolean found = hit != null && flow.live(hit.passage()) != null;
        type = typography();
        cells.use(model.call().get(), type);
        header.show(model.call().get(), type);
        cells.use(grid());
        flow.measure();
        requestLayout();
        if (found) {
            layout();
            revealHit();
        }
    }

    private void refill() {
        flow.refresh();
    }

    private void mark() {
        flow.forEachFilled((index, row) -> cells.mark(row));
    }

    private void move(@Nullable Jump jump) {
        if (jump == null) {
            return;
        }
        switch (jump.how()) {
            case TOP -> {
                flashing = jump.passage();
                flow.requestFocus();
                flow.jump(jump.passage());
                // Before the layout: another call may be chosen in this very moment, and the place is kept for this
                // one.
                model.seen(jump.passage(), jump.passage());
            }
            case HIT -> revealHit();
            case VISIBLE -> flow.reveal(jump.passage());
            default -> throw new AssertionError(jump.how());
        }
    }

    private void showHits() {
        mark();
        strip.showHits(model.hits().get(), model.hit().get());
    }

    private void showFlags() {
        mark();
        strip.showFlags(model.flags().get());
    }

    /** Moves only where the hit cannot be seen; then it comes to a third of the height, with what leads up to it. */
    private void revealHit() {
        Hit hit = model.hit().get();
        if (hit == null || flow.getWidth() <= 0) {
            return;
        }
        double margin = Math.min(flow.getHeight() / 4, 2 * type.em());
        flow.layout();
        if (flow.live(hit.passage()) == null) {
            flow.jump(hit.passage());
            flow.layout();
        }
        Row row = flow.live(hit.passage());
        if (row == null || !model.columns().get().show(hit.language())) {
            return;
        }
        row.layout();
        Paragraph paragraph = row.paragraph(hit.language());
        paragraph.layout();
        for (Rectangle2D box : paragraph.boxes(hit.span()).stream().limit(1).toList()) {
            double y = row.getLayoutY() + paragraph.getLayoutY() + box.getMinY();
            if (y < margin || y + box.getHeight() > flow.getHeight() - margin) {
                flow.scrollBy(Math.rint(y - flow.getHeight() / 3));
            }
        }
    }

    private void laidOut() {
        model.seen(flow.first(), flow.last());
        strip.refresh();
        Row row = flow.live(flashing);
        if (row != null) {
            row.flash();
            flashing = -1;
        }
    }

    private Grid grid() {
        return Grid.of(
                flow.getWidth(),
                type.em(),
                type.aside(),
                model.columns().get(),
                model.appearance().get());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double bar = Math.ceil(flow.bar().prefWidth(-1));
        double top = Math.min(height, header.height());
        double flowWidth = Math.max(0, width - bar - STRIP);
        if (flowWidth != flow.getWidth()) {
            flow.resize(flowWidth, height - top);
            cells.use(grid());
        }
        flow.resizeRelocate(0, top, flowWidth, height - top);
        ring.resizeRelocate(0, top, flowWidth, height - top);
        header.resizeRelocate(0, 0, width, top);
        header.align(grid());
        flow.bar().resizeRelocate(flowWidth, top, bar, height - top);
        strip.resizeRelocate(flowWidth + bar, top, STRIP, height - top);
    }

    /** What the rows are told of the model. */
    private final class ModelMarks implements Marks {
        @Override
        public Set<Kind> kinds() {
            return model.shownKinds();
        }

        @Override
        public boolean isCurrent(int passage) {
            return model.current().get() == passage;
        }

        @Override
        public @Nullable Span selected(int passage, Language language) {
            Selection selection = model.selection().get();
            Call call = model.call().get();
            return selection == null || call == null || selection.column() != language
                    ? null
                    : selection.in(call.passage(passage));
        }

        @Override
        public List<Span> hits(int passage, Language language) {
            return model.hits().get().of(passage, language);
        }

        @Override
        public @Nullable Span currentHit(int passage, Language language) {
            Hit hit = model.hit().get();
            return hit != null && hit.passage() == passage && hit.language() == language ? hit.span() : null;
        }

        @Override
        public @Nullable Place caret(int passage, Language language) {
            Selection selection = model.selection().get();
            boolean here = selection != null
                    && selection.column() == language
                    && selection.caret().passage() == passage
                    && flow.isFocused();
            return here ? new Place(selection.caret().offset(), selection.lineEnd()) : null;
        }

        @Override
        public Flags flags() {
            return model.flags().get();
        }

        @Override
        public @Nullable Integer flagged() {
            return model.flagged().get();
        }

        @Override
        public Highlights highlights() {
            return highlights;
        }

        @Override
        public boolean isLeftOut(int passage) {
            return model.leftOut().get().get(passage);
        }

        @Override
        public List<Span> pointed(int passage, Language language) {
            Quantity pointed = model.pointed().get();
            Call call = model.call().get();
            if (pointed == null || call == null) {
                return List.of();
            }
            return Stream.of(pointed, call.counterpart(pointed))
                    .filter(quantity ->
                            quantity != null && quantity.passage() == passage && quantity.language() == language)
                    .map(quantity -> new Span(
                            quantity.mention().start(), quantity.mention().end()))
                    .toList();
        }
    }
}

package app.diptych.ui;

import app.diptych.quantity.Kind;
import app.diptych.ui.reader.Copying;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.search.SearchViewModel;
import app.diptych.ui.shell.DocumentCommands;
import app.diptych.ui.shell.ReaderCommands;
import app.diptych.ui.shell.finding.FindingCommands;
import app.diptych.ui.shell.page.MetricsCommands;
import app.diptych.ui.shell.review.ReviewCommands;
import app.diptych.ui.support.Texts;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableSet;

/** What the window's menus ask of the reader. */
final class ReaderBridge implements ReaderCommands {
    private final ReaderViewModel reader;
    private final SearchViewModel search;
    private final Supplier<Locale> language;
    private final FindingCommands findings;
    private final ReviewCommands review;
    /** Held, because it listens weakly: nobody else would keep it. */
    private final ObservableValue<Integer> place;

    private final ObservableValue<Integer> here;

    private final MetricsCommands metrics;
    private final PageReturn page;
    private final Supplier<DocumentCommands> documents;

    /**
     * @param page shows the text before anything is done in it
     * @param language the interface's, which can change
     */
    ReaderBridge(
            ReaderViewModel reader,
            SearchViewModel search,
            FindingCommands findings,
            MetricsCommands metrics,
            PageReturn page,
            ReviewCommands review,
            Supplier<DocumentCommands> documents,
            Supplier<Locale> language) {
        this.documents = documents;
        this.metrics = metrics;
        this.page = page;
        this.reader = reader;
        this.search = search;
        this.language = language;
        this.findings = findings;
        this.review = review;
        place = reader.top().asObject();
        here = reader.here().asObject();
    }

    @Override
    public MetricsCommands metrics() {
        return metrics;
    }

    @Override
    public ObservableValue<Integer> place() {
        return place;
    }

    @Override
    public ObservableValue<Integer> here() {
        return here;
    }

    @Override
    public void goTo(int passage) {
        page.read();
        reader.goTo(passage);
    }

    @Override
    public ObservableValue<Boolean> canBack() {
        return page.canBack();
    }

    @Override
    public ObservableValue<Boolean> canForward() {
        return reader.canForward();
    }

    @Override
    public void back() {
        page.back();
    }

    @Override
    public void forward() {
        page.read();
        reader.forward();
    }

    @Override
    public void nextPassage() {
        page.read();
        reader.nextPassage();
    }

    @Override
    public void previousPassage() {
        page.read();
        reader.previousPassage();
    }

    @Override
    public void nextSpeaker() {
        page.read();
        reader.nextSpeaker();
    }

    @Override
    public void previousSpeaker() {
        page.read();
        reader.previousSpeaker();
    }

    @Override
    public DoubleProperty zoom() {
        return reader.zoom();
    }

    @Override
    public ObservableSet<Kind> shownKinds() {
        return reader.shownKinds();
    }

    @Override
    public ObjectProperty<Columns> columns() {
        return reader.columns();
    }

    @Override
    public ObjectProperty<Appearance> appearance() {
        return reader.appearance();
    }

    @Override
    public void copy() {
        copying().text();
    }

    @Override
    public void copyQuotation() {
        copying().quotation();
    }

    @Override
    public void copyBothLanguages() {
        copying().bothLanguages();
    }

    @Override
    public void cross() {
        page.read();
        reader.cross();
    }

    private Copying copying() {
        return new Copying(reader, new Texts("reader", language.get()));
    }

    @Override
    public FindingCommands findings() {
        return findings;
    }

    @Override
    public DocumentCommands document() {
        return documents.get();
    }

    @Override
    public ReviewCommands review() {
        return review;
    }

    @Override
    public void find() {
        page.read();
        search.open(reader.selectedText());
    }

    @Override
    public ObservableValue<Boolean> searching() {
        return search.open();
    }

    @Override
    public void findNext() {
        page.read();
        search.next();
    }

    @Override
    public void findPrevious() {
        page.read();
        search.previous();
    }

    @Override
    public void selectAll() {
        reader.selectAll();
    }
}

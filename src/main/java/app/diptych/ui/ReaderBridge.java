package app.diptych.ui;

import app.diptych.quantity.Kind;
import app.diptych.ui.reader.Copying;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.search.SearchViewModel;
import app.diptych.ui.shell.ReaderCommands;
import app.diptych.ui.shell.finding.FindingCommands;
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
    /** Held, because it listens weakly: nobody else would keep it. */
    private final ObservableValue<Integer> place;

    private final ObservableValue<Integer> here;

    /** @param language the interface's, which can change */
    ReaderBridge(ReaderViewModel reader, SearchViewModel search, FindingCommands findings, Supplier<Locale> language) {
        this.reader = reader;
        this.search = search;
        this.language = language;
        this.findings = findings;
        place = reader.top().asObject();
        here = reader.here().asObject();
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
        reader.goTo(passage);
    }

    @Override
    public ObservableValue<Boolean> canBack() {
        return reader.canBack();
    }

    @Override
    public ObservableValue<Boolean> canForward() {
        return reader.canForward();
    }

    @Override
    public void back() {
        reader.back();
    }

    @Override
    public void forward() {
        reader.forward();
    }

    @Override
    public void nextPassage() {
        reader.nextPassage();
    }

    @Override
    public void previousPassage() {
        reader.previousPassage();
    }

    @Override
    public void nextSpeaker() {
        reader.nextSpeaker();
    }

    @Override
    public void previousSpeaker() {
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
    public void find() {
        search.open(reader.selectedText());
    }

    @Override
    public ObservableValue<Boolean> searching() {
        return search.open();
    }

    @Override
    public void findNext() {
        search.next();
    }

    @Override
    public void findPrevious() {
        search.previous();
    }

    @Override
    public void selectAll() {
        reader.selectAll();
    }
}

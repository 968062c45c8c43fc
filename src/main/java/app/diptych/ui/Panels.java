package app.diptych.ui;

import app.diptych.library.search.Searcher;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.ui.metrics.FigureWords;
import app.diptych.ui.metrics.MetricsView;
import app.diptych.ui.metrics.MetricsViewModel;
import app.diptych.ui.reader.ReaderView;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.search.SearchFrame;
import app.diptych.ui.search.SearchViewModel;
import app.diptych.ui.shell.PaneMaker;
import app.diptych.ui.shell.Panes;
import app.diptych.ui.shell.ReaderCommands;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.support.Background;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.Locale;

/** The reader and the metrics of one window: view models that stay, views made anew for each language. */
final class Panels implements PaneMaker {
    private final ReaderViewModel reader = new ReaderViewModel();
    private final MetricsViewModel metrics;
    private final SearchViewModel search;
    private final ReaderCommands commands;
    private final ConceptCatalogue catalogue;
    private final Faces faces;
    /** Of the views that were made last. */
    private Locale language = Locale.ENGLISH;

    Panels(ShellViewModel shell, ConceptCatalogue catalogue, Faces faces, Searcher searcher, Background searching) {
        this.catalogue = catalogue;
        this.faces = faces;
        search = new SearchViewModel(reader, searcher, searching, shell.settings());
        commands = new ReaderBridge(reader, search, () -> this.language);
        reader.analysis().bind(shell.analysis());
        reader.textScale().bind(shell.textScale());
        metrics = new MetricsViewModel(catalogue, reader::goTo);
        metrics.analysisProperty().bind(shell.analysis());
    }

    ReaderViewModel reader() {
        return reader;
    }

    SearchViewModel search() {
        return search;
    }

    ReaderCommands commands() {
        return commands;
    }

    Lettering lettering(Locale locale) {
        return text -> faces.faceFor(text, locale.toLanguageTag());
    }

    /** Figures in one face: Chinese ones hold Han characters beside digits, and two faces in a card would not match. */
    private Lettering figureLettering(Locale locale) {
        return locale.getLanguage().equals("zh")
                ? text -> faces.chineseFaceFor(text, locale.toLanguageTag())
                : lettering(locale);
    }

    @Override
    public Panes make(Locale wanted) {
        language = wanted;
        MetricsView figures = new MetricsView(metrics, new Texts("metrics", language), figureLettering(language));
        ReaderView view =
                new ReaderView(reader, new Texts("reader", language), faces, new FigureWords(catalogue, language));
        SearchFrame searched = new SearchFrame(search, view, new Texts("search", language), lettering(language));
        return new Panes(searched, figures, () -> {
            searched.release();
            view.release();
            figures.release();
        });
    }
}

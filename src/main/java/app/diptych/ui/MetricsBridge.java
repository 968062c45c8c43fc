package app.diptych.ui;

import app.diptych.analysis.Analysis;
import app.diptych.metric.Fact;
import app.diptych.model.Language;
import app.diptych.model.Period;
import app.diptych.model.Span;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import app.diptych.ui.metrics.MetricsPage;
import app.diptych.ui.metrics.MetricsViewModel;
import app.diptych.ui.metrics.correct.Correcting;
import app.diptych.ui.metrics.correct.FactDialog;
import app.diptych.ui.metrics.export.FactExport;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.reader.select.Selection;
import app.diptych.ui.shell.page.MetricsCommands;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * What menus and the page of the metrics ask of the window.
 *
 * @param language the interface's texts of bundle {@code metrics}, which can change
 * @param letterings covers names for those texts
 * @param owner of dialogs; null while there is no window
 * @param addFiles asks for calls to compare with
 * @param told is told a title and a sentence for the person
 */
record MetricsBridge(
        MetricsViewModel metrics,
        ReaderViewModel reader,
        Correcting correcting,
        FactExport export,
        Supplier<Texts> language,
        Function<Texts, Lettering> letterings,
        Supplier<@Nullable Window> owner,
        Runnable addFiles,
        BiConsumer<String, String> told)
        implements MetricsCommands, MetricsPage.PageActions {
    @Override
    public ObservableValue<Boolean> canUndo() {
        return correcting.canUndo();
    }

    @Override
    public void undo() {
        correcting.undo();
    }

    @Override
    public ObservableValue<Boolean> canRedo() {
        return correcting.canRedo();
    }

    @Override
    public void redo() {
        correcting.redo();
    }

    @Override
    public void addFact() {
        Analysis call = metrics.analysisProperty().get();
        Quantity pointed = reader.pointed().get();
        Quantity amount = Stream.of(Optional.ofNullable(pointed), selected(), Optional.ofNullable(reader.atCaret()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        Window window = owner.get();
        if (call == null || window == null) {
            return;
        }
        Quantity english = amount == null || !amount.kind().isAmount()
                ? null
                : amount.language() == Language.EN ? amount : counterpart(call, amount);
        if (english == null) {
            // Says what to do first: a key that does nothing looks broken.
            told.accept(language.get().get("fact.title"), language.get().get("fact.select"));
            return;
        }
        Period period = call.transcript().period();
        String company = Objects.requireNonNullElse(
                call.transcript().company(), call.transcript().title());
        String passage = call.transcript().passages().get(english.passage()).english();
        FactDialog.Question question = new FactDialog.Question(
                Objects.requireNonNullElse(passage, english.text()),
                english.kind(),
                null,
                company,
                period == null ? "" : period.code(),
                entities(company));
        dialog().of(window, question, (concept, entity, when) -> correcting.add(english, concept, entity, when))
                .show();
    }

    /** The first amount among the words that are selected. */
    private Optional<Quantity> selected() {
        Selection words = reader.selection().get();
        Call in = reader.call().get();
        if (words == null || in == null || words.isEmpty()) {
            return Optional.empty();
        }
        return in
                .transcript()
                .passages()
                .subList(words.start().passage(), words.end().passage() + 1)
                .stream()
                .flatMap(passage -> {
                    Span span = words.in(passage);
                    return span == null
                            ? Stream.empty()
                            : in.quantities(passage.id(), words.column()).stream()
                                    .filter(quantity -> quantity.kind().isAmount())
                                    .filter(quantity -> span.overlaps(new Span(
                                            quantity.mention().start(),
                                            quantity.mention().end())));
                })
                .findFirst();
    }

    private static @Nullable Quantity counterpart(Analysis call, Quantity chinese) {
        return call.links().stream()
                .filter(link -> Objects.equals(link.chinese(), chinese.id()) && link.english() != null)
                .map(link -> call.quantities().get(Objects.requireNonNull(link.english())))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void edit(Fact fact) {
        Analysis call = metrics.analysisProperty().get();
        Window window = owner.get();
        if (call == null || window == null) {
            return;
        }
        String text = call.transcript().passages().get(fact.passage()).english();
        Kind kind = fact.quantity() == null
                ? Kind.MONEY
                : call.quantities().get(fact.quantity()).kind();
        FactDialog.Question question = new FactDialog.Question(
                text == null || fact.quote().end() > text.length()
                        ? ""
                        : fact.quote().of(text),
                kind,
                fact.concept(),
                fact.entity(),
                fact.period().code(),
                entities(fact.entity()));
        dialog().of(window, question, (concept, entity, when) -> correcting.correct(fact, concept, entity, when))
                .show();
    }

    /** The company and its businesses, as the facts name them. */
    private List<String> entities(String first) {
        var figures = metrics.figures().get();
        return figures == null
                ? List.of(first)
                : Stream.concat(
                                Stream.of(figures.company()),
                                figures.facts().stream().map(Fact::entity))
                        .distinct()
                        .toList();
    }

    private FactDialog dialog() {
        Texts texts = language.get();
        return new FactDialog(metrics.catalogue(), texts, letterings.apply(texts));
    }

    @Override
    public void addCall() {
        addFiles.run();
    }

    @Override
    public void exportFacts() {
        Analysis call = metrics.analysisProperty().get();
        Window window = owner.get();
        if (call != null && window != null) {
            export.ask(window, call, correcting.facts(call), language.get());
        }
    }

    @Override
    public Node exports() {
        Texts texts = language.get();
        Button button = new Button(texts.get("facts.export"));
        button.setId("facts-export");
        button.setOnAction(_ -> exportFacts());
        letterings.apply(texts).cover(button);
        return button;
    }
}

package app.diptych.ui.imports;

import app.diptych.importing.format.Format;
import app.diptych.library.report.ImportReport;
import app.diptych.model.Transcript;
import app.diptych.review.cast.CastCorrections;
import app.diptych.ui.reader.tip.DateWords;
import app.diptych.ui.shell.dialog.Dialogs;
import app.diptych.ui.support.Texts;
import app.diptych.ui.support.window.ScreenRoom;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Says what was recognised in a file, and takes corrections. */
final class ReportDialog {
    private static final double HEIGHT = 616;

    private static final double LEAST_WIDTH = 860;
    private static final double MOST_WIDTH = 1180;
    /** What is seen of the window beside the dialog. */
    private static final double BESIDE = 60;

    private final Transcript call;
    private final String name;
    private final CastCorrections before;
    private final Dialogs window;
    private final Texts texts;
    private final Answers answers;
    private final SpeakerForm speakers;
    private final ComboBox<Format> format;
    private final QuestionsChoice questions;
    private final Preview preview;
    private final TextArea previewed;
    private final TabPane tabs = new TabPane();

    /** What the person wants done. */
    interface Answers {
        /** Shows a passage, by its id. */
        void goTo(int passage);

        /** Keeps corrections, and reads the file again. */
        void correct(CastCorrections corrections);
    }

    /** What the person wants done with a call that is not open yet, and will not be if nothing is said. */
    interface Admission extends Answers {
        /**
         * Opens the call.
         *
         * @param corrections to be applied before; null where it is opened as it is
         */
        void open(@Nullable CastCorrections corrections);
    }

    /**
     * What is reported on.
     *
     * @param name of the file, or what else it was read from
     * @param before how it was corrected so far
     * @param readable whether the file can be read as another format: not so a document
     * @param doubtful whether the person is shown it without having asked, before it is opened
     */
    record Subject(Transcript call, String name, CastCorrections before, boolean readable, boolean doubtful) {}

    private ReportDialog(Subject subject, Dialogs window, Answers answers) {
        this.call = subject.call();
        this.name = subject.name();
        this.before = subject.before();
        this.window = window;
        this.answers = answers;
        texts = new Texts("imports", window.texts().locale());
        speakers = new SpeakerForm(call, texts, window.lettering());
        questions = new QuestionsChoice(call, texts, window.lettering());
        format = new FormatChoice(call.source().importer(), before.format(), texts).box();
        format.setDisable(!subject.readable());
        preview = Preview.of(call, texts);
        previewed = window.area("imports-preview", preview.text(), 20);
    }

    /** The report on a call that is open, not yet shown. */
    static Dialog<ButtonType> of(Subject subject, Dialogs window, Answers answers) {
        ReportDialog report = new ReportDialog(subject, window, answers);
        Dialog<ButtonType> dialog = report.dialog(dialogOf -> passage -> {
            dialogOf.close();
            answers.goTo(passage);
        });
        DialogPane pane = dialog.getDialogPane();
        report.applyButton(pane);
        window.close(pane);
        return dialog;
    }

    /** The question about a doubtful call before it is opened, with its preview in front, not yet shown. */
    static Dialog<ButtonType> of(Subject subject, Dialogs window, Admission answers) {
        ReportDialog report = new ReportDialog(subject, window, answers);
        Dialog<ButtonType> dialog = report.dialog(_ -> report::showInPreview);
        DialogPane pane = dialog.getDialogPane();
        ((VBox) pane.getContent()).getChildren().addFirst(report.doubt());
        report.tabs.getSelectionModel().selectLast();
        report.applyButton(pane);
        Button open = button(pane, "imports-open", report.texts.get("report.open"), ButtonBar.ButtonData.OK_DONE);
        open.addEventFilter(ActionEvent.ACTION, _ -> answers.open(report.corrected()));
        button(pane, "imports-refuse", report.texts.get("report.refuse"), ButtonBar.ButtonData.CANCEL_CLOSE);
        return dialog;
    }

    private Dialog<ButtonType> dialog(Function<Dialog<ButtonType>, IntConsumer> goTo) {
        Dialog<ButtonType> dialog = window.dialog("import-report", texts.get("report.title", name));
        tabs.getTabs()
                .setAll(
                        tab("imports-tab-read", texts.get("tab.read"), read(goTo.apply(dialog))),
                        tab("imports-tab-speakers", texts.get("tab.speakers"), corrections()),
                        tab("imports-tab-preview", texts.get("tab.preview"), previewed));
        tabs.setId("imports-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox content = new VBox(tabs);
        content.getStyleClass().add("shell-dialog-words");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        dialog.getDialogPane().setContent(content);
        ScreenRoom.fit(dialog.getDialogPane(), window.owner(), width(), HEIGHT);
        return dialog;
    }

    /** What the window has, so that the titles of speakers are read whole. */
    private double width() {
        return Math.clamp(window.owner().getWidth() - BESIDE, LEAST_WIDTH, MOST_WIDTH);
    }

    /** Why the reading is doubtful. */
    private Node doubt() {
        ImportReport report = ImportReport.of(call);
        String why = report.doubts().stream()
                .map(doubt -> switch (doubt) {
                    case FEW_SPEAKERS -> texts.get("doubt.speakers");
                    case MUCH_APART -> texts.get("doubt.apart", count((int) Math.round(100 * report.apart())));
                    case MUCH_MENDED -> texts.get("doubt.mended");
                })
                .collect(Collectors.joining(texts.get("doubt.between")));
        VBox box = new VBox(
                window.label("imports-doubt-title", texts.get("report.doubt"), Dialogs.TITLE),
                window.label("imports-doubt", why, "imports-hint"));
        box.getStyleClass().add("imports-doubt");
        return box;
    }

    private void showInPreview(int passage) {
        tabs.getSelectionModel().selectLast();
        preview.place(passage).ifPresent(place -> {
            previewed.requestFocus();
            previewed.selectRange(place.start(), place.end());
        });
    }

    private void applyButton(DialogPane pane) {
        Button apply = button(pane, "imports-apply", texts.get("report.apply"), ButtonBar.ButtonData.APPLY);
        Runnable changed = () -> apply.setDisable(corrected() == null);
        speakers.onChange(changed);
        questions.onChange(changed);
        format.valueProperty().subscribe(changed);
        changed.run();
        apply.addEventFilter(ActionEvent.ACTION, _ -> {
            CastCorrections now = corrected();
            if (now != null) {
                answers.correct(now);
            }
        });
    }

    private static Button button(DialogPane pane, String id, String text, ButtonBar.ButtonData place) {
        ButtonType type = new ButtonType(text, place);
        pane.getButtonTypes().add(type);
        Button button = (Button) pane.lookupButton(type);
        button.setId(id);
        return button;
    }

    private Tab tab(String id, String text, Node content) {
        Tab tab = new Tab(text, content);
        tab.setId(id);
        return tab;
    }

    /** How it is corrected now; null where nothing was changed. */
    private @Nullable CastCorrections corrected() {
        CastCorrections now = questions.corrections(speakers.corrections(before));
        Format chosen = format.getValue();
        if (!format.isDisabled()
                && chosen != null
                && chosen != FormatChoice.of(call.source().importer())) {
            now = now.as(chosen.name());
        }
        return now.equals(before) ? null : now;
    }

    private Node read(IntConsumer goTo) {
        GridPane facts = new GridPane();
        facts.getStyleClass().add("imports-facts");
        ImportReport report = ImportReport.of(call);
        row(facts, texts.get("fact.format"), format);
        row(facts, texts.get("fact.company"), known(company()));
        row(
                facts,
                texts.get("fact.period"),
                known(call.period() == null ? null : inWords(call.period().code())));
        row(
                facts,
                texts.get("fact.date"),
                known(call.date() == null ? null : inWords(call.date().toString())));
        row(
                facts,
                texts.get("fact.passages"),
                value(texts.get(
                        "value.passages",
                        count(call.passages().size()),
                        count(report.english()),
                        count(report.chinese()))));
        row(
                facts,
                texts.get("fact.speakers"),
                value(texts.get("value.speakers", count(report.speakers()), count(report.turns()))));
        row(
                facts,
                texts.get("fact.sections"),
                value(texts.get("value.sections", count(report.prepared()), count(report.exchanges()))));
        row(
                facts,
                texts.get("fact.apart"),
                value(texts.get("value.apart", count(call.boilerplate().size()), count((int)
                        Math.round(100 * report.apart())))));
        Label heading = window.label(
                "imports-warnings-title", texts.get("report.warnings", count(report.warnings())), "imports-heading");
        WarningList warnings = new WarningList(call, texts, window.lettering(), goTo);
        rest(warnings);
        VBox box = new VBox(facts, heading, warnings);
        box.getStyleClass().add("imports-page");
        return box;
    }

    /** What scrolls takes what the rest leaves; else the rest would be squeezed and its lines be cut. */
    private static void rest(Region scrolling) {
        scrolling.setPrefHeight(0);
        VBox.setVgrow(scrolling, Priority.ALWAYS);
    }

    private Node corrections() {
        ScrollPane scroll = new ScrollPane(speakers);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("imports-scroll");
        rest(scroll);
        VBox box = new VBox(window.label("imports-hint", texts.get("report.hint"), "imports-hint"), scroll, questions);
        box.getStyleClass().add("imports-page");
        return box;
    }

    private @Nullable String company() {
        return call.company() == null || call.ticker() == null
                ? call.company()
                : call.company() + " (" + call.ticker() + ")";
    }

    private String inWords(String time) {
        return new DateWords(new Texts("reader", texts.locale())).of(time, time);
    }

    private Label known(@Nullable String text) {
        return value(text == null ? texts.get("value.unknown") : text);
    }

    private Label value(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        window.lettering().cover(label);
        return label;
    }

    private void row(GridPane facts, String name, Node value) {
        Label label = new Label(name);
        label.getStyleClass().add("imports-heading");
        window.lettering().cover(label);
        label.setLabelFor(value);
        facts.addRow(facts.getRowCount(), label, value);
    }

    private static String count(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}

package app.diptych.ui.imports;

import app.diptych.importing.format.Format;
import app.diptych.library.report.ImportReport;
import app.diptych.model.Transcript;
import app.diptych.review.cast.CastCorrections;
import app.diptych.ui.reader.tip.DateWords;
import app.diptych.ui.shell.dialog.Dialogs;
import app.diptych.ui.support.Texts;
import java.util.Locale;
import java.util.Objects;
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
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Says what was recognised in a file, and takes corrections. */
final class ReportDialog {
    private final Transcript call;
    private final CastCorrections before;
    private final Dialogs window;
    private final Texts texts;
    private final Answers answers;
    private final SpeakerForm speakers;
    private final ComboBox<Format> format;
    private final QuestionsChoice questions;

    /** What the person wants done. */
    interface Answers {
        /** Shows a passage, by its id. */
        void goTo(int passage);

        /** Keeps corrections, and reads the file again. */
        void correct(CastCorrections corrections);

        /** Closes the call. */
        void discard();
    }

    private ReportDialog(Transcript call, CastCorrections before, Dialogs window, Answers answers) {
        this.call = call;
        this.before = before;
        this.window = window;
        this.answers = answers;
        texts = new Texts("imports", window.texts().locale());
        speakers = new SpeakerForm(call, texts, window.lettering());
        questions = new QuestionsChoice(call, texts, window.lettering());
        format = new FormatChoice(call.source().importer(), before.format(), texts).box();
    }

    /**
     * The dialog, not yet shown.
     *
     * @param readable whether the file can be read as another format: not so a document
     * @param doubtful whether the person is shown it without having asked
     */
    static Dialog<ButtonType> of(
            Transcript call,
            CastCorrections before,
            boolean readable,
            boolean doubtful,
            Dialogs window,
            Answers answers) {
        return new ReportDialog(call, before, window, answers).dialog(readable, doubtful);
    }

    private Dialog<ButtonType> dialog(boolean readable, boolean doubtful) {
        Dialog<ButtonType> dialog = window.dialog(
                "import-report", texts.get("report.title", call.source().file()));
        DialogPane pane = dialog.getDialogPane();
        format.setDisable(!readable);
        TabPane tabs = new TabPane(
                tab("imports-tab-read", texts.get("tab.read"), read(dialog)),
                tab("imports-tab-speakers", texts.get("tab.speakers"), corrections()),
                tab("imports-tab-preview", texts.get("tab.preview"), window.area("imports-preview", preview(), 20)));
        tabs.setId("imports-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox content = new VBox(tabs);
        if (doubtful) {
            content.getChildren().addFirst(window.label("imports-doubt", texts.get("report.doubt"), Dialogs.TITLE));
        }
        content.getStyleClass().add("shell-dialog-words");
        content.setPrefSize(860, 560);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        pane.setContent(content);
        if (doubtful) {
            button(pane, "imports-discard", texts.get("report.discard"), ButtonBar.ButtonData.LEFT)
                    .addEventFilter(ActionEvent.ACTION, _ -> answers.discard());
        }
        button(pane, "imports-apply", texts.get("report.apply"), ButtonBar.ButtonData.APPLY)
                .addEventFilter(ActionEvent.ACTION, _ -> apply());
        window.close(pane);
        return dialog;
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

    private void apply() {
        CastCorrections now = questions.corrections(speakers.corrections(before));
        Format chosen = format.getValue();
        if (!format.isDisabled()
                && chosen != null
                && chosen != FormatChoice.of(call.source().importer())) {
            now = now.as(chosen.name());
        }
        if (!now.equals(before)) {
            answers.correct(now);
        }
    }

    private Node read(Dialog<ButtonType> dialog) {
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
        WarningList warnings = new WarningList(call, texts, window.lettering(), passage -> {
            dialog.close();
            answers.goTo(passage);
        });
        VBox.setVgrow(warnings, Priority.ALWAYS);
        VBox box = new VBox(facts, heading, warnings);
        box.getStyleClass().add("imports-page");
        return box;
    }

    private Node corrections() {
        ScrollPane scroll = new ScrollPane(speakers);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("imports-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
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

    /** The call as it was read, then what was kept apart. */
    private String preview() {
        StringBuilder text = new StringBuilder();
        int turn = -1;
        for (var passage : call.passages()) {
            if (passage.turn() != turn) {
                turn = passage.turn();
                var speaker = call.speakerOf(passage);
                text.append(text.isEmpty() ? "" : "\n")
                        .append("▶ ")
                        .append(speaker == null ? texts.get("preview.nobody") : speaker.name())
                        .append('\n');
            }
            for (String said : new String[] {passage.english(), passage.chinese()}) {
                text.append(said == null ? "" : said + "\n");
            }
        }
        if (!call.boilerplate().isEmpty()) {
            text.append("\n― ").append(texts.get("preview.apart")).append(" ―\n");
            call.boilerplate()
                    .forEach(line -> text.append(Objects.requireNonNull(line)).append('\n'));
        }
        return text.toString();
    }
}

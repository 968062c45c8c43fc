package app.diptych.ui.metrics.correct;

import app.diptych.metric.concept.Concept;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.model.Period;
import app.diptych.quantity.Kind;
import app.diptych.ui.shell.dialog.Dialogs;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Asks what a fact measures, whose it is and for when. */
public final class FactDialog {
    private static final String PERIOD = "(TTM/)?\\d{4}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?))?";

    private final ConceptCatalogue catalogue;
    private final Texts texts;
    private final Lettering lettering;

    /** Told what was chosen. */
    @FunctionalInterface
    public interface Answer {
        /** What a fact is. */
        void is(String concept, String entity, Period period);
    }

    /**
     * What is asked about.
     *
     * @param sentence that says it
     * @param kind of its amount
     * @param concept what it measures as far as is known, or null
     * @param entity whose it is as far as is known
     * @param period for when as far as is known
     * @param entities to choose from
     */
    public record Question(
            String sentence, Kind kind, @Nullable String concept, String entity, String period, List<String> entities) {
        /** Copies the list. */
        public Question {
            entities = List.copyOf(entities);
        }
    }

    /** @param texts the bundle {@code metrics} */
    public FactDialog(ConceptCatalogue catalogue, Texts texts, Lettering lettering) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.lettering = lettering;
    }

    /** The dialog, not yet shown. */
    public Dialog<ButtonType> of(Window owner, Question about, Answer answer) {
        Dialog<ButtonType> dialog = Dialogs.owned(owner, "fact-dialog", texts.get("fact.title"));
        DialogPane pane = dialog.getDialogPane();
        ComboBox<Concept> concept = concepts(about);
        ComboBox<String> entity = new ComboBox<>();
        entity.setId("fact-entity");
        entity.setEditable(true);
        entity.setMaxWidth(Double.MAX_VALUE);
        entity.setAccessibleText(texts.get("column.entity"));
        entity.getItems().setAll(about.entities());
        entity.getEditor().setText(about.entity());
        lettering.cover(entity.getEditor(), entity.getEditor().textProperty());
        TextField period = new TextField(about.period());
        period.setId("fact-period");
        period.setAccessibleText(texts.get("column.period"));
        pane.setContent(content(about, concept, entity, period));
        ButtonType keep = new ButtonType(texts.get("fact.keep"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.get("fact.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().addAll(keep, cancel);
        pane.lookupButton(keep).setId("fact-keep");
        pane.lookupButton(keep)
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> concept.getValue() == null
                                || entity.getEditor().getText().isBlank()
                                || !period.getText().strip().matches(PERIOD),
                        concept.valueProperty(),
                        entity.getEditor().textProperty(),
                        period.textProperty()));
        dialog.setOnShown(_ -> concept.requestFocus());
        dialog.resultProperty().subscribe(pressed -> {
            if (keep.equals(pressed)) {
                answer.is(
                        concept.getValue().name(),
                        entity.getEditor().getText().strip(),
                        new Period(period.getText().strip()));
            }
        });
        return dialog;
    }

    private ComboBox<Concept> concepts(Question about) {
        Locale locale = texts.locale();
        ComboBox<Concept> box = new ComboBox<>();
        box.setId("fact-concept");
        box.setAccessibleText(texts.get("column.concept"));
        box.setVisibleRowCount(14);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems()
                .setAll(catalogue.concepts().stream()
                        .filter(concept -> concept.kinds().contains(about.kind())
                                || concept.name().equals(about.concept()))
                        .toList());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Concept concept) {
                return concept == null ? "" : concept.label(locale);
            }

            @Override
            public @Nullable Concept fromString(String text) {
                return box.getItems().stream()
                        .filter(concept -> concept.label(locale).equals(text))
                        .findFirst()
                        .orElse(null);
            }
        });
        if (about.concept() != null) {
            catalogue.find(about.concept()).ifPresent(box::setValue);
        }
        return box;
    }

    private VBox content(Question about, ComboBox<Concept> concept, ComboBox<String> entity, TextField period) {
        GridPane grid = new GridPane(10, 8);
        grid.addRow(0, label(texts.get("column.concept")), concept);
        grid.addRow(1, label(texts.get("column.entity")), entity);
        grid.addRow(2, label(texts.get("column.period")), period);
        Label forms = label(texts.get("fact.periods"));
        forms.getStyleClass().add("metrics-notes");
        grid.add(forms, 1, 3);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setFillWidth(true);
        grid.getColumnConstraints().addAll(names, fields);
        Label sentence = label(about.sentence());
        sentence.setWrapText(true);
        sentence.setMaxWidth(420);
        VBox content = new VBox(12, sentence, grid);
        content.getStyleClass().add("shell-dialog-words");
        return content;
    }

    private Label label(String text) {
        Label label = new Label(text);
        lettering.cover(label);
        return label;
    }
}

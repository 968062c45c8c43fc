package app.diptych.ui.search;

import app.diptych.model.Language;
import app.diptych.model.Section;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import app.diptych.ui.reader.row.Call;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** Where to search: which language, which section, which speaker. In a line, or in several where there is no room. */
final class ChoiceBoxes extends FlowPane {
    private final Texts texts;
    private final Lettering lettering;
    private final Lifetime lifetime;

    ChoiceBoxes(SearchViewModel model, Texts texts, Lettering lettering, Lifetime lifetime) {
        this.texts = texts;
        this.lettering = lettering;
        this.lifetime = lifetime;
        getStyleClass().add("search-scope");
        Options options = model.options();
        ComboBox<Choice<Language>> language = box("search-language", texts.get("language"), options.language());
        ComboBox<Choice<Section>> section = box("search-section", texts.get("section"), options.section());
        ComboBox<Choice<Integer>> speaker = box("search-speaker", texts.get("speaker"), options.speaker());
        getChildren().addAll(language, section, speaker);
        fill(language, languages(), options.language());
        // A side that is not shown is not searched.
        language.disableProperty().bind(model.columns().map(shown -> shown != Columns.BOTH));
        lifetime.hold(model.call().subscribe(call -> {
            fill(section, sections(call), options.section());
            fill(speaker, speakers(call), options.speaker());
        }));
    }

    /** How wide they are side by side. */
    double lineWidth() {
        // As they are laid out: on whole pixels of the screen.
        double boxes = getChildren().stream()
                .mapToDouble(box -> snapSizeX(box.prefWidth(-1)))
                .sum();
        return boxes + snapSpaceX(getHgap()) * (getChildren().size() - 1);
    }

    private <T> ComboBox<Choice<T>> box(String id, String name, ObjectProperty<@Nullable T> property) {
        ComboBox<Choice<T>> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(name);
        box.setTooltip(new Tooltip(name));
        box.setCellFactory(list -> new ChoiceCell<>(lettering));
        box.setButtonCell(new ChoiceCell<>(lettering));
        box.setOnAction(event -> {
            Choice<T> chosen = box.getValue();
            if (chosen != null) {
                property.set(chosen.value());
            }
        });
        lifetime.hold(property.subscribe(value -> select(box, value)));
        return box;
    }

    private static <T> void fill(
            ComboBox<Choice<T>> box, List<Choice<T>> choices, ObjectProperty<@Nullable T> property) {
        T now = property.get();
        box.getItems().setAll(choices);
        select(box, now);
    }

    private static <T> void select(ComboBox<Choice<T>> box, @Nullable T value) {
        for (Choice<T> choice : box.getItems()) {
            if (Objects.equals(choice.value(), value)) {
                box.setValue(choice);
            }
        }
    }

    private List<Choice<Language>> languages() {
        return List.of(
                new Choice<>(null, texts.get("language.both")),
                new Choice<>(Language.EN, texts.get("language.english")),
                new Choice<>(Language.ZH, texts.get("language.chinese")));
    }

    private List<Choice<Section>> sections(@Nullable Call call) {
        List<Choice<Section>> choices = new ArrayList<>();
        choices.add(new Choice<>(null, texts.get("section.all")));
        if (call != null) {
            Set<Section> there = call.transcript().turns().stream()
                    .map(Turn::section)
                    .collect(Collectors.toCollection(TreeSet::new));
            for (Section section : there) {
                choices.add(new Choice<>(section, name(section)));
            }
        }
        return choices;
    }

    private String name(Section section) {
        return switch (section) {
            case SUMMARY -> texts.get("section.summary");
            case PREPARED -> texts.get("section.prepared");
            case QUESTIONS -> texts.get("section.questions");
        };
    }

    private List<Choice<Integer>> speakers(@Nullable Call call) {
        List<Choice<Integer>> choices = new ArrayList<>();
        choices.add(new Choice<>(null, texts.get("speaker.all")));
        if (call != null) {
            Transcript transcript = call.transcript();
            for (Speaker speaker : transcript.speakers()) {
                choices.add(new Choice<>(speaker.id(), speaker.name()));
            }
        }
        return choices;
    }

    /** A choice in a face that has its characters: names may be in either script. */
    private static final class ChoiceCell<T> extends ListCell<Choice<T>> {
        ChoiceCell(Lettering lettering) {
            lettering.cover(this);
        }

        @Override
        protected void updateItem(@Nullable Choice<T> item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? "" : item.name());
        }
    }
}

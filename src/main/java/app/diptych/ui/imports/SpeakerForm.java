package app.diptych.ui.imports;

import app.diptych.model.Role;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.review.cast.CastCorrections;
import app.diptych.review.cast.SpeakerCorrection;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The speakers of a call, a row each, to be corrected. Two are one where the second is given the name of the first. */
final class SpeakerForm extends GridPane {
    private static final double ROLE_WIDTH = 118;
    /** Least and most columns that a field wants, each as wide as a Chinese character. */
    private static final int LEAST = 12;

    private static final int MOST = 30;
    private static final double LEAST_NAME = 150;
    private static final double LEAST_FIELD = 80;
    /** How wide a letter is beside a Chinese character, about, rounded up. */
    private static final double LETTER = 0.58;

    private final Texts texts;
    private final Lettering lettering;
    private final List<Row> rows = new ArrayList<>();
    private final int names;
    private final int titles;
    private final int firms;

    private record Row(
            Speaker speaker, int nth, TextField name, TextField title, TextField firm, ComboBox<Role> role) {}

    SpeakerForm(Transcript call, Texts texts, Lettering lettering) {
        this.texts = texts;
        this.lettering = lettering;
        setId("imports-speakers");
        getStyleClass().add("imports-speakers");
        columns();
        names = columns(call, Speaker::name);
        titles = columns(call, Speaker::title);
        firms = columns(call, Speaker::firm);
        addRow(
                0,
                heading(texts.get("speaker.name")),
                heading(texts.get("speaker.title")),
                heading(texts.get("speaker.firm")),
                heading(texts.get("speaker.role")),
                heading(texts.get("speaker.same")));
        Map<String, Integer> seen = new HashMap<>();
        for (Speaker speaker : call.speakers()) {
            add(speaker, seen.merge(speaker.name(), 1, Integer::sum) - 1, call.speakers());
        }
    }

    private void columns() {
        for (int i = 0; i < 5; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == 1 || i == 2 ? Priority.ALWAYS : Priority.NEVER);
            getColumnConstraints().add(column);
        }
    }

    /** As many as the longest text needs: titles and firms take the room that names leave. */
    private static int columns(Transcript call, Function<Speaker, @Nullable String> text) {
        double most = call.speakers().stream()
                .mapToDouble(speaker -> text(text.apply(speaker))
                        .codePoints()
                        .mapToDouble(sign -> Character.isIdeographic(sign) ? 1 : LETTER)
                        .sum())
                .max()
                .orElse(0);
        return Math.clamp((long) Math.ceil(most), LEAST, MOST);
    }

    private Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("imports-heading");
        label.setMinWidth(USE_PREF_SIZE);
        lettering.cover(label);
        return label;
    }

    private void add(Speaker speaker, int nth, List<Speaker> all) {
        int id = speaker.id();
        String who = speaker.name();
        TextField name = field("imports-name-" + id, who, texts.get("speaker.name.of", who), names);
        // What is called by the name is to be told apart by it, however narrow the window is.
        name.setMinWidth(LEAST_NAME);
        TextField title = field("imports-title-" + id, speaker.title(), texts.get("speaker.title.of", who), titles);
        TextField firm = field("imports-firm-" + id, speaker.firm(), texts.get("speaker.firm.of", who), firms);
        ComboBox<Role> role = new ComboBox<>();
        role.setId("imports-role-" + id);
        role.setAccessibleText(texts.get("speaker.role.of", who));
        role.getItems().setAll(Role.values());
        role.setConverter(words());
        role.setValue(speaker.role());
        role.setMinWidth(ROLE_WIDTH);
        rows.add(new Row(speaker, nth, name, title, firm, role));
        addRow(rows.size(), name, title, firm, role, same(speaker, all, name));
    }

    private TextField field(String id, @Nullable String text, String accessible, int columns) {
        TextField field = new TextField(text == null ? "" : text);
        field.setId(id);
        field.setAccessibleText(accessible);
        field.setPrefColumnCount(columns);
        field.setMinWidth(LEAST_FIELD);
        lettering.cover(field, field.textProperty());
        return field;
    }

    /** Gives the name of another, which makes the two one. */
    private Node same(Speaker speaker, List<Speaker> all, TextField name) {
        ComboBox<String> others = new ComboBox<>();
        others.setId("imports-same-" + speaker.id());
        others.setAccessibleText(texts.get("speaker.same.of", speaker.name()));
        others.setPromptText(texts.get("speaker.nobody"));
        others.setMinWidth(ROLE_WIDTH + 20);
        others.setMaxWidth(ROLE_WIDTH + 20);
        others.getItems()
                .setAll(all.stream()
                        .filter(other -> other.id() != speaker.id())
                        .map(Speaker::name)
                        .toList());
        others.setOnAction(_ -> {
            if (others.getValue() != null) {
                name.setText(others.getValue());
            }
        });
        return others;
    }

    private StringConverter<Role> words() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Role role) {
                return role == null
                        ? ""
                        : switch (role) {
                            case OPERATOR -> texts.get("role.operator");
                            case EXECUTIVE -> texts.get("role.executive");
                            case ANALYST -> texts.get("role.analyst");
                            case OTHER -> texts.get("role.other");
                        };
            }

            @Override
            public @Nullable Role fromString(String text) {
                return null;
            }
        };
    }

    /** Tells of every change. */
    void onChange(Runnable listener) {
        for (Row row : rows) {
            Stream.of(row.name(), row.title(), row.firm())
                    .forEach(field -> field.textProperty().subscribe(listener));
            row.role().valueProperty().subscribe(listener);
        }
    }

    /** What was corrected before, with what is corrected here. */
    CastCorrections corrections(CastCorrections before) {
        CastCorrections now = before;
        for (Row row : rows) {
            Speaker speaker = row.speaker();
            boolean changed = !row.name().getText().strip().equals(speaker.name())
                    || !row.title().getText().strip().equals(text(speaker.title()))
                    || !row.firm().getText().strip().equals(text(speaker.firm()))
                    || row.role().getValue() != speaker.role();
            if (changed && !row.name().getText().isBlank()) {
                now = now.with(new SpeakerCorrection(
                        speaker.name(),
                        row.nth(),
                        row.name().getText(),
                        row.title().getText(),
                        row.firm().getText(),
                        row.role().getValue()));
            }
        }
        return now;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}

package app.diptych.ui.metrics.table;

import app.diptych.metric.Fact;
import app.diptych.metric.Relation;
import app.diptych.ui.metrics.figure.Figure;
import app.diptych.ui.metrics.figure.Figures;
import app.diptych.ui.metrics.figure.Formula;
import app.diptych.ui.metrics.figure.Wording;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How the facts of a call fit: each tie with its verdict, its figures, and a door to each of its facts. */
public final class RelationList extends ListView<Relation> {
    private final Texts texts;
    private final Lettering lettering;
    private final Consumer<Fact> open;
    private @Nullable Figures figures;
    private @Nullable Wording wording;

    /**
     * @param texts the bundle {@code metrics}
     * @param open told of the fact that is asked for
     */
    public RelationList(Consumer<Fact> open, Texts texts, Lettering lettering) {
        super();
        this.texts = texts;
        this.lettering = lettering;
        this.open = open;
        setId("relation-list");
        getStyleClass().add("metrics-relations");
        setAccessibleText(texts.get("relations.title"));
        Label nothing = new Label(texts.get("relations.none"));
        lettering.cover(nothing);
        setPlaceholder(nothing);
        setCellFactory(_ -> new Cell());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            Relation chosen = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                open(chosen.facts().getFirst());
                key.consume();
            }
        });
    }

    /** Shows the relations of a call, those that fail first. */
    public void show(@Nullable Figures of, Wording words) {
        figures = of;
        wording = words;
        List<Relation> sorted =
                of == null ? new ArrayList<>() : new ArrayList<>(of.analysis().relations());
        sorted.sort((first, second) ->
                Boolean.compare(second.verdict() == Relation.Verdict.FAILS, first.verdict() == Relation.Verdict.FAILS));
        getItems().setAll(sorted);
    }

    private void open(int fact) {
        if (figures != null) {
            open.accept(figures.analysis().facts().get(fact));
        }
    }

    private String verdict(Relation relation) {
        return switch (relation.verdict()) {
            case HOLDS -> texts.get("verdict.holds");
            case FAILS -> texts.get("verdict.fails");
            case DERIVED -> texts.get("verdict.derived");
        };
    }

    private String kind(Relation relation) {
        return switch (relation.kind()) {
            case SUM -> texts.get("relation.sum");
            case MARGIN -> texts.get("relation.margin");
            case GROWTH -> texts.get("relation.growth");
            case PRIOR_MARGIN -> texts.get("relation.prior");
            case RUN_RATE -> texts.get("relation.run");
            case REPEAT -> texts.get("relation.repeat");
            case GUIDANCE -> texts.get("relation.guidance");
            case CONTRADICTION -> texts.get("relation.contradiction");
        };
    }

    private final class Cell extends ListCell<Relation> {
        @Override
        protected void updateItem(@Nullable Relation item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : content(item));
            setAccessibleText(
                    empty || item == null
                            ? null
                            : String.join(texts.get("spoken.comma"), verdict(item), kind(item), item.formula()));
        }

        private HBox content(Relation relation) {
            Label verdict = label(verdict(relation), "metrics-verdict");
            verdict.getStyleClass().add("verdict-" + relation.verdict().name().toLowerCase(Locale.ROOT));
            verdict.setMinWidth(84);
            Label what = label(texts.get("relation.of", kind(relation), measure(relation)), "metrics-relation-kind");
            Label formula = label(Formula.arithmetic(relation.formula()), "metrics-relation-formula");
            formula.setWrapText(true);
            formula.setTooltip(new Tooltip(relation.formula()));
            FlowPane doors = new FlowPane(6, 2);
            relation.facts().forEach(fact -> doors.getChildren().add(door(fact)));
            VBox words = new VBox(2, what, formula, doors);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(10, verdict, words);
            row.setAlignment(Pos.TOP_LEFT);
            // A list makes its cells as wide as they like; they are to wrap instead.
            row.prefWidthProperty().bind(RelationList.this.widthProperty().subtract(40));
            return row;
        }

        private String measure(Relation relation) {
            Figures of = figures;
            Wording words = wording;
            if (of == null || words == null) {
                return "";
            }
            Fact result = of.analysis().facts().get(relation.facts().getLast());
            String name = of.figure(result).map(words::name).orElse(result.label());
            return result.entity() + " " + name + " " + words.longPeriod(result.period());
        }

        private Hyperlink door(int id) {
            Figures of = figures;
            Fact fact = of == null ? null : of.analysis().facts().get(id);
            String where = fact == null ? "" : "\u00b6 " + (fact.passage() + 1);
            Hyperlink link = new Hyperlink(where);
            if (of != null && fact != null && wording != null) {
                String name = of.figure(fact).map(wording::name).orElse(fact.label());
                link.setText(name + " " + where);
                of.figure(fact).ifPresent(figure -> link.setTooltip(new Tooltip(wordingOf(figure))));
            }
            link.setOnAction(_ -> open(id));
            lettering.cover(link);
            return link;
        }

        private String wordingOf(Figure figure) {
            return wording == null ? "" : wording.evidence(figure);
        }

        private Label label(String text, String style) {
            Label label = new Label(text);
            label.getStyleClass().add(style);
            lettering.cover(label);
            return label;
        }
    }
}

package app.diptych.ui.metrics.table;

import app.diptych.metric.Fact;
import app.diptych.metric.Relation;
import app.diptych.ui.metrics.figure.Figures;
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
    /** Room for the padding of a cell and the scroll bar, in pixels. */
    private static final double SCROLL_BAR = 40;

    private static final double TIP = 420;
    private static final String SEPARATOR = " \u00b7 ";

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

    private String verdict(Relation.Verdict verdict) {
        return switch (verdict) {
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

    /** Whether all its facts stand as they were read: only then the verdict is one on what the page shows. */
    private boolean isTested(Relation relation) {
        Figures of = figures;
        return of != null && relation.facts().stream().allMatch(of::isAsRead);
    }

    private String verdict(Relation relation) {
        return isTested(relation) ? verdict(relation.verdict()) : texts.get("verdict.corrected");
    }

    private final class Cell extends ListCell<Relation> {
        @Override
        protected void updateItem(@Nullable Relation item, boolean empty) {
            super.updateItem(item, empty);
            Figures of = figures;
            Wording words = wording;
            setText(null);
            if (empty || item == null || of == null || words == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            setGraphic(content(item, of, words));
            setAccessibleText(String.join(
                    texts.get("spoken.comma"),
                    verdict(item),
                    kind(item),
                    words.formulas().whole(item.formula(), facts(item, of))));
        }

        /** Those that the formula is of, as they were read: it is of these. */
        private static List<Fact> facts(Relation relation, Figures of) {
            return relation.facts().stream().map(of.analysis().facts()::get).toList();
        }

        private HBox content(Relation relation, Figures of, Wording words) {
            boolean tested = isTested(relation);
            Label verdict = label(verdict(relation), "metrics-verdict");
            verdict.getStyleClass()
                    .add("verdict-" + (tested ? relation.verdict().name().toLowerCase(Locale.ROOT) : "corrected"));
            verdict.setMinWidth(84);
            String kind = texts.get("relation.of", kind(relation), measure(relation, of, words));
            Label what = label(kind, "metrics-relation-kind");
            what.setWrapText(true);
            Label formula = label(
                    words.formulas().arithmetic(relation.formula(), facts(relation, of)), "metrics-relation-formula");
            formula.setWrapText(true);
            String whole = words.formulas().whole(relation.formula(), facts(relation, of));
            formula.setTooltip(tip(tested ? whole : texts.get("relation.corrected") + "\n" + whole));
            FlowPane doors = new FlowPane(6, 2);
            relation.facts().forEach(fact -> doors.getChildren().add(door(fact, subject(relation, of), of, words)));
            VBox lines = new VBox(2, what, formula, doors);
            lines.setMinWidth(0);
            HBox.setHgrow(lines, Priority.ALWAYS);
            HBox row = new HBox(10, verdict, lines);
            row.setAlignment(Pos.TOP_LEFT);
            // A list makes its cells as wide as they like; they are to wrap instead.
            row.prefWidthProperty().bind(RelationList.this.widthProperty().subtract(SCROLL_BAR));
            doors.prefWrapLengthProperty().bind(row.prefWidthProperty().subtract(verdict.widthProperty()));
            return row;
        }

        /** What the tie is about: of a stated growth its first fact, which says it; else the last, which is the result. */
        private String measure(Relation relation, Figures of, Wording words) {
            Fact result = subject(relation, of);
            String name = of.figure(result).map(words::name).orElse(result.label());
            return String.join(SEPARATOR, result.entity(), name, words.longPeriod(result.period()));
        }

        private Fact subject(Relation relation, Figures of) {
            boolean first = relation.kind() == Relation.Kind.GROWTH && relation.verdict() != Relation.Verdict.DERIVED;
            List<Integer> facts = relation.facts();
            return of.analysis().facts().get(first ? facts.getFirst() : facts.getLast());
        }

        /** A link to a fact, named by what it has otherwise than the subject: its measure, its business, its period. */
        private Hyperlink door(int id, Fact subject, Figures of, Wording words) {
            Fact fact = of.analysis().facts().get(id);
            List<String> name = new ArrayList<>();
            if (!fact.entity().equals(subject.entity())) {
                name.add(fact.entity());
            }
            if (name.isEmpty() || !fact.concept().equals(subject.concept())) {
                name.add(of.figure(fact).map(words::name).orElse(fact.label()));
            }
            if (!fact.period().equals(subject.period())) {
                name.add(words.period(fact.period()));
            }
            name.add("\u00b6 " + (fact.passage() + 1));
            Hyperlink link = new Hyperlink(String.join(" ", name));
            of.figure(fact).ifPresent(figure -> link.setTooltip(tip(words.evidence(figure))));
            link.setOnAction(_ -> open(id));
            lettering.cover(link);
            return link;
        }

        private Tooltip tip(String text) {
            Tooltip tip = new Tooltip(text);
            tip.getStyleClass().add("metrics-tip");
            tip.setWrapText(true);
            tip.setMaxWidth(TIP);
            lettering.cover(tip);
            return tip;
        }

        private Label label(String text, String style) {
            Label label = new Label(text);
            label.getStyleClass().add(style);
            lettering.cover(label);
            return label;
        }
    }
}

package app.diptych.ui.metrics;

import app.diptych.metric.Relation;
import app.diptych.metric.Status;
import app.diptych.ui.metrics.figure.FigureFormat;
import app.diptych.ui.metrics.figure.Figures;
import app.diptych.ui.metrics.figure.Units;
import app.diptych.ui.metrics.figure.Wording;
import app.diptych.ui.metrics.look.Section;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The list beside the page: its parts with how much is in them, what the call is compared with, and the units. */
final class MetricsSide extends ScrollPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final double NARROWEST = 172;
    private static final double WIDEST = 232;

    /** Of the page's width. */
    private static final double PART = 0.17;

    private final MetricsViewModel model;
    private final Texts texts;
    private final Lettering lettering;
    private final Runnable addCall;
    private final VBox content = new VBox();

    /** @param addCall asks for another call to compare with */
    MetricsSide(MetricsViewModel model, Runnable addCall, Texts texts, Lettering lettering) {
        this.model = model;
        this.addCall = addCall;
        this.texts = texts;
        this.lettering = lettering;
        setId("metrics-side");
        getStyleClass().add("metrics-side");
        setAccessibleText(texts.get("side.title"));
        setFitToWidth(true);
        // Narrower where the window is narrow.
        parentProperty().subscribe(parent -> {
            if (parent instanceof Region page) {
                prefWidthProperty()
                        .bind(page.widthProperty()
                                .map(width -> Math.clamp(width.doubleValue() * PART, NARROWEST, WIDEST)));
            }
        });
        setHbarPolicy(ScrollBarPolicy.NEVER);
        content.getStyleClass().add("metrics-side-content");
        setContent(content);
    }

    void rebuild() {
        List<Node> rows = new ArrayList<>();
        rows.add(heading(texts.get("side.call")));
        for (Section section : Section.values()) {
            rows.add(row(section));
        }
        rows.add(heading(texts.get("side.compare")));
        model.others().forEach(other -> rows.add(other(other)));
        if (model.others().isEmpty()) {
            Label none = label(texts.get("side.alone"), "metrics-side-note");
            none.setWrapText(true);
            rows.add(none);
        }
        Button add = new Button(texts.get("side.add"));
        add.setId("metrics-add-call");
        add.getStyleClass().add("metrics-side-row");
        add.setMaxWidth(Double.MAX_VALUE);
        add.setAlignment(Pos.CENTER_LEFT);
        add.setOnAction(_ -> addCall.run());
        lettering.cover(add);
        rows.add(add);
        rows.add(heading(texts.get("side.units")));
        ToggleGroup group = new ToggleGroup();
        for (Units units : Units.values()) {
            rows.add(units(units, group));
        }
        content.getChildren().setAll(rows);
    }

    private Label heading(String text) {
        Label heading = new Label(text.toUpperCase(Locale.ROOT));
        heading.getStyleClass().addAll("metrics-side-heading");
        lettering.coverStrong(heading);
        return heading;
    }

    private Node row(Section section) {
        String name = switch (section) {
            case CHARTS -> texts.get("section.charts");
            case FACTS -> texts.get("section.facts");
            case RELATIONS -> texts.get("section.relations");
            case GUIDANCE -> texts.get("section.guidance");
        };
        String count = count(section);
        Label words = label(name, "metrics-side-name");
        Label many = label(count, "metrics-side-count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(words, gap, many);
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, line);
        button.setId(id(section));
        button.getStyleClass().add("metrics-side-row");
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(28));
        boolean chosen = model.section().get() == section;
        button.pseudoClassStateChanged(CHOSEN, chosen);
        button.setAccessibleText(count.isEmpty() ? name : name + " " + count);
        button.setOnAction(_ -> model.section().set(section));
        return button;
    }

    /** The row of the section that is shown. */
    Node chosen() {
        return lookup("#" + id(model.section().get()));
    }

    private static String id(Section section) {
        return "metrics-section-" + section.name().toLowerCase(Locale.ROOT);
    }

    private String count(Section section) {
        Figures figures = model.figures().get();
        if (figures == null) {
            return "";
        }
        return switch (section) {
            case CHARTS -> "";
            case FACTS -> String.valueOf(figures.facts().size());
            case RELATIONS -> relations(figures.analysis().relations());
            case GUIDANCE ->
                String.valueOf(figures.facts().stream()
                        .filter(fact -> fact.status() == Status.GUIDANCE || "guidance".equals(fact.basis()))
                        .count());
        };
    }

    /** How many hold, and how many do not, where any does not: never by a colour alone. */
    private String relations(List<Relation> relations) {
        Figures figures = model.figures().get();
        long failing = relations.stream()
                .filter(relation -> relation.verdict() == Relation.Verdict.FAILS)
                .filter(relation -> figures == null || relation.facts().stream().allMatch(figures::isAsRead))
                .count();
        return failing > 0
                ? texts.get("side.failing", relations.size(), failing)
                : relations.isEmpty() ? "0" : texts.get("side.holding", relations.size());
    }

    private Node other(Compared other) {
        var period = other.call().transcript().period();
        String name = period == null
                ? other.call().transcript().title()
                : new Wording(texts, new FigureFormat(texts), model.catalogue()).longPeriod(period);
        CheckBox box = new CheckBox(name);
        box.setId("metrics-compare-" + (period == null ? name : period.code()));
        box.getStyleClass().add("metrics-side-box");
        box.selectedProperty().bindBidirectional(other.on());
        lettering.cover(box);
        return box;
    }

    private Node units(Units units, ToggleGroup group) {
        RadioButton button = new RadioButton(name(units));
        button.setId("metrics-units-" + units.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("metrics-side-box");
        button.setToggleGroup(group);
        Units shown = model.units().get();
        button.setSelected(units == (shown == null ? Units.of(texts.locale()) : shown));
        button.setOnAction(_ -> model.units().set(units));
        lettering.cover(button);
        return button;
    }

    /** "$ billion", 億美元: as large money of the call is printed in these units. */
    private String name(Units units) {
        Figures figures = model.figures().get();
        String currency = figures == null
                ? "USD"
                : figures.facts().stream()
                        .map(fact -> fact.unit())
                        .filter(unit -> unit.matches("[A-Z]{3}"))
                        .findFirst()
                        .orElse("USD");
        return units.unit(
                currency,
                figures == null ? "zh-Hant" : figures.analysis().transcript().chinese(),
                texts.locale());
    }

    private Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        lettering.cover(label);
        return label;
    }
}

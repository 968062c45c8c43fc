package app.diptych.ui.metrics.chart;

import app.diptych.ui.metrics.panel.Content;
import app.diptych.ui.metrics.panel.Doorway;
import app.diptych.ui.metrics.plan.Ink;
import app.diptych.ui.metrics.plan.Mark;
import app.diptych.ui.metrics.plan.Plan;
import app.diptych.ui.metrics.plan.Type;
import app.diptych.ui.support.Lettering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Draws the plan of a chart for whatever width it gets. */
final class PlanView extends Region implements Plan.Measure {
    private final Plan.Drawing drawing;
    private final String keys;
    private final Lettering lettering;
    private final Pane ground = new Pane();
    private final List<MarkDoor> doors = new ArrayList<>();
    private final Label probe = new Label();
    private final Map<String, Double> widths = new HashMap<>();
    private double planned = -1;
    private double size;
    /** The door at which Tab stops; arrows go from it to the others. */
    private @Nullable MarkDoor stop;

    /**
     * @param prefix of the ids of its doors
     * @param keys what a screen reader says of the keys that go from door to door
     * @param open told of the doorway that is taken
     */
    PlanView(Content content, String prefix, String keys, Lettering lettering, Consumer<Doorway> open) {
        this.drawing = Objects.requireNonNull(content.drawing());
        this.keys = keys;
        this.lettering = lettering;
        getStyleClass().add("metrics-plan");
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        // Behind every door, however large.
        ground.setViewOrder(Double.MAX_VALUE);
        probe.setManaged(false);
        probe.setVisible(false);
        getChildren().addAll(probe, ground);
        for (Doorway door : content.doors()) {
            MarkDoor node = new MarkDoor(door.spoken(), door.evidence(), () -> open.accept(door));
            node.setId(prefix + content.id() + "-door-" + doors.size());
            node.setFocusTraversable(false);
            node.focusedProperty().subscribe(on -> {
                if (on) {
                    stopAt(node);
                }
            });
            node.onStop(() -> stopAt(node));
            node.dressTip(tip -> lettering.cover(tip));
            doors.add(node);
            getChildren().add(node);
        }
        probe.fontProperty().subscribe(_ -> requestLayout());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** One stop of Tab a chart, at the mark where the keyboard last was (WAI-ARIA practices, "roving tabindex"). */
    private void stopAt(@Nullable MarkDoor door) {
        if (stop != null) {
            stop.setFocusTraversable(false);
            stop.tellAlso("");
        }
        stop = door;
        if (door != null) {
            door.setFocusTraversable(true);
            // Where there is one mark alone, no key goes anywhere.
            door.tellAlso(there().size() > 1 ? keys : "");
        }
    }

    private List<MarkDoor> there() {
        return doors.stream().filter(Node::isVisible).toList();
    }

    private void pressed(KeyEvent key) {
        List<MarkDoor> there = there();
        int at = there.indexOf(key.getTarget());
        if (at < 0 || key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return;
        }
        int to = switch (key.getCode()) {
            case RIGHT, DOWN -> at + 1;
            case LEFT, UP -> at - 1;
            case HOME -> 0;
            case END -> there.size() - 1;
            default -> -2;
        };
        if (to > -2) {
            MarkDoor next = there.get(Math.clamp(to, 0, there.size() - 1));
            next.requestFocus();
            InSight.bring(next);
            key.consume();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(drawing.plan(width > 0 ? width : 300, this).height());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double now = probe.getFont().getSize();
        if (getWidth() != planned || now != size) {
            planned = getWidth();
            size = now;
            widths.clear();
            fill(drawing.plan(planned, this));
        }
    }

    private void fill(Plan plan) {
        doors.forEach(MarkDoor::clear);
        List<Node> free = new ArrayList<>();
        for (Mark mark : plan.marks()) {
            switch (mark) {
                case Mark.Box box -> add(box, box(box), box.x(), box.y(), box.width(), box.height(), free);
                case Mark.Dot dot -> {
                    Node circle = named(new Circle(dot.x(), dot.y(), dot.radius()), "dot", dot.ink());
                    double size = 2 * dot.radius();
                    add(dot, circle, dot.x() - dot.radius(), dot.y() - dot.radius(), size, size, free);
                }
                case Mark.Line line -> {
                    Node node = named(new Line(line.x1(), line.y1(), line.x2(), line.y2()), "stroke", line.ink());
                    double x = Math.min(line.x1(), line.x2());
                    double y = Math.min(line.y1(), line.y2());
                    add(line, node, x, y, Math.abs(line.x2() - line.x1()), Math.abs(line.y2() - line.y1()), free);
                }
                case Mark.Words words -> {
                    double high = line(words.type());
                    add(
                            words,
                            words(words),
                            words.x(),
                            words.y() - high / 2,
                            width(words.text(), words.type()),
                            high,
                            free);
                }
            }
        }
        ground.getChildren().setAll(free);
        doors.forEach(door -> door.settle(2));
        boolean stays = stop != null && stop.isVisible();
        stopAt(stays ? stop : there().stream().findFirst().orElse(null));
    }

    private void add(Mark mark, Node node, double x, double y, double width, double height, List<Node> free) {
        if (mark.door() == Mark.NO_DOOR) {
            free.add(node);
        } else {
            doors.get(mark.door()).add(node, x, y, width, height);
        }
    }

    private static Node box(Mark.Box box) {
        Region node = named(new Region(), "mark", box.ink());
        node.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        return node;
    }

    private Node words(Mark.Words words) {
        Text text = new Text(words.x(), words.y(), words.text());
        text.setTextOrigin(VPos.CENTER);
        text.getStyleClass().addAll("words", "words-" + name(words.type()));
        if (words.on() != null) {
            text.getStyleClass().add("words-on-" + name(words.on()));
        }
        Font font = font(words.text(), words.type());
        String family = font.getName().contains("SemiBold") ? font.getName() : font.getFamily();
        if (words.type() == Type.VALUE && !family.startsWith("Inter")) {
            text.getStyleClass().add("words-heavy");
        }
        // Inline: a style sheet's family for the root would win over setFont.
        text.setStyle("-fx-font-family: \"" + family + "\"; -fx-font-size: " + font.getSize() + "px;");
        text.setFont(font);
        return text;
    }

    private static <T extends Node> T named(T node, String kind, Ink ink) {
        node.getStyleClass().addAll(kind, kind + "-" + name(ink));
        return node;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Font font(String text, Type type) {
        double base = probe.getFont().getSize();
        double factor = switch (type) {
            case NAME, VALUE -> 0.92;
            case NOTE -> 0.86;
            case SMALL -> 0.8;
        };
        String family = lettering.faceFor(text);
        return type == Type.VALUE && family.equals("Inter")
                ? new Font("Inter SemiBold", base * factor)
                : Font.font(family, base * factor);
    }

    @Override
    public double width(String text, Type type) {
        return widths.computeIfAbsent(type + text, _ -> {
            Text measured = new Text(text);
            measured.setFont(font(text, type));
            return Math.ceil(measured.getLayoutBounds().getWidth());
        });
    }

    @Override
    public double line(Type type) {
        return Math.ceil(probe.getFont().getSize() * (type == Type.SMALL ? 1.15 : 1.3));
    }
}

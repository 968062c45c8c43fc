package app.diptych.ui.shell.window;

import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.Status;
import app.diptych.ui.shell.finding.FindingCommands;
import app.diptych.ui.shell.review.ReviewCommands;
import app.diptych.ui.shell.room.BriefLabel;
import app.diptych.ui.shell.room.Giving;
import app.diptych.ui.shell.room.LateTip;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;

/**
 * The bar at the bottom: what was read, how it was read. Where there is no room for all, what is said of the file and of its
 * figures gives way to what can be clicked and to what was not kept. It is in the tip of whatever has no tip of its own.
 */
final class StatusView extends StatusBar {
    private final Lettering lettering;
    private final Texts texts;
    private final Runnable showWarnings;
    private final FindingStatus findings;
    private final ReviewStatus review;
    /** What gives way, one after the other. */
    private List<Giving> order = List.of();

    StatusView(
            ShellViewModel shell,
            FindingCommands findings,
            ReviewCommands review,
            Runnable showWarnings,
            Lettering lettering,
            Texts texts,
            Lifetime lifetime) {
        this.lettering = lettering;
        this.texts = texts;
        this.showWarnings = showWarnings;
        this.findings = new FindingStatus(findings, lettering, new Texts("findings", texts.locale()), lifetime);
        this.review = new ReviewStatus(review, lettering, new Texts("review", texts.locale()), lifetime);
        setId("status");
        getStyleClass().add("shell-status");
        setText("");
        // It only tells something: the way of the Tab key does not lead here.
        setFocusTraversable(false);
        setMinWidth(0);
        lifetime.hold(shell.current().subscribe(this::show));
    }

    private void show(@Nullable Call call) {
        getLeftItems().clear();
        getRightItems().clear();
        if (call == null) {
            return;
        }
        Status status = Status.of(call);
        BriefLabel passages = label("status-passages", texts.get("status.passages", status.passages()));
        BriefLabel figures = label(
                "status-figures",
                texts.get("status.figures", status.english(), status.chinese(), status.agreeing()),
                texts.get("status.figures.brief", status.english(), status.chinese()));
        getLeftItems().addAll(passages, figures, findings.count(), review.reviewed(), findings.news());
        if (status.warnings() > 0) {
            getLeftItems().add(warnings(status.warnings()));
        }
        String time = texts.get("status.time", status.milliseconds());
        String charset = status.charset();
        getRightItems().add(review.saving());
        BriefLabel source = charset == null
                ? label("status-source", time)
                : label("status-source", charset + " · " + time, charset);
        getRightItems().add(source);
        order = Stream.of(source, figures, source, figures, review.reviewed(), passages)
                .map(BriefLabel::giving)
                .toList();
    }

    @Override
    protected void layoutChildren() {
        double needed = snappedLeftInset() + snappedRightInset() + needed(getLeftItems()) + needed(getRightItems());
        // The bar has an own text in the middle, which is empty here but has its padding.
        Node middle = lookup(".status-label");
        needed += middle == null ? 0 : middle.prefWidth(-1);
        boolean leftOut = Giving.fit(needed - getWidth(), order);
        String said = Stream.of(getLeftItems(), getRightItems())
                .flatMap(List::stream)
                .flatMap(item -> item instanceof BriefLabel label ? Stream.of(label.whole()) : Stream.empty())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
        Stream.concat(
                        Stream.ofNullable(middle),
                        Stream.of(getLeftItems(), getRightItems()).flatMap(List::stream))
                .forEach(part -> explain(part, leftOut ? said : ""));
        setAccessibleText(said.replace("\n", ", "));
        super.layoutChildren();
    }

    /** A tip of the whole bar would stand in the place of those of its parts: only what says nothing itself says it. */
    private void explain(Node part, String said) {
        if (part instanceof Control control) {
            LateTip.of(control, lettering).further(said);
        }
    }

    /** The width of all that these would say, with the spaces between them. */
    private static double needed(List<Node> items) {
        double width = 0;
        double spacing = 0;
        for (Node item : items) {
            if (item.getParent() instanceof HBox box && item.equals(items.getFirst())) {
                width += box.getInsets().getLeft() + box.getInsets().getRight();
                spacing = box.getSpacing();
            }
            width += item instanceof BriefLabel label
                    ? label.widest()
                    : item.isManaged() ? Math.ceil(item.prefWidth(-1)) + spacing : 0;
        }
        return width - spacing;
    }

    private Hyperlink warnings(int count) {
        Hyperlink link = new Hyperlink(texts.get("status.warnings", count));
        link.setId("status-warnings");
        link.getStyleClass().add("shell-warnings");
        link.setOnAction(_ -> {
            link.setVisited(false);
            showWarnings.run();
        });
        link.setMinWidth(Region.USE_PREF_SIZE);
        lettering.cover(link);
        return link;
    }

    /** A label that can be left out. */
    private BriefLabel label(String id, String... longestFirst) {
        BriefLabel label = new BriefLabel(id, lettering);
        List<String> wordings = new ArrayList<>(List.of(longestFirst));
        wordings.add("");
        label.say(wordings);
        return label;
    }
}

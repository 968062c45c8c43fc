package app.diptych.ui.shell.outline;

import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import java.util.BitSet;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws a line of the outline. */
final class EntryCell extends ListCell<Entry> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass STILL = PseudoClass.getPseudoClass("still");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private static final double COUNT = 78;

    private final ReadOnlyIntegerProperty current;
    private final FindingCounts findings;
    private final ReviewShare review;
    private final Lettering lettering;
    private final Texts texts;

    EntryCell(
            ReadOnlyIntegerProperty current,
            FindingCounts findings,
            ReviewShare review,
            Consumer<@Nullable Entry> jump,
            Lettering lettering,
            Texts texts) {
        this.findings = findings;
        this.review = review;
        this.current = current;
        this.lettering = lettering;
        this.texts = texts;
        getStyleClass().add("outline-cell");
        // A cell must not ask for more width than the list has, or a long title would bring a scroll bar.
        setPrefWidth(0);
        setOnMouseClicked(_ -> jump.accept(getItem()));
        current.addListener(_ -> markCurrent());
        indexProperty().addListener(_ -> markCurrent());
    }

    private void markCurrent() {
        pseudoClassStateChanged(CURRENT, !isEmpty() && getIndex() == current.get());
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        pseudoClassStateChanged(HEADING, entry instanceof Entry.Heading);
        pseudoClassStateChanged(STILL, entry == null || entry.target() == null);
        setGraphic(entry == null ? null : graphic(entry));
        setTooltip(entry instanceof Entry.Part part && part.detail() != null ? tip(spoken(part)) : null);
        setAccessibleText(entry == null ? null : spoken(entry));
        markCurrent();
    }

    private Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        lettering.cover(tip);
        return tip;
    }

    private Node graphic(Entry entry) {
        return switch (entry) {
            case Entry.Heading heading -> heading(heading);
            case Entry.Summary summary -> {
                HBox line = line(texts.get("outline.summary"), range(summary.passages()));
                findings.add(line, summary.passages());
                yield line;
            }
            case Entry.Part part -> part(part);
            case Entry.Talk talk -> talk(talk);
        };
    }

    private Label heading(Entry.Heading heading) {
        Label label = label(title(heading).toUpperCase(Locale.ROOT), "outline-heading");
        lettering.coverStrong(label);
        label.setWrapText(true);
        return label;
    }

    private String title(Entry.Heading heading) {
        return switch (heading) {
            case PREPARED -> texts.get("outline.prepared");
            case QUESTIONS -> texts.get("outline.questions");
            case TALK -> texts.get("outline.talk");
        };
    }

    private Node part(Entry.Part part) {
        String detail = part.detail();
        Label count = label(part.figures() == 0 ? "" : "%d".formatted(part.figures()), "outline-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        return new PartLines(
                label(part.name(), "outline-name"),
                count,
                detail == null ? null : label(BriefTitle.of(detail), "outline-detail"),
                findings.count(part.passages()),
                findings.count(part.passages()),
                review.label(part.passages()));
    }

    private Node talk(Entry.Talk talk) {
        ProgressBar bar = new ProgressBar(talk.share());
        bar.getStyleClass().add("outline-share");
        bar.setMaxWidth(Double.MAX_VALUE);
        Label count = label(count(talk), "outline-count");
        // As wide for all, so that the bars can be compared.
        count.setMinWidth(COUNT);
        count.setAlignment(Pos.BASELINE_RIGHT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox under = new HBox(bar, count);
        under.getStyleClass().add("outline-under");
        under.setAlignment(Pos.CENTER_LEFT);
        return new VBox(line(name(talk), percent(talk)), under);
    }

    private String count(Entry.Talk talk) {
        return talk.characters()
                ? texts.get("outline.characters", talk.count())
                : texts.get("outline.words", talk.count());
    }

    private String name(Entry.Talk talk) {
        String name = talk.name();
        return name == null ? texts.get("outline.analysts") : name;
    }

    private static String percent(Entry.Talk talk) {
        return Math.round(100 * talk.share()) + "%";
    }

    private static String range(BitSet passages) {
        int first = passages.nextSetBit(0) + 1;
        int last = passages.length();
        return first == last ? "¶" + first : "¶" + first + "–" + last;
    }

    private HBox line(String name, String count) {
        Label left = label(name, "outline-name");
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        Label right = label(count, "outline-count");
        right.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(left, right);
        line.getStyleClass().add("outline-line");
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        lettering.cover(label);
        return label;
    }

    private String spoken(Entry entry) {
        return switch (entry) {
            case Entry.Heading heading -> title(heading);
            case Entry.Summary summary ->
                texts.get("outline.summary")
                        + ", "
                        + range(summary.passages())
                        + findings.spoken(summary.passages())
                        + review.spoken(summary.passages());
            case Entry.Part part ->
                part.name()
                        + (part.detail() == null ? "" : ", " + part.detail())
                        + ", "
                        + texts.get("outline.figures", part.figures())
                        + findings.spoken(part.passages())
                        + review.spoken(part.passages());
            case Entry.Talk talk -> name(talk) + ", " + percent(talk) + ", " + count(talk);
        };
    }
}

package app.diptych.ui.shell.menu;

import app.diptych.analysis.Analysis;
import app.diptych.model.Passage;
import app.diptych.model.Period;
import app.diptych.model.Transcript;
import app.diptych.ui.settings.ThemeChoice;
import app.diptych.ui.shell.room.BriefLabel;
import app.diptych.ui.shell.room.Giving;
import app.diptych.ui.shell.room.LateTip;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import app.diptych.ui.support.Zoom;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Which call this is, at the left, and what is wanted most often, at the right. */
public final class ToolBarView extends HBox {
    private final MenuContext context;
    private final Texts texts;
    private final FindButton find;
    private final BriefLabel title;
    private final BriefLabel details;
    private final Button open;
    private final Node zoom;
    private final BooleanProperty roomToOpen = new SimpleBooleanProperty(true);
    private final BooleanProperty roomToZoom = new SimpleBooleanProperty(true);
    private final ObservableValue<Boolean> callShown;
    /** What gives way, one after the other. */
    private final List<Giving> order;

    /**
     * @param context what the buttons act on
     * @param dark whether the theme shown now is the dark one
     */
    public ToolBarView(MenuContext context, ObservableValue<Boolean> dark) {
        this.context = context;
        this.texts = context.texts();
        this.find = new FindButton(context);
        callShown = context.callShown();
        title = title();
        details = details();
        open = open();
        zoom = zoom();
        // Open… and the sizes of text are in the menus too; of the title the company is what must be seen.
        order = List.of(
                details.giving(),
                title.giving(),
                Giving.of(open, this::getSpacing, roomToOpen),
                Giving.of(zoom, this::getSpacing, roomToZoom),
                title.giving());
        setId("tool-bar");
        // The window has a least width of its own, for which the bar has room.
        setMinWidth(0);
        getStyleClass().add("shell-bar");
        setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        title,
                        details,
                        inCall(new ModeSwitch(context)),
                        gap,
                        door(),
                        new StepButtons(context),
                        open,
                        inCall(new FiguresMenu(context).build()),
                        zoom,
                        theme(dark));
    }

    /** The door to the search is as wide as the others leave it; where they leave little, its sign is enough. */
    @Override
    protected void layoutChildren() {
        double least = others(false) + (find.isManaged() ? FindButton.LEAST : 0);
        Giving.fit(least - getWidth(), order);
        find.fit(getWidth() - others(true));
        super.layoutChildren();
    }

    /**
     * The width of all but the door to the search.
     *
     * @param now as they are, not as they would be with room for all
     */
    private double others(boolean now) {
        double width = snappedLeftInset() + snappedRightInset();
        for (Node child : getChildren()) {
            boolean there =
                    child.isManaged() || (!now && (child.equals(open) || (child.equals(zoom) && callShown.getValue())));
            width += child == find && child.isManaged() ? getSpacing() : 0;
            if (child instanceof BriefLabel label && !now) {
                width += label.widest();
            } else if (there && child != find) {
                width += snapSizeX(child.prefWidth(-1)) + getSpacing();
            }
        }
        return width - getSpacing();
    }

    private BriefLabel title() {
        BriefLabel label = BriefLabel.heading("call-title", context.lettering());
        label.getStyleClass().add("shell-title");
        // Beside the switch and the buttons a narrow window leaves little; the tab and the title bar say it too.
        label.setMinWidth(40);
        context.lifetime().hold(context.shell().text().subscribe(call -> label.say(titles(call))));
        return label;
    }

    /** The title, then the company with its quarter, then the company alone. */
    private List<String> titles(@Nullable Analysis call) {
        if (call == null) {
            return List.of("Diptych");
        }
        Transcript transcript = call.transcript();
        List<String> titles = new ArrayList<>(List.of(transcript.title()));
        String company = transcript.company();
        Period period = transcript.period();
        if (company != null && period != null && period.isQuarter()) {
            String quarter = period.code().substring(6);
            titles.add(texts.get("title.brief", company, String.valueOf(period.year()), quarter));
        }
        if (company != null) {
            titles.add(company);
        }
        titles.removeIf(each -> each.length() > transcript.title().length());
        return titles;
    }

    /** Date and script, which give way to the title as a whole: of two words that are cut nobody has anything. */
    private BriefLabel details() {
        BriefLabel label = new BriefLabel("call-details", context.lettering());
        label.getStyleClass().add("shell-details");
        context.lifetime().hold(context.shell().text().subscribe(call -> {
            String details = details(call);
            label.say(List.of(details, ""));
            title.add(details);
        }));
        return label;
    }

    private String details(@Nullable Analysis call) {
        if (call == null) {
            return "";
        }
        Transcript transcript = call.transcript();
        List<String> parts = new ArrayList<>();
        if (transcript.date() != null) {
            parts.add(DateTimeFormatter.ofPattern(texts.get("date.pattern"), texts.locale())
                    .format(transcript.date()));
        }
        parts.add(languages(transcript));
        return String.join(" · ", parts);
    }

    private String languages(Transcript transcript) {
        List<Passage> passages = transcript.passages();
        if (passages.stream().allMatch(passage -> passage.chinese() == null)) {
            return texts.get("columns.english");
        }
        if (passages.stream().allMatch(passage -> passage.english() == null)) {
            return texts.get("columns.chinese");
        }
        return transcript.chinese().equals("zh-Hans")
                ? texts.get("script.simplified")
                : texts.get("script.traditional");
    }

    /** Gives way to the field that it opens, and keeps its room, so that nothing moves. */
    private Node door() {
        ObservableValue<Boolean> shown = context.callShown();
        ObservableValue<Boolean> searching = context.reader().searching();
        find.managedProperty().bind(shown);
        find.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> shown.getValue() && !searching.getValue(), shown, searching));
        return find;
    }

    private Button open() {
        Button button = button("tool-open", texts.get("command.open"), context.actions()::askForFiles);
        button.setMnemonicParsing(false);
        button.visibleProperty().bind(roomToOpen);
        button.managedProperty().bind(roomToOpen);
        return button;
    }

    private Node zoom() {
        Zoom zoom = new Zoom(context.reader().zoom());
        Button smaller = button("tool-smaller", "A−", zoom::smaller);
        explain(smaller, texts.get("command.smaller"), context.lettering());
        Button larger = button("tool-larger", "A+", zoom::larger);
        explain(larger, texts.get("command.larger"), context.lettering());
        smaller.getStyleClass().add("left-pill");
        larger.getStyleClass().add("right-pill");
        HBox pair = new HBox(smaller, larger);
        pair.getStyleClass().add("shell-pair");
        pair.setAlignment(Pos.CENTER);
        pair.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> callShown.getValue() && roomToZoom.get(), callShown, roomToZoom));
        pair.managedProperty().bind(pair.visibleProperty());
        return pair;
    }

    private Node theme(ObservableValue<Boolean> dark) {
        Region half = new Region();
        half.getStyleClass().add("shell-half-moon");
        Button button = button(
                "tool-theme",
                "",
                () -> context.shell().settings().theme().set(dark.getValue() ? ThemeChoice.LIGHT : ThemeChoice.DARK));
        button.setGraphic(half);
        context.lifetime()
                .hold(dark.subscribe(
                        now -> explain(button, texts.get(now ? "tool.light" : "tool.dark"), context.lettering())));
        return button;
    }

    /** What acts on a call is not there while none is open. */
    private Node inCall(Node node) {
        node.visibleProperty().bind(context.callShown());
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    static void explain(Button button, String text, Lettering lettering) {
        button.setAccessibleText(text);
        LateTip.of(button, lettering).say(text);
    }
}

package app.diptych.ui.shell.window;

import app.diptych.ui.palette.PaletteView;
import app.diptych.ui.palette.PaletteViewModel;
import app.diptych.ui.shell.Desktop;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.Panes;
import app.diptych.ui.shell.ReaderCommands;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.menu.MainMenu;
import app.diptych.ui.shell.menu.MenuContext;
import app.diptych.ui.shell.menu.ToolBarView;
import app.diptych.ui.shell.outline.OutlineView;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Pulses;
import app.diptych.ui.support.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame of the window: everything but the two panes that are handed in. It needs no stage to be drawn. */
public final class ShellView extends BorderPane {
    private final Lifetime lifetime = new Lifetime();
    private final ShellViewModel shell;
    private final ReaderCommands reader;
    private final Panes panes;
    private final Lettering lettering;
    private final Texts texts;

    /**
     * @param panes reader and metrics, in the same language
     * @param desktop what lies outside the window
     * @param lettering covers names in either script
     * @param texts the words of bundle {@code shell}
     * @param dark whether the theme shown now is the dark one
     */
    public ShellView(
            ShellViewModel shell,
            ReaderCommands reader,
            Panes panes,
            Desktop desktop,
            Lettering lettering,
            Texts texts,
            ObservableValue<Boolean> dark) {
        this.shell = shell;
        this.reader = reader;
        this.panes = panes;
        this.lettering = lettering;
        this.texts = texts;
        setId("shell");
        getStyleClass().add("shell");
        PaletteViewModel palette = palette();
        ShellActions actions = new ShellActions(this, shell, reader, desktop, palette, lettering, texts);
        MenuContext context = new MenuContext(shell, reader, actions, lettering, texts, lifetime);
        setTop(top(context, dark));
        setCenter(center(actions, palette));
        setBottom(new StatusView(
                shell, reader.findings(), reader.review(), actions::showWarnings, lettering, texts, lifetime));
        shell.drawBy(this::drawn);
        new Drops(shell, (files, otherwise) -> reader.document().dropped(files, otherwise), this).install();
    }

    private void drawn(Runnable then) {
        Scene scene = getScene();
        if (scene == null) {
            then.run();
        } else {
            Pulses.after(scene, Pulses.UNTIL_DRAWN, then);
        }
    }

    /** Gives the keyboard to the reader, once it can be seen. */
    void focusReader() {
        panes.reader().requestFocus();
    }

    /** Lets go of the view models; the view is of no use afterwards. */
    public void release() {
        lifetime.end();
        panes.release().run();
    }

    private VBox top(MenuContext context, ObservableValue<Boolean> dark) {
        MainMenu menu = new MainMenu(context);
        // Accelerators beside those that the menu shows; they belong to whichever scene the view stands in.
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.getAccelerators().putAll(menu.furtherKeys());
            }
        });
        return new VBox(
                menu.build(),
                new ToolBarView(context, dark),
                new CallTabs(shell, lettering, texts, lifetime),
                new WelcomeView(shell, lettering, texts, lifetime));
    }

    private PaletteViewModel palette() {
        return new PaletteViewModel(
                () -> lookup("#menu-bar") instanceof MenuBar bar ? new Offers(bar, shell, reader).all() : List.of(),
                () -> shell.settings().recentCommands(),
                shell.settings()::rememberCommand);
    }

    private StackPane center(ShellActions actions, PaletteViewModel palette) {
        boolean late = shell.text().get() == null;
        SidePanes sides = new SidePanes(
                outline(),
                panes.reader(),
                panes.metrics(),
                late,
                shell.settings(),
                shell.settings().interfaceScale().multiply(shell.textScale()),
                lifetime);
        ObservableValue<Boolean> page = shell.mode().map(mode -> mode == Mode.METRICS);
        ObservableValue<Boolean> there = shell.text().map(_ -> true).orElse(false);
        ObservableValue<Boolean> open = shell.current().map(_ -> true).orElse(false);
        BooleanBinding read = Bindings.createBooleanBinding(() -> there.getValue() && !page.getValue(), there, page);
        BooleanBinding measured = Bindings.createBooleanBinding(() -> open.getValue() && page.getValue(), open, page);
        sides.visibleProperty().bind(read);
        panes.page().visibleProperty().bind(measured);
        StackPane layers = stacked(
                sides,
                panes.page(),
                new EmptyView(shell, actions, lettering, texts, lifetime),
                new LoadingView(shell, lettering, texts, lifetime),
                new PaletteView(palette, lettering, texts));
        // As text and review do: else it would go to whatever stands first below, and Enter would lead away.
        panes.page().visibleProperty().subscribe((_, shown) -> {
            if (shown) {
                panes.page().requestFocus();
            } else if (read.get()) {
                focusReader();
            }
        });
        return layers;
    }

    /** What lies over the lowest costs a start nothing: it comes into the scene when it is first to be seen. */
    private static StackPane stacked(Node... layers) {
        StackPane stack = new StackPane(layers[0]);
        for (int i = 1; i < layers.length; i++) {
            Node layer = layers[i];
            List<Node> below = List.of(layers).subList(0, i);
            layer.visibleProperty().subscribe(visible -> {
                if (visible && layer.getParent() == null) {
                    stack.getChildren()
                            .add(
                                    (int) below.stream()
                                            .filter(stack.getChildren()::contains)
                                            .count(),
                                    layer);
                }
            });
        }
        return stack;
    }

    private OutlineView outline() {
        OutlineView outline = new OutlineView(reader::goTo, lettering, texts);
        lifetime.hold(shell.text().subscribe(call -> {
            outline.show(call);
            outline.mark(reader.here().getValue());
        }));
        lifetime.hold(reader.here().subscribe(outline::mark));
        lifetime.hold(reader.findings().tally().subscribe(outline::count));
        lifetime.hold(reader.review().tally().subscribe(outline::progress));
        return outline;
    }
}

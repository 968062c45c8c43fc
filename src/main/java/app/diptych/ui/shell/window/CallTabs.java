package app.diptych.ui.shell.window;

import app.diptych.model.Period;
import app.diptych.model.Transcript;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The open calls, where there are several: a click shows one, a middle click closes it, dragging puts it elsewhere. */
final class CallTabs extends TabPane {
    private final ShellViewModel shell;
    private final Lettering lettering;
    private final Texts texts;
    /** Whether the tabs are being brought in line with the calls, and not the other way round. */
    private boolean following;

    CallTabs(ShellViewModel shell, Lettering lettering, Texts texts, Lifetime lifetime) {
        this.shell = shell;
        this.lettering = lettering;
        this.texts = texts;
        setId("call-tabs");
        getStyleClass().add("shell-tabs");
        setAccessibleText(texts.get("tabs"));
        setTabClosingPolicy(TabClosingPolicy.ALL_TABS);
        setTabDragPolicy(TabDragPolicy.REORDER);
        // The tabs alone: what they show stands beneath them, and stays.
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxHeight(Region.USE_PREF_SIZE);
        visibleProperty().bind(Bindings.size(shell.calls()).greaterThan(1));
        managedProperty().bind(visibleProperty());
        lifetime.hold(shell.calls().subscribe(this::fill));
        lifetime.hold(shell.current().subscribe(this::mark));
        fill();
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        getTabs().addListener((ListChangeListener<Tab>) _ -> arranged());
        addEventFilter(MouseEvent.MOUSE_CLICKED, this::middleClick);
    }

    private void fill() {
        following = true;
        List<Tab> wanted = new ArrayList<>();
        for (Call call : shell.calls()) {
            Tab known = tab(call);
            Tab tab = known == null ? made(call) : known;
            // Another call may have come, or gone, that has the same name.
            ((Label) tab.getGraphic()).setText(name(call));
            wanted.add(tab);
        }
        if (!wanted.equals(getTabs())) {
            getTabs().setAll(wanted);
        }
        following = false;
        mark(shell.current().get());
    }

    private void mark(@Nullable Call call) {
        Tab tab = call == null ? null : tab(call);
        if (tab != null) {
            following = true;
            getSelectionModel().select(tab);
            following = false;
        }
    }

    private @Nullable Tab tab(Call call) {
        for (Tab tab : getTabs()) {
            if (call.equals(tab.getUserData())) {
                return tab;
            }
        }
        return null;
    }

    private Tab made(Call call) {
        Tab tab = new Tab();
        tab.setId("tab-" + Integer.toHexString(System.identityHashCode(tab)));
        tab.setUserData(call);
        Label name = new Label();
        name.getStyleClass().add("shell-tab-name");
        name.setMaxWidth(260);
        lettering.cover(name);
        tab.setGraphic(name);
        Tooltip whole = new Tooltip(whole(call));
        lettering.cover(whole);
        tab.setTooltip(whole);
        tab.setContextMenu(menu(call));
        tab.setOnCloseRequest(event -> {
            event.consume();
            shell.close(call);
        });
        return tab;
    }

    /** Company and period; with the file's name where another call has the same. */
    private String name(Call call) {
        String name = name(call.analysis().transcript());
        long same = shell.calls().stream()
                .filter(other -> name(other.analysis().transcript()).equals(name))
                .count();
        return same > 1
                ? switch (call.origin()) {
                    case Origin.OfFile file -> name + " (" + file.path().getFileName() + ")";
                    case Origin.TwoFiles two -> name + " (" + two.name() + ")";
                    case Origin.Pasted _, Origin.Sample _ -> name;
                }
                : name;
    }

    private String name(Transcript transcript) {
        String company = transcript.company();
        Period period = transcript.period();
        if (company == null || period == null) {
            return transcript.title();
        }
        String code = period.code();
        return company
                + " · "
                + (period.isQuarter()
                        ? texts.get("tab.quarter", code.substring(6), Integer.toString(period.year()))
                        : code);
    }

    private String whole(Call call) {
        String title = call.analysis().transcript().title();
        return switch (call.origin()) {
            case Origin.OfFile file -> title + "\n" + file.path();
            case Origin.TwoFiles two -> title + "\n" + two.english() + "\n" + two.chinese();
            case Origin.Pasted _ -> title + "\n" + texts.get("origin.pasted");
            case Origin.Sample _ -> title + "\n" + texts.get("origin.sample");
        };
    }

    private ContextMenu menu(Call call) {
        MenuItem close = new MenuItem(texts.get("command.close"));
        close.setId("tab-close");
        close.setOnAction(_ -> shell.close(call));
        MenuItem others = new MenuItem(texts.get("command.closeOthers"));
        others.setId("tab-close-others");
        others.setOnAction(_ -> shell.closeOthers(call));
        ContextMenu menu = new ContextMenu(close, others);
        menu.setId("tab-menu");
        return menu;
    }

    private void chosen(@Nullable Tab tab) {
        if (!following
                && tab != null
                && tab.getUserData() instanceof Call call
                && shell.calls().contains(call)) {
            shell.show(call);
        }
    }

    private void arranged() {
        if (!following) {
            shell.arrange(
                    getTabs().stream().map(tab -> (Call) tab.getUserData()).toList());
        }
    }

    private void middleClick(MouseEvent event) {
        if (event.getButton() == MouseButton.MIDDLE) {
            for (Node at = event.getPickResult().getIntersectedNode(); at != null; at = at.getParent()) {
                String id = at.getId();
                for (Tab tab : List.copyOf(getTabs())) {
                    if (tab.getId().equals(id)) {
                        shell.close((Call) tab.getUserData());
                        event.consume();
                        return;
                    }
                }
            }
        }
    }
}

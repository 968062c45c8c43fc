package app.diptych.ui;

import app.diptych.ui.settings.Settings;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The pane at the right: metrics, findings and notes, one of them in front. */
final class SideTabs extends TabPane {
    private final Lifetime lifetime = new Lifetime();

    /**
     * @param noted how many notes there are
     * @param found how many findings; null as long as that is not known
     */
    SideTabs(
            Region metrics,
            Region findings,
            Region notes,
            ObservableValue<Integer> noted,
            ObservableValue<@Nullable Integer> found,
            Settings settings,
            Texts texts,
            Lettering lettering) {
        setId("side-tabs");
        getStyleClass().add("side-tabs");
        setAccessibleText(texts.get("tabs"));
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        Tab first = tab("tab-metrics", lettering);
        Tab second = tab("tab-findings", lettering);
        label(first).setText(texts.get("tab.metrics"));
        lifetime.hold(found.subscribe(
                now -> label(second).setText(texts.get("tab.findings") + (now == null ? "" : " " + now))));
        Tab third = tab("tab-notes", lettering);
        Texts words = new Texts("review", texts.locale());
        lifetime.hold(noted.subscribe(
                now -> label(third).setText(words.get("notes.tab") + (now == null || now == 0 ? "" : " " + now))));
        getTabs().addAll(first, second, third);
        lifetime.hold(settings.findingsInFront()
                .subscribe(front -> getSelectionModel().select(front ? second : first)));
        Map<Tab, Region> contents = Map.of(first, metrics, second, findings, third, notes);
        getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && chosen.getContent() == null) {
                // Not before it is looked at: what nobody sees would be styled at each start.
                chosen.setContent(contents.get(chosen));
            }
            if (!third.equals(chosen)) {
                settings.findingsInFront().set(second.equals(chosen));
            }
        });
    }

    private static Tab tab(String id, Lettering lettering) {
        Label name = new Label();
        name.setId(id + "-name");
        name.getStyleClass().add("side-tab-name");
        lettering.cover(name);
        Tab tab = new Tab();
        tab.setId(id);
        tab.setGraphic(name);
        return tab;
    }

    private static Label label(Tab tab) {
        return (Label) tab.getGraphic();
    }

    /** Brings the notes to the front. */
    void showNotes() {
        getSelectionModel().select(2);
    }

    /** Brings the findings to the front. */
    void showFindings() {
        getSelectionModel().select(1);
    }

    /** Lets go of the models; the view is of no use afterwards. */
    void release() {
        lifetime.end();
    }
}

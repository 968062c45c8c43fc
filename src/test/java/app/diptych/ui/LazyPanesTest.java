package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.findings.FlaggedCall;
import app.diptych.ui.shell.Mode;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody looks at is neither made nor styled: a start has no time for it. */
class LazyPanesTest extends FindingsWindow {
    @BeforeEach
    void open() {
        settings.welcomed().set(true);
        open(FlaggedCall.of(PASSAGES), 1440, 900);
        rest();
    }

    private @Nullable Node inScene(String id) {
        return onFx(() -> scene().lookup("#" + id));
    }

    private @Nullable Node content(String tab) {
        return onFx(() -> ((TabPane) Objects.requireNonNull(scene().lookup("#side-tabs")))
                .getTabs().stream()
                        .filter(each -> each.getId().equals(tab))
                        .map(Tab::getContent)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    @Test
    void findingsAndNotesComeIntoTheWindowWhenTheirTabsAreChosen() {
        assertThat(content("tab-metrics")).isNotNull();
        assertThat(content("tab-findings")).isNull();
        assertThat(content("tab-notes")).isNull();
        act(() -> settings.findingsInFront().set(true));
        assertThat(content("tab-findings")).isNotNull();
        assertThat(content("tab-notes")).isNull();
        assertThat(inScene("finding-list")).isNotNull();
    }

    @Test
    void reviewAndFindBarComeIntoTheWindowWhenTheyAreAskedFor() {
        assertThat(inScene("review")).isNull();
        assertThat(inScene("search-bar")).isNull();
        act(() -> shell.mode().set(Mode.REVIEW));
        act(() -> panels.search().open(""));
        assertThat(inScene("review")).isNotNull();
        assertThat(inScene("search-bar")).isNotNull();
    }

    @Test
    void theMetricsPageIsEmptyUntilItIsShown() {
        assertThat(inScene("metrics-page-charts")).isNull();
        assertThat(inScene("metrics-section-charts")).isNull();
        act(() -> shell.mode().set(Mode.METRICS));
        settle();
        assertThat(inScene("metrics-page-charts")).isNotNull();
        assertThat(inScene("metrics-section-charts")).isNotNull();
    }

    /** Its cells are of many heights, none of which is known before the list has been laid out. */
    @Test
    void theFindingThatThePersonIsAtIsWholeWhenTheListComesToTheFront() {
        for (int i = 0; i < 12; i++) {
            act(() -> findings().next());
        }
        act(() -> settings.findingsInFront().set(true));
        settle();
        settle();
        assertThat(onFx(() -> {
                    int index = list().getSelectionModel().getSelectedIndex();
                    return list().lookupAll(".finding-cell").stream()
                            .map(ListCell.class::cast)
                            .filter(cell -> cell.isVisible() && cell.getIndex() == index)
                            .anyMatch(cell -> {
                                Bounds at = list().sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
                                return at.getMinY() >= 0 && at.getMaxY() <= list().getHeight();
                            });
                }))
                .isTrue();
    }
}

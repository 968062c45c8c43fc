package app.diptych.ui.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.ui.metrics.chart.Door;
import app.diptych.ui.support.FxTest;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsViewTest extends FxTest {
    private final List<Integer> visited = new ArrayList<>();
    private final MetricsViewModel model =
            new MetricsViewModel(ConceptCatalogue.shipped(), (_, passage) -> visited.add(passage));

    @BeforeEach
    void open() {
        show(348, 900, () -> {
            model.analysisProperty().set(InventedCall.analysis());
            return new MetricsView(model, new Texts("metrics", Locale.ENGLISH), text -> "System");
        });
    }

    private <T extends Node> T node(String selector, Class<T> type) {
        return type.cast(onFx(() -> Objects.requireNonNull(stage().getScene().lookup(selector), selector)));
    }

    private String words(String selector) {
        Label label = node(selector, Label.class);
        return onFx(label::getText);
    }

    @Test
    void aClickOnACardGoesToThePassageThatSaysIt() {
        robot.clickOn("#metrics-card-freeCashFlow");

        assertThat(visited).containsExactly(6);
    }

    @Test
    void enterOnACardGoesThereToo() {
        act(node("#metrics-card-netSales", Node.class)::requestFocus);
        robot.type(KeyCode.ENTER);

        assertThat(visited).containsExactly(1);
    }

    @Test
    void aClickOnABarGoesToThePassageThatSaysIt() {
        robot.clickOn("Workshop");

        assertThat(visited).containsExactly(5);
    }

    @Test
    void aScreenReaderHearsTheWholeFigureAndCanOpenIt() {
        Node card = node("#metrics-card-netSales", Node.class);

        assertThat(card.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        assertThat(card.getAccessibleText())
                .isEqualTo(
                        "Net sales, Q2 2024, 2.41 billion US dollars, up 11 percent year over year, ex-FX, passage 2");
        act(() -> card.executeAccessibleAction(AccessibleAction.FIRE));
        assertThat(visited).containsExactly(1);
    }

    @Test
    void theCallsPeriodHeadsThePaneAndIsNotRepeatedOnTheCards() {
        assertThat(words("#metrics-period")).isEqualTo("Q2 2024");
        assertThat(words("#metrics-card-netSales .metrics-card-label")).isEqualTo("Net sales");
        assertThat(words("#metrics-card-freeCashFlow .metrics-card-label")).isEqualTo("Free cash flow · TTM");
    }

    @ParameterizedTest
    @ValueSource(ints = {230, 300, 348, 600})
    void noNameAndNoFigureOnACardIsCut(int width) {
        resize(width, 900);

        List<Label> labels = labels();
        assertThat(labels).isNotEmpty();
        for (Label label : labels) {
            assertThat(onFx(() -> ((Text) label.lookup(".text")).getText()))
                    .as("at %d pixels", width)
                    .isEqualTo(onFx(label::getText));
        }
    }

    private List<Label> labels() {
        return onFx(() -> stage().getScene().getRoot().lookupAll("*").stream()
                .filter(node -> node instanceof Label
                        && node.getStyleClass().stream()
                                .anyMatch(
                                        List.of("metrics-card-label", "metrics-card-value", "metrics-card-change")
                                                ::contains))
                .map(Label.class::cast)
                .toList());
    }

    @Test
    void theTooltipsWearThePanesOwnLook() {
        Door card = node("#metrics-card-netSales", Door.class);
        Label notes = node("#metrics-chart-netSales .metrics-notes", Label.class);

        assertThat(card.tooltip().getStyleClass()).contains("metrics-tip");
        assertThat(notes.getTooltip().getStyleClass()).contains("metrics-tip");
        assertThat(notes.getTooltip().getText())
                .isEqualTo("The segments add up to the company’s figure, within rounding.");
    }

    @Test
    void aCallWithoutFiguresSaysSoInOneSentence() {
        act(() -> model.analysisProperty().set(InventedCall.analysis("Good morning, everyone.")));

        assertThat(words("#metrics-empty"))
                .isEqualTo("This call states no figures of the company that can be told apart from others.");
    }
}

package app.diptych.ui.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.ui.metrics.chart.Door;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MetricsViewTest {
    private final List<Integer> visited = new ArrayList<>();
    private final MetricsViewModel model =
            new MetricsViewModel(ConceptCatalogue.shipped(), (_, passage) -> visited.add(passage));

    @Start
    void show(Stage stage) {
        model.analysisProperty().set(InventedCall.analysis());
        Scene scene =
                new Scene(new MetricsView(model, new Texts("metrics", Locale.ENGLISH), text -> "System"), 348, 900);
        for (String sheet : List.of("tokens-light", "metrics")) {
            scene.getStylesheets()
                    .add(Objects.requireNonNull(getClass().getResource("/app/diptych/ui/style/" + sheet + ".css"))
                            .toExternalForm());
        }
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aClickOnACardGoesToThePassageThatSaysIt(FxRobot robot) {
        robot.clickOn("#metrics-card-freeCashFlow");

        assertThat(visited).containsExactly(6);
    }

    @Test
    void enterOnACardGoesThereToo(FxRobot robot) {
        Node card = robot.lookup("#metrics-card-netSales").query();
        robot.interact(card::requestFocus);
        robot.type(KeyCode.ENTER);

        assertThat(visited).containsExactly(1);
    }

    @Test
    void aClickOnABarGoesToThePassageThatSaysIt(FxRobot robot) {
        robot.clickOn("Workshop");

        assertThat(visited).containsExactly(5);
    }

    @Test
    void aScreenReaderHearsTheWholeFigureAndCanOpenIt(FxRobot robot) {
        Node card = robot.lookup("#metrics-card-netSales").query();

        assertThat(card.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        assertThat(card.getAccessibleText())
                .isEqualTo(
                        "Net sales, Q2 2024, 2.41 billion US dollars, up 11 percent year over year, ex-FX, passage 2");
        robot.interact(() -> card.executeAccessibleAction(AccessibleAction.FIRE));
        assertThat(visited).containsExactly(1);
    }

    @Test
    void theCallsPeriodHeadsThePaneAndIsNotRepeatedOnTheCards(FxRobot robot) {
        assertThat(robot.lookup("#metrics-period").queryAs(Label.class).getText())
                .isEqualTo("Q2 2024");
        assertThat(robot.lookup("#metrics-card-netSales .metrics-card-label")
                        .queryAs(Label.class)
                        .getText())
                .isEqualTo("Net sales");
        assertThat(robot.lookup("#metrics-card-freeCashFlow .metrics-card-label")
                        .queryAs(Label.class)
                        .getText())
                .isEqualTo("Free cash flow · TTM");
    }

    @ParameterizedTest
    @ValueSource(ints = {230, 300, 348, 600})
    void noNameAndNoFigureOnACardIsCut(int width, FxRobot robot) {
        robot.interact(() -> {
            Scene scene = robot.lookup("#metrics").query().getScene();
            scene.getWindow().setWidth(width);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });

        for (Label label : robot.lookup(".metrics-card-label, .metrics-card-value, .metrics-card-change")
                .queryAllAs(Label.class)) {
            Text seen = (Text) label.lookup(".text");
            assertThat(seen.getText()).as("at %d pixels", width).isEqualTo(label.getText());
        }
    }

    @Test
    void theTooltipsWearThePanesOwnLook(FxRobot robot) {
        Door card = robot.lookup("#metrics-card-netSales").queryAs(Door.class);
        Label notes = robot.lookup("#metrics-chart-netSales .metrics-notes").queryAs(Label.class);

        assertThat(card.tooltip().getStyleClass()).contains("metrics-tip");
        assertThat(notes.getTooltip().getStyleClass()).contains("metrics-tip");
        assertThat(notes.getTooltip().getText())
                .isEqualTo("The segments add up to the company’s figure, within rounding.");
    }

    @Test
    void aCallWithoutFiguresSaysSoInOneSentence(FxRobot robot) {
        robot.interact(() -> model.analysisProperty().set(InventedCall.analysis("Good morning, everyone.")));

        assertThat(robot.lookup("#metrics-empty").queryAs(Label.class).getText())
                .isEqualTo("This call states no figures of the company that can be told apart from others.");
    }
}

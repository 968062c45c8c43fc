package app.diptych.ui.support.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.support.FxTest;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptKeysTest extends FxTest {
    private Scene scene;

    /** Everything that can be typed into, each twice: the first is hidden. */
    private static VBox made() {
        VBox all = new VBox();
        for (boolean seen : List.of(false, true)) {
            Spinner<Integer> spinner = new Spinner<>(0, 99999, 12345);
            spinner.setId("spinner");
            spinner.setEditable(true);
            ComboBox<String> box = new ComboBox<>();
            box.setId("box");
            box.setEditable(true);
            box.setValue("Corvane Lighting");
            TextField field = new TextField("Corvane");
            field.setId("field");
            VBox nameless = new VBox(new TextField("first"), new TextField("second"));
            nameless.setId("around");
            VBox both = new VBox(new Button("aside"), spinner, box, field, nameless);
            both.setVisible(seen);
            all.getChildren().add(both);
        }
        return all;
    }

    private Node seen(String id) {
        return onFx(() -> List.copyOf(
                        ((VBox) scene.getRoot()).getChildren().getLast().lookupAll("#" + id))
                .getFirst());
    }

    @BeforeEach
    void open() {
        VBox shown = show(300, 500, KeptKeysTest::made);
        scene = onFx(shown::getScene);
    }

    private void remake() {
        act(() -> {
            KeptKeys keys = KeptKeys.of(scene);
            scene.setRoot(made());
            keys.giveBack(scene);
        });
    }

    @Test
    void whoTypesIntoASpinnerGoesOnWhereTheyWere() {
        Spinner<?> before = (Spinner<?>) seen("spinner");
        act(() -> {
            before.requestFocus();
            before.getEditor().selectRange(1, 3);
        });
        remake();
        Spinner<?> after = (Spinner<?>) seen("spinner");
        assertThat(onFx(() -> scene.getFocusOwner())).isEqualTo(after).isNotEqualTo(before);
        assertThat(onFx(() -> after.getEditor().getSelectedText())).isEqualTo("23");
    }

    @Test
    void whoTypesIntoAChoiceGoesOnWhereTheyWere() {
        ComboBox<?> before = (ComboBox<?>) seen("box");
        act(() -> {
            before.requestFocus();
            before.getEditor().selectRange(8, 13);
        });
        remake();
        ComboBox<?> after = (ComboBox<?>) seen("box");
        assertThat(onFx(() -> scene.getFocusOwner())).isEqualTo(after);
        assertThat(onFx(() -> after.getEditor().getSelectedText())).isEqualTo("Light");
    }

    @Test
    void ofTwoNodesOfANameTheOneThatIsSeenHasTheKeys() {
        act(seen("field")::requestFocus);
        remake();
        assertThat(onFx(() -> scene.getFocusOwner())).isEqualTo(seen("field"));
    }

    @Test
    void whatCannotBeReachedByTabGivesTheKeysToNothingElse() {
        open();
        VBox before = (VBox) seen("around");
        act(() -> {
            before.getChildren().get(1).setFocusTraversable(false);
            before.getChildren().get(1).requestFocus();
        });
        assertThat(onFx(() -> KeptKeys.of(scene).id())).isNull();
    }

    @Test
    void aNodeWithoutANameIsFoundInWhatItStandsIn() {
        VBox before = (VBox) seen("around");
        act(() -> {
            TextField second = (TextField) before.getChildren().get(1);
            second.requestFocus();
            second.selectRange(2, 4);
        });
        remake();
        TextField after =
                (TextField) onFx(() -> ((VBox) seen("around")).getChildren().get(1));
        assertThat(onFx(() -> scene.getFocusOwner())).isEqualTo(after);
        assertThat(onFx(after::getSelectedText)).isEqualTo("co");
    }
}

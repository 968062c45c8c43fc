package app.diptych.ui.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.palette.Offer;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class PaletteInWindowTest extends WindowTest {
    @Test
    void ctrlKOpensItWithEveryCommandAndEscapeGivesTheKeyboardBack() {
        openCall("a.txt");
        Node reader = node("reader");
        act(reader::requestFocus);
        press(KeyCode.CONTROL, KeyCode.K);
        assertThat(isShown("palette-layer")).isTrue();
        assertThat(titles()).contains("Open…", "Dark", "Go to ¶…", "Keys");
        assertThat(focused()).isEqualTo("palette-query");
        press(KeyCode.ESCAPE);
        assertThat(isShown("palette-layer")).isFalse();
        assertThat(focused()).isEqualTo("reader");
    }

    @Test
    void aCommandIsFoundByTheBeginningsOfItsWordsAndDoneByEnter() {
        openCall("a.txt");
        ask("hc");
        assertThat(titles().getFirst()).isEqualTo("High contrast");
        assertThat(onFx(() -> list().getSelectionModel().getSelectedIndex())).isZero();
        press(KeyCode.ENTER);
        assertThat(settings.highContrast().get()).isTrue();
        assertThat(isShown("palette-layer")).isFalse();
    }

    @Test
    void aSpeakerIsGoneTo() {
        openCall("a.txt");
        ask("renn");
        assertThat(lines().getFirst())
                .isEqualTo("SPEAKER Tobias Renn | Senior Vice President and Chief Financial Officer | ¶6");
        press(KeyCode.ENTER);
        assertThat(reader.told).containsExactly("goTo 5");
    }

    @Test
    void anExchangeIsFoundByAnalystAndFirmInChineseToo() {
        openCall("a.txt");
        ask("halden");
        assertThat(lines()).startsWith("EXCHANGE Priya Okonjo | Halden Securities | ¶7");
        press(KeyCode.ESCAPE);
        ask("林書");
        assertThat(lines()).startsWith("EXCHANGE 林書瑋 | Northmere 證券 | ¶10");
        press(KeyCode.ENTER);
        assertThat(reader.told).containsExactly("goTo 9");
    }

    @Test
    void theListIsAsHighAsWhatFitsAndNoHigherThanTwelveLines() {
        openCall("a.txt");
        ask("high contrast");
        assertThat(onFx(() -> list().getHeight() / list().getItems().size())).isBetween(30.0, 34.0);
        assertThat(onFx(() -> list().getItems().size())).isLessThan(12);
        press(KeyCode.ESCAPE);
        ask("");
        assertThat(onFx(() -> list().getItems().size())).isGreaterThan(12);
        assertThat(onFx(() -> list().getHeight())).isBetween(360.0, 400.0);
    }

    @Test
    void callsToCompareWithAreAddedFromItToo() {
        openCall("a.txt");
        ask("compare");
        assertThat(titles().getFirst()).isEqualTo("Compare with other calls…");
        press(KeyCode.ENTER);
        assertThat(reader.told).containsExactly("addCall");
    }

    @Test
    void itsLinesAreOfOneHeightAndTwelveFitHoweverLargeTheInterfaceIs() {
        act(() -> settings.interfaceScale().set(1.5));
        openCall("a.txt");
        ask("");
        assertThat(onFx(() -> list().lookupAll(".palette-cell").stream()
                        .filter(Node::isVisible)
                        .map(cell -> cell.getLayoutBounds().getHeight())
                        .distinct()
                        .count()))
                .isOne();
        assertThat(onFx(() -> list().getHeight())).isBetween(1.5 * 360, 1.5 * 400);
    }

    @Test
    void anOpenCallIsShown() {
        openCall("alpha.txt");
        openCall("beta.txt");
        ask("alpha");
        press(KeyCode.ENTER);
        assertThat(text("call-title")).isEqualTo("alpha.txt");
    }

    @Test
    void theArrowsChooseAndWhatWasChosenLastComesFirst() {
        openCall("a.txt");
        ask("larger");
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.K);
        assertThat(titles().getFirst()).isEqualTo("Larger text");
        press(KeyCode.ESCAPE);
        ask("outline");
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.K);
        assertThat(titles()).startsWith("Outline", "Larger text");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(reader.zoom().get()).isEqualTo(1.2);
    }

    @Test
    void aCommandThatCannotBeDoneNowIsGreyAndDoesNothing() {
        ask("copy");
        assertThat(onFx(() -> list().getItems().getFirst().enabled())).isFalse();
        press(KeyCode.ENTER);
        assertThat(reader.told).isEmpty();
        assertThat(isShown("palette-layer")).isTrue();
        assertThat(onFx(() -> list().lookupAll(".palette-cell").stream()
                        .filter(cell -> cell.getPseudoClassStates().toString().contains("off"))
                        .count()))
                .isPositive();
    }

    @Test
    void aPressBesideItClosesIt() {
        openCall("a.txt");
        press(KeyCode.CONTROL, KeyCode.K);
        robot.clickOn(60, 700);
        settle();
        assertThat(isShown("palette-layer")).isFalse();
    }

    private void ask(String query) {
        press(KeyCode.CONTROL, KeyCode.K);
        act(() -> ((TextField) scene().lookup("#palette-query")).setText(query));
    }

    private List<String> titles() {
        return onFx(() -> list().getItems().stream().map(Offer::title).toList());
    }

    private List<String> lines() {
        return onFx(() -> list().getItems().stream()
                .map(offer -> offer.kind() + " " + offer.title() + " | " + offer.detail() + " | " + offer.note())
                .toList());
    }

    @SuppressWarnings("unchecked")
    private ListView<Offer> list() {
        return (ListView<Offer>) scene().lookup("#palette-list");
    }

    private String focused() {
        return onFx(() -> scene().getFocusOwner().getId());
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        settle();
    }
}

package app.diptych.ui;

import app.diptych.ui.findings.FindingsViewModel;
import app.diptych.ui.findings.FlaggedCall;
import app.diptych.ui.findings.Item;
import app.diptych.ui.findings.Line;
import app.diptych.ui.reader.ReaderView;
import app.diptych.ui.reader.flow.Flow;
import app.diptych.ui.reader.row.Row;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The real window on a call with findings, the list of them in front. */
abstract class FindingsWindow extends RealWindow {
    static final int PASSAGES = 60;

    void openFindings() {
        settings.findingsInFront().set(true);
        settings.welcomed().set(true);
        open(FlaggedCall.of(PASSAGES), 1440, 900);
        rest();
    }

    FindingsViewModel findings() {
        return panels.findings();
    }

    Flow<Row> flow() {
        return ((ReaderView) scene().lookup("#reader")).flow();
    }

    @SuppressWarnings("unchecked")
    ListView<Line> list() {
        return (ListView<Line>) node("finding-list");
    }

    /** The findings listed. */
    List<Item> listed() {
        return onFx(() -> list().getItems().stream()
                .filter(Line.Of.class::isInstance)
                .map(line -> ((Line.Of) line).item())
                .toList());
    }

    /** What the labels and buttons of a node say, in their order. */
    static List<String> said(Node node) {
        return onFx(() -> node.lookupAll("*").stream()
                .filter(Node::isVisible)
                .map(FindingsWindow::words)
                .filter(text -> text != null && !text.isEmpty())
                .distinct()
                .toList());
    }

    /** What a label says, or a sentence that is made of pieces; null for any other node. */
    private static @Nullable String words(Node node) {
        return switch (node) {
            case Labeled label -> label.getText();
            case TextFlow sentence ->
                sentence.getChildren().stream()
                        .map(piece -> ((Text) piece).getText())
                        .collect(Collectors.joining());
            default -> null;
        };
    }

    String text(String id) {
        return onFx(() -> {
            Node node = node(id);
            return node instanceof Label label ? label.getText() : ((Hyperlink) node).getText();
        });
    }

    /** The popover that explains a finding, or null. */
    @Nullable
    Node popover() {
        return onFx(() -> Window.getWindows().stream()
                .filter(window -> window instanceof Popup && window.isShowing())
                .map(window -> window.getScene().lookup("#finding-popover"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
    }

    /** The passages of which something can be seen, from the top. */
    List<Integer> inSight() {
        return onFx(() -> {
            List<Integer> rows = new java.util.ArrayList<>();
            flow().forEachLive((row, _) -> rows.add(row));
            return rows;
        });
    }

    /** How many marks of a style a row has. */
    int marks(int passage, String style) {
        return onFx(() -> {
            Row row = Objects.requireNonNull(flow().live(passage), "¶ " + passage);
            return (int) row.lookupAll(style).stream()
                    .filter(mark -> mark.isVisible() && mark.getBoundsInLocal().getWidth() > 0)
                    .count();
        });
    }

    void focusReader() {
        act(() -> flow().requestFocus());
    }

    void focusList() {
        act(() -> list().requestFocus());
    }

    void shiftF8() {
        robot.press(KeyCode.SHIFT).push(KeyCode.F8).release(KeyCode.SHIFT);
        settle();
    }
}

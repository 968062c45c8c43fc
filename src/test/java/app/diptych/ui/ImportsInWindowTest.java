package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Section;
import app.diptych.model.Transcript;
import app.diptych.review.FindingKey;
import app.diptych.ui.settings.InterfaceLanguage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was read of a file is told, can be corrected, and the corrections hold when it is read again. */
class ImportsInWindowTest extends ImportsWindow {
    @Test
    void theReportSaysWhatWasRecognisedAndAWarningLeadsToItsPassage() throws Exception {
        open(CALL);
        report();
        assertThat(onFx(() -> dialog(ComboBox.class, "imports-format").getValue())
                        .toString())
                .isEqualTo("INTERLEAVED");
        ListView<?> warnings = dialog(ListView.class, "imports-warnings");
        assertThat(onFx(() -> warnings.getItems().size())).isEqualTo(1);
        act(() -> {
            warnings.requestFocus();
            warnings.getSelectionModel().select(0);
        });
        press(KeyCode.ENTER);
        assertThat(visited).containsExactly(2);
        assertThat(find("import-report")).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "TRADITIONAL", "SIMPLIFIED"})
    void theReportCanBeMadeAsNarrowAsASmallScreen(InterfaceLanguage language) throws Exception {
        settings.language().set(language);
        open(CALL);
        report();
        DialogPane pane = dialog(DialogPane.class, "import-report");
        act(() -> pane.getScene().getWindow().setWidth(760));
        for (int tab = 0; tab < 3; tab++) {
            showTab(tab);
            assertThat(onFx(() -> pane.minWidth(-1))).as("tab " + tab).isLessThanOrEqualTo(760);
            for (String id : List.of("imports-apply", "dialog-close")) {
                Node button = dialog(Button.class, id);
                assertThat(onFx(() ->
                                button.localToScene(button.getLayoutBounds()).getMaxX()))
                        .as(id)
                        .isLessThanOrEqualTo(760);
            }
        }
        showTab(1);
        Node same = dialog(ComboBox.class, "imports-same-0");
        assertThat(onFx(() -> same.localToScene(same.getLayoutBounds()).getMaxX()))
                .isLessThanOrEqualTo(760);
    }

    @Test
    void thePeriodIsSaidAsEverywhereInTheWindow() throws Exception {
        open(CALL.replace("Corvane Lighting call", "Corvane Lighting third quarter 2031 earnings call"));
        report();
        assertThat(onFx(() -> find("import-report").lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText())
                        .toList()))
                .contains("Q3 2031")
                .doesNotContain("2031-Q3");
    }

    /** In a face that lacks one of the signs nothing would stand in the window's own. */
    @Test
    void thePreviewIsInAFaceOfTheWindow() throws Exception {
        open(CALL);
        report();
        showTab(2);
        assertThat(onFx(() ->
                        dialog(TextArea.class, "imports-preview").getFont().getFamily()))
                .isNotEqualTo("System");
    }

    @Test
    void twoSpeakersAreUnitedAndRenamedAndStaySoWhenTheFileIsReadAgain() throws Exception {
        open(CALL);
        report();
        showTab(1);
        act(() -> {
            dialog(TextField.class, "imports-firm-3").setText("Halden Bank");
            @SuppressWarnings("unchecked")
            ComboBox<String> same = dialog(ComboBox.class, "imports-same-2");
            same.setValue("Mira Halloran");
            same.getOnAction().handle(new javafx.event.ActionEvent());
        });
        assertThat(onFx(() -> dialog(TextField.class, "imports-name-2").getText()))
                .isEqualTo("Mira Halloran");
        // The window of this test cannot read; what would be read again is asked for below.
        act(() -> shell.close());
        fire("imports-apply");
        Transcript again = read().transcript();
        assertThat(again.speakers())
                .extracting(speaker -> speaker.name() + " / " + speaker.firm())
                .containsExactly("Operator / null", "Mira Halloran / null", "Theo Vance / Halden Bank");
    }

    @Test
    void correctionsAreAppliedOnlyWhereThereAreAny() throws Exception {
        open(CALL);
        report();
        showTab(1);
        Button apply = dialog(Button.class, "imports-apply");
        assertThat(apply.isDisabled()).isTrue();
        act(() -> dialog(TextField.class, "imports-firm-3").setText("Halden Bank"));
        assertThat(apply.isDisabled()).isFalse();
        act(() -> dialog(TextField.class, "imports-firm-3").setText(""));
        assertThat(apply.isDisabled()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "TRADITIONAL", "SIMPLIFIED"})
    void whatASpeakerIsCalledAndTheFirmAreReadWholeInAWideWindow(InterfaceLanguage language) throws Exception {
        String said = "Theo Vance\nTheo Vance";
        String whole = "Theo Vance - Senior Vice President, Investor Relations";
        settings.language().set(language);
        open(CALL.replace(said, whole + "\n" + whole), 1300);
        report();
        showTab(1);
        for (String field : List.of("imports-name-", "imports-title-")) {
            assertThat(cutOf(field + 3)).as(field).isLessThanOrEqualTo(0);
        }
        act(() -> dialog(TextField.class, "imports-firm-3").setText("Halden, Morrow & Partners"));
        assertThat(cutOf("imports-firm-3")).isLessThanOrEqualTo(0);
        TextField title = dialog(TextField.class, "imports-title-3");
        double before = onFx(title::getWidth);
        act(() -> title.getScene().getWindow().setWidth(1500));
        settle();
        assertThat(onFx(title::getWidth))
                .as("a larger dialog gives it more room")
                .isGreaterThan(before + 50);
    }

    /** How much of what stands in a field is not seen. */
    private double cutOf(String field) {
        return onFx(() -> {
            TextField shown = dialog(TextField.class, field);
            Text text = new Text(shown.getText());
            text.setFont(shown.getFont());
            return text.getLayoutBounds().getWidth()
                    - (shown.getWidth() - shown.snappedLeftInset() - shown.snappedRightInset());
        });
    }

    @Test
    void theQuestionsBeginWhereAPersonSays() throws Exception {
        open(CALL);
        report();
        showTab(1);
        act(() -> {
            ComboBox<?> questions = dialog(ComboBox.class, "imports-questions");
            questions.getSelectionModel().selectLast();
        });
        act(() -> shell.close());
        fire("imports-apply");
        Transcript again = read().transcript();
        assertThat(again.turns().getLast().section()).isEqualTo(Section.QUESTIONS);
        assertThat(again.turns().get(again.turns().size() - 2).section()).isEqualTo(Section.PREPARED);
        assertThat(store.cast(again.source().sha256()).questions())
                .isEqualTo(FindingKey.fingerprint(again.passages().getLast()));
    }

    /** What has less height than it needs, but for what scrolls. */
    private static List<String> squeezed(String dialog) {
        return onFx(() -> ofAnyWindow(dialog).lookupAll("*").stream()
                .filter(node -> node.getParent() instanceof VBox || node.getParent() instanceof GridPane)
                .filter(node -> node.isManaged() && node instanceof Region && isInSight(node))
                .filter(node -> !(node instanceof ListView || node instanceof ScrollPane || node instanceof TabPane))
                .map(Region.class::cast)
                .filter(node -> node.getHeight() + 0.5 < node.prefHeight(node.getWidth()))
                .map(node -> node + " is " + node.getHeight() + " high, of " + node.prefHeight(node.getWidth()))
                .toList());
    }

    private static boolean isInSight(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** They are as high in the largest interface as in the usual one: what fits a screen fits it still. */
    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "TRADITIONAL", "SIMPLIFIED"})
    void theButtonsTakeNothingMoreFromTheScreenInTheLargestInterface(InterfaceLanguage language) throws Exception {
        settings.language().set(language);
        open(CALL);
        List<Double> heights = new ArrayList<>();
        for (double scale : new double[] {1, 2}) {
            act(() -> settings.interfaceScale().set(scale));
            rest();
            report();
            heights.add(height("import-report", "dialog-close"));
            act(dialog(Button.class, "dialog-close")::fire);
            act(imports::many);
            settle();
            heights.add(height("batch", "dialog-close"));
            act(dialog(Button.class, "dialog-close")::fire);
        }
        assertThat(heights.subList(2, 4)).isEqualTo(heights.subList(0, 2));
    }

    /** How high a dialog is, whose button must stand in it. */
    private double height(String dialog, String button) {
        DialogPane pane = dialog(DialogPane.class, dialog);
        Node last = dialog(Button.class, button);
        assertThat(onFx(() -> last.localToScene(last.getLayoutBounds()).getMaxY()))
                .as(dialog)
                .isLessThanOrEqualTo(onFx(() -> pane.getScene().getHeight()));
        return onFx(() -> pane.getScene().getHeight());
    }

    /** Makes a dialog so narrow that lines have to be broken. */
    private static void narrow(Node of) {
        act(() -> of.getScene().getWindow().setWidth(620));
        settle();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "TRADITIONAL"})
    void nothingBesideAListIsSqueezedByIt(InterfaceLanguage language) throws Exception {
        settings.language().set(language);
        settings.interfaceScale().set(1.5);
        open(CALL);
        report();
        TabPane tabs = dialog(TabPane.class, "imports-tabs");
        narrow(tabs);
        for (int tab = 0; tab < 3; tab++) {
            int chosen = tab;
            act(() -> tabs.getSelectionModel().select(chosen));
            settle();
            assertThat(squeezed("import-report")).as("tab %d", tab).isEmpty();
        }
        act(dialog(Button.class, "dialog-close")::fire);
        act(imports::many);
        narrow(dialog(ListView.class, "batch-list"));
        assertThat(squeezed("batch")).isEmpty();
    }
}

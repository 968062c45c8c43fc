package app.diptych.ui.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.quantity.Kind;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.appearance.Arrangement;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.settings.ThemeChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreferencesInWindowTest extends WindowTest {
    @BeforeEach
    void openPreferences() {
        press(KeyCode.CONTROL, KeyCode.COMMA);
    }

    @Test
    void ctrlCommaOpensThemAndEscapeClosesThem() {
        assertThat(onFx(() -> preferences().getTitle())).isEqualTo("Preferences");
        assertThat(onFx(() -> pages().getItems().size())).isEqualTo(5);
        press(KeyCode.ESCAPE);
        assertThat(onFx(this::shownPreferences)).isNull();
        assertThat(shell.preferencesShown().get()).isFalse();
        press(KeyCode.CONTROL, KeyCode.COMMA);
        assertThat(onFx(this::shownPreferences)).isNotNull();
    }

    @Test
    void theThemeAndTheContrastChangeAtOnceInBothWindows() {
        act(() -> this.<ThemeChoice>choice("theme").setValue(ThemeChoice.DARK));
        assertThat(ground(scene())).isEqualTo(Color.web("#202226"));
        robot.clickOn(in("high-contrast"));
        settle();
        assertThat(ground(scene())).isEqualTo(Color.web("#000000"));
        assertThat(ground(preferences().getScene())).isEqualTo(Color.web("#000000"));
        act(() -> this.<ThemeChoice>choice("theme").setValue(ThemeChoice.LIGHT));
        assertThat(ground(scene())).isEqualTo(Color.web("#ffffff"));
    }

    @Test
    void theLanguageChangesAtOnceInBothWindowsAndThePageStays() {
        turnTo(1);
        act(() -> settings.language().set(InterfaceLanguage.SIMPLIFIED));
        assertThat(onFx(() -> preferences().getTitle())).isEqualTo("偏好设置");
        assertThat(onFx(() -> pages().getSelectionModel().getSelectedIndex())).isEqualTo(1);
        assertThat(text("tool-open")).isEqualTo("打开…");
    }

    @Test
    void whoeverChoosesALanguageByKeysCanGoOnChoosing() {
        act(() -> in("language").requestFocus());
        press(KeyCode.DOWN);
        InterfaceLanguage first = settings.language().get();
        press(KeyCode.DOWN);

        assertThat(settings.language().get()).isNotEqualTo(first);
        assertThat(onFx(() -> in("language").isFocused())).isTrue();
    }

    @Test
    void howTheTextIsSetReachesTheReader() {
        act(() -> app.diptych.ui.shell.session.Session.keep(
                shell,
                reader,
                new app.diptych.ui.settings.PastedTexts(java.nio.file.Path.of("unused")),
                new app.diptych.ui.support.Background(Runnable::run, Runnable::run, e -> {})));
        turnTo(1);
        act(() -> {
            ((Slider) in("zoom")).setValue(1.38);
            ((Slider) in("line-width")).setValue(60);
            ((Slider) in("spacing")).setValue(1.2);
            this.<Arrangement>choice("arrangement").setValue(Arrangement.STACKED);
            this.<String>choice("english-face").setValue("Lamp Serif");
        });
        assertThat(reader.zoom().get()).isEqualTo(1.4);
        assertThat(reader.appearance().get())
                .isEqualTo(
                        new Appearance(60, 1.2, Appearance.DEFAULT.density(), Arrangement.STACKED, "Lamp Serif", null));
        assertThat(onFx(() -> ((Label) in("zoom-value")).getText())).isEqualTo("140%");
        assertThat(onFx(() -> ((Label) in("line-width-value")).getText())).isEqualTo("about 116 letters");
        robot.clickOn(in("preferences-reset"));
        settle();
        assertThat(reader.zoom().get()).isEqualTo(1);
        assertThat(reader.appearance().get()).isEqualTo(Appearance.DEFAULT);
    }

    @Test
    void facesThatCanShowTheLanguageAreOffered() {
        turnTo(1);
        assertThat(onFx(() -> List.copyOf(this.<String>choice("english-face").getItems())))
                .containsExactly("", "Inter", "Lamp Serif");
        assertThat(onFx(() -> List.copyOf(this.<String>choice("chinese-face").getItems())))
                .containsExactly("", "Noto Sans SC");
    }

    @Test
    void aKindOfFigureIsHiddenAndShown() {
        turnTo(2);
        robot.clickOn(in("kind-MONEY"));
        settle();
        assertThat(settings.reading().kinds()).doesNotContain(Kind.MONEY);
        robot.clickOn(in("kind-MONEY"));
        settle();
        assertThat(settings.reading().kinds()).contains(Kind.MONEY);
    }

    @Test
    void theSearchFindsOptionsOfAllPagesByTheirNamesAndTheirChoices() {
        robot.clickOn(in("preferences-search")).write("font");
        settle();
        assertThat(lookup("english-face")).isNotNull();
        assertThat(lookup("chinese-face")).isNotNull();
        assertThat(lookup("theme")).isNull();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        settle();
        assertThat(lookup("theme")).isNotNull();
        robot.write("under english");
        settle();
        assertThat(lookup("arrangement")).isNotNull();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.write("zzz");
        settle();
        assertThat(onFx(() -> ((Label) in("preferences-none")).getText())).isEqualTo("No preference matches “zzz”.");
    }

    /** What is found is of all pages; the one that was shown before is not lit then, and a click shows it again. */
    @Test
    void aPageThatIsClickedEndsTheSearch() {
        robot.clickOn(in("preferences-search")).write("font");
        settle();
        assertThat(lookup("theme")).isNull();
        robot.clickOn(in("page-looks"));
        settle();
        assertThat(onFx(() -> ((TextField) in("preferences-search")).getText())).isEmpty();
        assertThat(lookup("theme")).isNotNull();
    }

    @Test
    void everyRuleHasItsNameAndExplanationAndCanBeTurnedOff() {
        turnTo(3);
        CheckBox numbers = (CheckBox) in("rule-number-differs");
        assertThat(onFx(numbers::getText)).isEqualTo("Number differs");
        assertThat(onFx(numbers::isSelected)).isTrue();
        assertThat(onFx(() -> ((CheckBox) in("rule-punctuation")).isSelected())).isFalse();
        act(numbers::fire);
        assertThat(settings.rulesOff())
                .containsExactlyInAnyOrder("number-differs", "repeated", "script-mixed", "punctuation");
        act(() -> ((Button) in("preferences-reset")).fire());
        assertThat(settings.rulesOff()).isEqualTo(Settings.RULES_OFF);
    }

    @Test
    void aSearchFindsARuleByWhatItLooksFor() {
        robot.clickOn(in("preferences-search"));
        robot.write("another currency");
        settle();
        assertThat(onFx(() -> ((CheckBox) in("rule-unit-differs")).getText())).isEqualTo("Unit differs");
    }

    @Test
    void whetherTheLastSessionComesBackIsAChoice() {
        turnTo(4);
        assertThat(onFx(() -> ((CheckBox) in("restore")).isSelected())).isTrue();
        robot.clickOn(in("restore"));
        settle();
        assertThat(settings.restore().get()).isFalse();
    }

    @Test
    void theInterfaceGrows() {
        double before = height("tool-open");
        act(() -> ((Slider) in("interface-scale")).setValue(1.5));
        assertThat(height("tool-open")).isGreaterThan(before * 1.2);
    }

    @Test
    void theTabKeyReachesEveryControlAndARingShowsWhichHasIt() {
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            press(KeyCode.TAB);
            reached.add(onFx(() -> {
                Node owner = preferences().getScene().getFocusOwner();
                return owner.getId() + (hasRing(owner) ? "" : " without a ring");
            }));
        }
        assertThat(reached)
                .startsWith("preferences-pages")
                .contains(
                        "theme",
                        "high-contrast",
                        "language",
                        "interface-scale",
                        "outline-shown",
                        "metrics-shown",
                        "preferences-reset");
        press(KeyCode.ESCAPE);
        assertThat(onFx(this::shownPreferences)).isNull();
    }

    /** The list shows it by its selected line. */
    private static boolean hasRing(Node owner) {
        return owner instanceof ListView<?>
                || owner.lookupAll("*").stream()
                        .filter(Region.class::isInstance)
                        .map(node -> ((Region) node).getBorder())
                        .anyMatch(border -> border != null
                                && border.getStrokes().stream()
                                        .anyMatch(stroke -> Color.web("#3355d1").equals(stroke.getTopStroke())));
    }

    private double height(String id) {
        return onFx(() -> ((Region) scene().lookup("#" + id)).getHeight());
    }

    private void turnTo(int page) {
        act(() -> pages().getSelectionModel().select(page));
    }

    @SuppressWarnings("unchecked")
    private ListView<?> pages() {
        return (ListView<?>) in("preferences-pages");
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> choice(String id) {
        return (ComboBox<T>) in(id);
    }

    private Node in(String id) {
        return Objects.requireNonNull(lookup(id), id);
    }

    private @Nullable Node lookup(String id) {
        return preferences().getScene().lookup("#" + id);
    }

    private Stage preferences() {
        return Objects.requireNonNull(shownPreferences(), "the preferences are not open");
    }

    private @Nullable Stage shownPreferences() {
        return (Stage) Window.getWindows().stream()
                .filter(each -> each.getScene().lookup("#preferences") != null)
                .findFirst()
                .orElse(null);
    }

    private static Color ground(Scene scene) {
        return onFx(() -> (Color)
                ((Region) scene.getRoot()).getBackground().getFills().getFirst().getFill());
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        settle();
    }
}

package app.diptych.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Role;
import app.diptych.model.Section;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Transcripts;
import app.diptych.model.Turn;
import app.diptych.ui.reader.InventedCall;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.FxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagesTest extends FxTest {
    /** A4 with margins of 2 cm. */
    private static final Sheet SHEET = new Sheet(482, 728);

    private static final PrintTexts HEADINGS = new PrintTexts("Summary", "Prepared remarks", "Questions & answers");

    @ParameterizedTest
    @EnumSource(Columns.class)
    void everyWordIsOnAPageOnceAndInItsOrder(Columns columns) {
        Transcript call = InventedCall.of(120).transcript();
        List<Pane> pages = pages(call, columns, SHEET);
        assertThat(pages).hasSizeGreaterThan(3);
        for (Language language : Language.values()) {
            String wanted = columns.show(language) ? words(call, language) : "";
            assertThat(printed(pages, columns, language)).isEqualTo(wanted);
        }
    }

    @Test
    void theFirstLinesOfAPassageStandOnOneLineInBothLanguages() {
        List<Pane> pages = pages(InventedCall.of(30).transcript(), Columns.BOTH, SHEET);
        List<Group> rows = pages.stream()
                .flatMap(page -> page.getChildren().stream())
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .filter(row -> row.getChildren().size() == 3)
                .toList();
        assertThat(rows).hasSizeGreaterThan(20);
        for (Group row : rows) {
            assertThat(row.getChildren())
                    .extracting(node -> Math.round(10 * (node.getLayoutY() + firstBaseline((Text) node))))
                    .containsOnly(Math.round(10
                            * (row.getChildren().getFirst().getLayoutY()
                                    + firstBaseline((Text) row.getChildren().getFirst()))));
        }
    }

    /** Of a text with its origin at the first baseline, from its layout's y. */
    private static double firstBaseline(Text text) {
        return text.getLayoutBounds().getMinY() + text.getBaselineOffset();
    }

    @Test
    void everyPageHasTheTitleAndItsNumber() {
        List<Pane> pages = pages(InventedCall.of(60).transcript(), Columns.BOTH, SHEET);
        for (int i = 0; i < pages.size(); i++) {
            List<String> header = pages.get(i).getChildren().stream()
                    .filter(Text.class::isInstance)
                    .map(node -> ((Text) node).getText())
                    .toList();
            assertThat(header).containsExactly("Northmoor Harbors Q2 2031", (i + 1) + " / " + pages.size());
        }
    }

    @Test
    void everySpeakersNameStandsAboveTheTurnAndNoHeadingOrNameEndsAPage() {
        Transcript call = InventedCall.of(60).transcript();
        List<Pane> pages = pages(call, Columns.BOTH, SHEET);
        String all = pages.stream().flatMap(page -> texts(page).stream()).collect(Collectors.joining("|"));
        assertThat(all).contains("Summary").contains("Prepared remarks").contains("Questions & answers");
        assertThat(all).contains("Maren Holt|Chief Executive Officer");
        assertThat(all).contains("Priya Raman|Analyst · Castle Quay Securities");
        for (Pane page : pages) {
            assertThat(((Group) page.getChildren().getLast()).getChildren().getLast())
                    .isInstanceOf(Text.class);
            assertThat(texts((Group) page.getChildren().getLast()))
                    .anyMatch(text -> text.length() > 40 || text.startsWith("¶"));
        }
    }

    @Test
    void everyPassageHasItsNumberOnce() {
        List<Pane> pages = pages(InventedCall.of(60).transcript(), Columns.BOTH, SHEET);
        List<String> numbers = pages.stream()
                .flatMap(page -> texts(page).stream())
                .filter(text -> text.matches("¶\\d+"))
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, 60).mapToObj(i -> "¶" + i).toList());
    }

    @Test
    void nothingSticksOutOfThePageAndNoPieceOverlapsTheNext() {
        for (Sheet sheet : List.of(SHEET, new Sheet(300, 220))) {
            for (Pane page : pages(InventedCall.of(60).transcript(), Columns.BOTH, sheet)) {
                double bottom = Sheet.HEADER;
                for (Node piece : page.getChildren()) {
                    Bounds place = piece.getBoundsInParent();
                    assertThat(place.getMaxX()).isLessThanOrEqualTo(sheet.width() + 1);
                    assertThat(place.getMaxY()).isLessThanOrEqualTo(sheet.height() + 1);
                    if (piece instanceof Group) {
                        assertThat(place.getMinY()).isGreaterThanOrEqualTo(bottom - 1.5);
                        bottom = place.getMaxY();
                    }
                }
            }
        }
    }

    @Test
    void aPassageLongerThanAPageGoesOnOnTheNext() {
        String english = "The harbor was calm, and the ships came in one after another. "
                .repeat(120)
                .strip();
        String chinese = "港口風平浪靜,船隻一艘接一艘入港。".repeat(200);
        Transcript call = oneLong(english, chinese);
        List<Pane> pages = pages(call, Columns.BOTH, SHEET);
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(printed(pages, Columns.BOTH, Language.EN)).isEqualTo(words(call, Language.EN));
        assertThat(printed(pages, Columns.BOTH, Language.ZH)).isEqualTo(words(call, Language.ZH));
        // The cut is where a sentence ends.
        assertThat(texts(pages.getFirst()))
                .anyMatch(text -> text.startsWith("The harbor") && text.endsWith("another."));
    }

    private static Transcript oneLong(String english, String chinese) {
        return Transcripts.of(
                "Northmoor Harbors, a title that is as long as titles sometimes are and does not fit on the line at all,"
                        + " however small the type is that the page's header is set in",
                "Northmoor Harbors",
                "zh-Hant",
                List.of(new Speaker(0, "Maren Holt", null, null, Role.EXECUTIVE)),
                List.of(new Turn(0, 0, Section.PREPARED, null)),
                List.of(new Passage(0, 0, english, chinese, 1, 2)));
    }

    private static List<Pane> pages(Transcript call, Columns columns, Sheet sheet) {
        return onFx(() -> new Pages(call, columns, Faces.load(), HEADINGS).on(sheet));
    }

    /** A call's text without spaces, which a page may break at. */
    private static String words(Transcript call, Language language) {
        return call.passages().stream()
                .map(passage -> passage.text(language))
                .filter(text -> text != null)
                .map(text -> text.replaceAll("\\s", ""))
                .collect(Collectors.joining());
    }

    private static String printed(List<Pane> pages, Columns columns, Language language) {
        int column = columns == Columns.BOTH && language == Language.ZH ? 1 : 0;
        if (!columns.show(language)) {
            return "";
        }
        return pages.stream()
                .flatMap(page -> page.getChildren().stream())
                .filter(PagesTest::isPassage)
                .map(row -> ((Text) ((Group) row).getChildren().get(column)).getText())
                .map(text -> text.replaceAll("\\s", ""))
                .collect(Collectors.joining());
    }

    /** A passage's texts are as wide as their column. */
    private static boolean isPassage(Node node) {
        return node instanceof Group group
                && group.getChildren().getFirst() instanceof Text text
                && text.getWrappingWidth() > 0;
    }

    private static List<String> texts(javafx.scene.Parent parent) {
        List<String> texts = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Text text) {
                texts.add(text.getText());
            } else if (child instanceof javafx.scene.Parent below) {
                texts.addAll(texts(below));
            }
        }
        return texts;
    }
}

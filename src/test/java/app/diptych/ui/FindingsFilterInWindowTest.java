package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.check.Severity;
import app.diptych.ui.findings.Filter;
import app.diptych.ui.findings.Grouping;
import app.diptych.ui.findings.Item;
import app.diptych.ui.findings.Line;
import app.diptych.ui.findings.Sorting;
import app.diptych.ui.shell.finding.PassageChoice;
import app.diptych.ui.shell.outline.Entry;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which findings are listed, counted and shown: chips, order, rules, passages, outline. */
class FindingsFilterInWindowTest extends FindingsWindow {
    @BeforeEach
    void open() {
        openFindings();
    }

    @Test
    void aChipFiltersTheListAndSaysSoWhereNothingIsLeft() {
        ToggleButton terms = (ToggleButton) node("finding-chip-TERMS");
        robot.clickOn(terms);
        settle();

        assertThat(listed()).isNotEmpty().allMatch(item -> item.finding().rule().startsWith("term"));
        act(() -> settings.rulesOff().addAll(List.of("term", "term-inconsistent")));
        assertThat(listed()).isEmpty();
        assertThat(text("finding-empty")).isEqualTo("None match this filter");
        robot.clickOn(terms);
        settle();
        assertThat(listed()).isNotEmpty();
    }

    @Test
    void theListIsSortedAndGroupedAsAsked() {
        act(() -> findings().filter().set(Filter.DEFAULT.with(Sorting.SEVERITY)));
        assertThat(listed()).extracting(item -> item.finding().severity()).isSorted();
        act(() -> findings().filter().set(Filter.DEFAULT.with(Grouping.RULE)));
        assertThat(onFx(() -> list().getItems().stream()
                        .filter(Line.OfRule.class::isInstance)
                        .map(line -> ((Line.OfRule) line).rule())
                        .toList()))
                .containsExactlyInAnyOrder("number-differs", "term", "term-inconsistent");
    }

    @Test
    void aRuleThatIsOffHasNoFindings() {
        act(() -> settings.rulesOff().add("number-differs"));

        assertThat(listed()).noneMatch(item -> item.finding().rule().equals("number-differs"));
        assertThat(chips()).noneMatch(chip -> chip.startsWith("Numbers"));
    }

    @Test
    void onlyPassagesWithFindingsAreShownAndKeepTheirNumbers() {
        List<Integer> flagged = findings().items().get().stream()
                .filter(item -> item.finding().severity() != Severity.NOTE)
                .flatMap(item -> item.places().stream())
                .map(place -> place.passage())
                .distinct()
                .sorted()
                .toList();
        act(() -> panels.commands().findings().passages().set(PassageChoice.FLAGGED));

        assertThat(inSight())
                .isNotEmpty()
                .isEqualTo(flagged.subList(0, inSight().size()));
        assertThat(headers())
                .as("who speaks is told though the turn's first passage is left out")
                .isNotEmpty();
        focusReader();
        press(KeyCode.J);
        press(KeyCode.J);
        assertThat(flagged).contains(panels.reader().current().get());
        int hidden = java.util.stream.IntStream.range(0, PASSAGES)
                .filter(passage -> !flagged.contains(passage))
                .findFirst()
                .orElseThrow();
        act(() -> panels.commands().goTo(hidden));
        assertThat(panels.commands().findings().passages().get()).isEqualTo(PassageChoice.ALL);
        assertThat(inSight()).contains(hidden);
    }

    @Test
    void theOutlineCountsFindingsWithASign() {
        List<Item> listed = listed();
        onFx(() -> {
            var cells = node("outline-list").lookupAll(".outline-cell").stream()
                    .map(cell -> (ListCell<?>) cell)
                    .filter(cell -> cell.isVisible() && cell.getItem() instanceof Entry.Part)
                    .toList();
            assertThat(cells).hasSizeGreaterThan(4);
            for (ListCell<?> cell : cells) {
                long here = listed.stream()
                        .filter(item ->
                                ((Entry) cell.getItem()).holds(item.finding().passage()))
                        .count();
                assertThat(cell.lookupAll(".outline-findings").stream()
                                .filter(label -> label.getParent().isVisible())
                                .map(label -> ((Labeled) label).getText()))
                        .isEqualTo(here == 0 ? List.of() : List.of(Long.toString(here)));
                assertThat(cell.getAccessibleText())
                        .endsWith(here == 0 ? "" : here == 1 ? "1 finding" : here + " findings");
            }
            return null;
        });
    }

    @Test
    void theTabTheChipsAndTheStatusBarCountTheSame() {
        long numbers = count("number-differs");
        long terms = count("term") + count("term-inconsistent");
        long all = numbers + terms;

        assertThat(text("tab-findings-name")).isEqualTo("Findings " + all);
        assertThat(chips()).containsExactly("Numbers " + numbers, "Terms " + terms);
        assertThat(text("status-findings")).isEqualTo(all + " findings");
        assertThat(listed()).hasSize((int) all);
    }

    private List<String> headers() {
        return onFx(() -> {
            List<String> names = new java.util.ArrayList<>();
            flow().forEachLive((_, row) -> row.lookupAll(".reader-name").stream()
                    .filter(label -> label.getParent().isVisible())
                    .forEach(name -> names.add(((Text) name).getText())));
            return names;
        });
    }

    private List<String> chips() {
        return onFx(() -> node("finding-chips").lookupAll(".finding-chip").stream()
                .map(chip -> ((ToggleButton) chip).getText())
                .toList());
    }

    private long count(String rule) {
        return findings().items().get().stream()
                .filter(item -> item.finding().rule().equals(rule))
                .count();
    }
}

package app.diptych.review.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.model.Language;
import app.diptych.review.edit.Replacement.Options;
import app.diptych.review.edit.WrongPatternException.Fault;
import app.diptych.review.segment.Cell;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Splice;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacementTest {
    private static final Set<Language> BOTH = Set.of(Language.EN, Language.ZH);
    private static final Options PLAIN = new Options(false, false, false, BOTH);

    private static List<Segment> rows(String... texts) {
        return java.util.stream.IntStream.range(0, texts.length / 2)
                .mapToObj(i -> Segment.of(0, i == 0, Cell.of(texts[2 * i]), Cell.of(texts[2 * i + 1]), 1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // find | with | words | case | expression | text | becomes
                "lamp  | light   | false | false | false | Lamps and a lamp | lights and a light",
                "lamp  | light   | true  | false | false | Lamps and a lamp | Lamps and a light",
                "lamp  | light   | false | true  | false | Lamps and a lamp | Lamps and a light",
                "營業收入 | 營業利益 | true  | false | false | 全球營業收入年增  | 全球營業利益年增",
                "AWS   | 雲端      | true  | false | false | 我談AWS的獲利    | 我談雲端的獲利",
                "(\\d+)% | $1 %  | false | false | true  | up 5% or 12%     | up 5 % or 12 %",
                "a.c   | x$1     | false | false | false | abc a.c          | abc x$1",
                "a+b   | x       | true  | false | false | aab a+b          | aab x"
            })
    void wordsAreFoundAndReplacedAsTheOptionsSay(
            String find, String with, boolean words, boolean matchCase, boolean expression, String text, String becomes)
            throws WrongPatternException {
        Replacement replacement = Replacement.of(find, with, new Options(words, matchCase, expression, BOTH));
        List<Segment> rows = rows(text, "");
        List<Segment> now =
                replacement.replaceAll(rows).map(step -> step.applyTo(rows)).orElse(rows);
        assertThat(now.getFirst().english().text()).isEqualTo(becomes);
    }

    @Test
    void replaceAllIsOneStepInTheLanguagesAskedForAndKeepsWhatWasThere() throws WrongPatternException {
        List<Segment> rows = rows("Q2 was good.", "Q2 很好。", "Costs fell.", "成本下降。", "In Q2 again.", "Q2 也是。");
        Splice step = Replacement.of("Q2", "第二季", new Options(true, true, false, Set.of(Language.ZH)))
                .replaceAll(rows)
                .orElseThrow();
        List<Segment> now = step.applyTo(rows);
        assertThat(now).extracting(row -> row.chinese().text()).containsExactly("第二季 很好。", "成本下降。", "第二季 也是。");
        assertThat(now).extracting(row -> row.english().isEdited()).containsOnly(false);
        assertThat(now.getFirst().chinese().original()).isEqualTo("Q2 很好。");
        assertThat(step.inverse().applyTo(now)).isEqualTo(rows);
    }

    @Test
    void oneOccurrenceIsReplacedAlone() throws WrongPatternException {
        List<Segment> rows = rows("one two one", "");
        Replacement replacement = Replacement.of("one", "1", PLAIN);
        List<Occurrence> found = replacement.find(rows);
        assertThat(found).hasSize(2);
        assertThat(replacement
                        .replace(rows, found.get(1))
                        .orElseThrow()
                        .inserted()
                        .getFirst()
                        .english()
                        .text())
                .isEqualTo("one two 1");
    }

    @Test
    void whatMeansNothingIsToldAndNotDone() {
        Options expression = new Options(false, false, true, BOTH);
        assertThatThrownBy(() -> Replacement.of("(a", "", expression))
                .isInstanceOfSatisfying(
                        WrongPatternException.class, e -> assertThat(e.fault()).isEqualTo(Fault.EXPRESSION));
        assertThatThrownBy(() -> Replacement.of("a", "$1", expression))
                .isInstanceOfSatisfying(
                        WrongPatternException.class, e -> assertThat(e.fault()).isEqualTo(Fault.REPLACEMENT));
    }

    @Test
    void anExpressionThatTakesForEverIsStopped() throws WrongPatternException {
        List<Segment> rows = rows("a".repeat(60), "");
        Replacement slow = Replacement.of("(.*a){20}b", "", new Options(false, false, true, BOTH));
        assertThatThrownBy(() -> slow.find(rows))
                .isInstanceOfSatisfying(
                        WrongPatternException.class, e -> assertThat(e.fault()).isEqualTo(Fault.TOO_SLOW));
    }
}

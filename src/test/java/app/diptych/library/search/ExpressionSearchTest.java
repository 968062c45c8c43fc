package app.diptych.library.search;

import static app.diptych.library.search.InventedCalls.SEARCHER;
import static app.diptych.library.search.InventedCalls.call;
import static app.diptych.library.search.InventedCalls.find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.model.Language;
import app.diptych.quantity.standard.Recognizers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Regular expressions as Java has them, and what happens to those that are wrong. */
class ExpressionSearchTest {
    private static Query expression(String text) {
        return new Query(text, false, false, true, null, null, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
                    # expression      ; text                              ; hits
                    ti[dm]e           ; High tide, low TIME               ; tide TIME
                    ^high|low$        ; High, high and low                ; High low
                    \\d+%             ; 7% or 12 %                        ; 7%
                    营(收|业)          ; 營收與營業                          ; 營收 營業
                    x*                ; no letter of that kind            ; -
                    \\bAI\\b          ; AI的 said AI                       ; AI AI
                    （a）              ; item (a)                          ; (a)
                    """)
    void anExpressionFindsWhatItMatchesButNothingEmpty(String expression, String text, String expected)
            throws Exception {
        List<String> words = expected == null ? List.of() : List.of(expected.split(" ", -1));

        assertThat(find(expression(expression.replace("\\\\", "\\")), text, null))
                .containsExactlyElementsOf(
                        words.stream().map(word -> "1 EN " + word).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    # expression  ; what is wrong     ; at
                    a(b           ; GROUP_OPEN        ; 1
                    (a)(b(c)      ; GROUP_OPEN        ; 3
                    ab)           ; GROUP_CLOSE       ; 2
                    x[abc         ; SET_OPEN          ; 1
                    [z-a]         ; RANGE             ; 3
                    *a            ; REPEATS_NOTHING   ; 0
                    a{2           ; COUNT             ; 1
                    a{x}          ; COUNT             ; 1
                    ab\\          ; ESCAPE            ; 2
                    a\\y          ; ESCAPE            ; 1
                    \\p{Nope}     ; PROPERTY          ; 7
                    (?<=(a+)+)b   ; LOOK_BEHIND       ; 8
                    (?<1a>b)      ; NAME              ; 3
                    """)
    void aWrongExpressionSaysWhatIsWrongAndWhere(String expression, ExpressionFault fault, int index) {
        String text = expression.replace("\\\\", "\\");

        var wrong = catchThrowableOfType(WrongExpressionException.class, () -> find(expression(text), "any", null));

        assertThat(wrong).isNotNull();
        assertThat(wrong.fault()).isEqualTo(fault);
        assertThat(wrong.index()).isEqualTo(index);
    }

    @ParameterizedTest
    // The group that is repeated by its number keeps the JDK from remembering which ways failed.
    @ValueSource(strings = {"(a+)+\\1b", "(a|aa)*\\1b", "(.*)*\\1x"})
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void anExpressionThatWouldNeverEndIsStopped(String expression) {
        // with what every match needs, or it would not be read at all
        String text = "bx" + "a".repeat(4000) + "!";

        var wrong =
                catchThrowableOfType(WrongExpressionException.class, () -> find(expression(expression), text, null));

        assertThat(wrong).isNotNull();
        assertThat(wrong.fault()).isEqualTo(ExpressionFault.ENDLESS);
    }

    @Test
    void aSearchIsGivenUpWhenItsResultIsNoLongerWanted() {
        var index = SEARCHER.index(call("Tide.", "潮。"), Progress.NONE);

        assertThatThrownBy(() -> SEARCHER.find(index, Query.of("tide"), done -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    /** A call of 1,000 passages, each with the word on both sides. */
    private static Analysis longCall() {
        String[] texts = new String[2000];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = i % 2 == 0 ? "Tide, ebb and tide." : "潮 tide 潮";
        }
        return call(texts);
    }

    /** A clock that goes on by a second whenever it is asked, so that every round is a slow one. */
    private static Searcher slow() {
        long[] seconds = {0};
        return new Searcher(
                Recognizers.standard(), Duration.ofMinutes(1), () -> TimeUnit.SECONDS.toNanos(seconds[0]++));
    }

    @Test
    void theHitsOfASlowSearchAreHandedOutFromThePlaceOnWhereTheReaderIs() throws Exception {
        Searcher slow = slow();
        List<Hits> parts = new ArrayList<>();

        Hits all = slow.find(slow.index(longCall(), Progress.NONE), expression("t.de"), 600, Progress.NONE, parts::add);

        assertThat(parts).isNotEmpty();
        assertThat(parts.getFirst().of(600, Language.EN)).hasSize(2);
        assertThat(parts.getFirst().of(0, Language.EN)).isEmpty();
        assertThat(parts).extracting(Hits::size).isSorted().doesNotHaveDuplicates();
        assertThat(all.size()).isEqualTo(3 * 1000);
        for (Hits part : parts) {
            for (int i = 0; i < part.size(); i += 97) {
                Hit hit = part.get(i);
                assertThat(all.of(hit.passage(), hit.language())).contains(hit.span());
            }
        }
    }

    @Test
    void theHitsAreTheSameWhereverTheSearchBegins() throws Exception {
        var index = SEARCHER.index(longCall(), Progress.NONE);
        Hits fromTop = SEARCHER.find(index, expression("t.de"), Progress.NONE);

        for (int from : new int[] {1, 499, 998, 999, 5000}) {
            Hits hits = SEARCHER.find(index, expression("t.de"), from, Progress.NONE, part -> {});
            assertThat(hits.size()).isEqualTo(fromTop.size());
            assertThat(hits.get(0)).isEqualTo(fromTop.get(0));
            assertThat(hits.get(hits.size() - 1)).isEqualTo(fromTop.get(fromTop.size() - 1));
        }
    }

    @Test
    void aTextThatCannotMatchIsNotEvenRead() throws Exception {
        // Without the word the expression would never end.
        String text = "a".repeat(4000) + "!";

        assertThat(find(expression("(a+)+\\1tide"), text, "a tide")).isEmpty();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void whatReadsOneTextWithoutEndIsStoppedLongBeforeTheTimeIsUp() {
        Searcher patient = new Searcher(Recognizers.standard(), Duration.ofDays(1));
        var index = patient.index(call("a".repeat(4000) + "!", null), Progress.NONE);

        var wrong = catchThrowableOfType(
                WrongExpressionException.class, () -> patient.find(index, expression("(a+)+\\1\\d"), Progress.NONE));

        assertThat(wrong.fault()).isEqualTo(ExpressionFault.ENDLESS);
    }
}

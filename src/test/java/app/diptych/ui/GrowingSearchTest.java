package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.library.search.Searcher;
import app.diptych.quantity.standard.Recognizers;
import app.diptych.ui.reader.InventedCall;
import app.diptych.ui.reader.ReaderView;
import app.diptych.ui.search.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A regular expression that takes its time: its first hits are there at once, and the count grows. */
class GrowingSearchTest extends RealWindow {
    private static final int PASSAGES = 2000;
    private static final int PLACE = 1500;

    private final List<Outcome.Found> outcomes = new CopyOnWriteArrayList<>();
    private final List<String> counts = new CopyOnWriteArrayList<>();

    /** Its clock goes on by a second whenever it is asked: every round of a search is a slow one. */
    @Override
    Searcher searcher() {
        long[] seconds = {0};
        return new Searcher(
                Recognizers.standard(), Duration.ofMinutes(1), () -> TimeUnit.SECONDS.toNanos(seconds[0]++));
    }

    @BeforeEach
    void open() {
        open(InventedCall.of(PASSAGES), 1440, 900);
        rest();
        act(() -> panels.reader().goTo(PLACE));
        press(KeyCode.CONTROL, KeyCode.F);
        press(KeyCode.ALT, KeyCode.R);
        act(() -> {
            panels.search().outcome().subscribe(outcome -> {
                if (outcome instanceof Outcome.Found found) {
                    outcomes.add(found);
                    counts.add(((Labeled) scene().lookup("#search-count")).getText());
                }
            });
            panels.search().options().text().set("h.rbor b[a-z]+");
        });
        rest();
        await(() -> !outcomes.isEmpty() && !outcomes.getLast().more());
    }

    @Test
    void theFirstHitsFromThePlaceOnComeBeforeAllAreFoundAndTheCountGrows() {
        assertThat(outcomes.size()).isGreaterThan(2);
        assertThat(outcomes.getFirst().more()).isTrue();
        assertThat(outcomes.getFirst().count()).isPositive();
        assertThat(outcomes).extracting(Outcome.Found::count).isSorted();
        assertThat(counts).anyMatch(count -> count.endsWith("…"));
        assertThat(onFx(() -> ((Labeled) scene().lookup("#search-count")).getText()))
                .isEqualTo(outcomes.getLast().number() + " of " + hits(0, PASSAGES));
    }

    @Test
    void theSearchStandsAllTheWhileAtTheFirstHitFromThePlaceOn() {
        int first = PLACE;
        while (hits(first, first + 1) == 0) {
            first++;
        }
        assertThat(panels.reader().hit().get().passage()).isEqualTo(first);
        assertThat(outcomes.getLast().number()).isEqualTo(hits(0, first) + 1);
        assertThat(onFx(() -> ((ReaderView) node("reader"))
                        .flow()
                        .live(panels.reader().hit().get().passage())))
                .isNotNull();
        assertThat(outcomes.stream().map(Outcome.Found::turn)).containsOnly(Outcome.Turn.NONE);
    }

    @Test
    void whatIsTypedMeanwhileIsWhatIsFound() {
        act(() -> panels.search().options().text().set("h.rbor"));
        act(() -> panels.search().options().text().set("fre[a-z]ght c"));
        rest();
        await(() -> !outcomes.getLast().more() && outcomes.getLast().count() == occurrences("freight c"));

        assertThat(unexpected).isEmpty();
    }

    private static int hits(int from, int to) {
        return InventedCall.of(PASSAGES).transcript().passages().subList(from, to).stream()
                .mapToInt(passage -> passage.english() == null ? 0 : count(passage.english(), "harbor business"))
                .sum();
    }

    private static int occurrences(String words) {
        return InventedCall.of(PASSAGES).transcript().passages().stream()
                .mapToInt(passage -> passage.english() == null ? 0 : count(passage.english(), words))
                .sum();
    }

    private static int count(String text, String words) {
        return text.split(java.util.regex.Pattern.quote(words), -1).length - 1;
    }
}

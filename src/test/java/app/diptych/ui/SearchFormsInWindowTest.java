package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.analysis.Analysis;
import app.diptych.library.search.Hit;
import app.diptych.library.search.Hits;
import app.diptych.model.Passage;
import app.diptych.model.Section;
import app.diptych.ui.reader.InventedCall;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However words and amounts are typed, and wherever they are looked for: the same hits, and only those. */
class SearchFormsInWindowTest extends RealWindow {
    private static final Analysis CALL = InventedCall.of(123);

    @BeforeEach
    void open() {
        open(CALL, 1440, 900);
        rest();
        press(KeyCode.CONTROL, KeyCode.F);
    }

    @Test
    void anAmountIsFoundInBothLanguagesInWhateverFormItIsTyped() {
        search("$236 million");
        String all = count();
        assertThat(hits().size()).isGreaterThan(20);
        assertThat(texts()).containsExactlyInAnyOrder("$236 million", "2.36 億美元");

        for (String form : List.of(
                "$236m", "236 million dollars", "US$236 million", "$236,000,000", "2.36 億美元", "2.36亿美元", "２.３６ 億美元")) {
            search(form);
            assertThat(count()).as(form).isEqualTo(all);
            assertThat(texts()).as(form).hasSize(2);
        }
    }

    @Test
    void widthCaseAndScriptMakeNoDifference() {
        search("operating income");
        String english = count();
        assertThat(english).startsWith("1 of ");
        search("ＯＰＥＲＡＴＩＮＧ Income");
        assertThat(count()).isEqualTo(english);

        search("運費下降");
        String chinese = count();
        assertThat(chinese).startsWith("1 of ");
        search("运费下降");
        assertThat(count()).isEqualTo(chinese);
    }

    @Test
    void aWholeWordIsAskedForByItsKey() {
        search("harbo");
        assertThat(count()).startsWith("1 of ");

        press(KeyCode.ALT, KeyCode.W);
        rest();

        assertThat(count()).isEqualTo("No hits");
    }

    @Test
    void aSpeakerAndASectionAreAllThatIsLookedIn() {
        search("the");
        int all = hits().size();
        choose("search-speaker", 2);
        List<Passage> passages = passages();
        assertThat(passages).isNotEmpty().allMatch(passage -> speaker(passage) == 1);
        choose("search-section", 3);
        assertThat(passages().size()).isLessThan(passages.size());
        assertThat(passages())
                .isNotEmpty()
                .allMatch(passage -> speaker(passage) == 1
                        && CALL.transcript().turnOf(passage).section() == Section.QUESTIONS);

        choose("search-speaker", 0);
        choose("search-section", 0);
        assertThat(hits().size()).isEqualTo(all);
    }

    private static int speaker(Passage passage) {
        Integer speaker = CALL.transcript().turnOf(passage).speaker();
        return speaker == null ? -1 : speaker;
    }

    private void search(String words) {
        act(() -> panels.search().options().text().set(words));
        rest();
    }

    private void choose(String id, int index) {
        act(() -> ((ComboBox<?>) scene().lookup("#" + id)).getSelectionModel().select(index));
        rest();
    }

    private String count() {
        return onFx(() -> ((Labeled) scene().lookup("#search-count")).getText());
    }

    private Hits hits() {
        return onFx(() -> panels.reader().hits().get());
    }

    private List<Passage> passages() {
        Hits hits = hits();
        return java.util.Arrays.stream(hits.passages())
                .mapToObj(CALL.transcript().passages()::get)
                .toList();
    }

    /** The texts that are hit, each once. */
    private List<String> texts() {
        Hits hits = hits();
        return java.util.stream.IntStream.range(0, hits.size())
                .mapToObj(hits::get)
                .map(SearchFormsInWindowTest::text)
                .distinct()
                .toList();
    }

    private static String text(Hit hit) {
        String text = CALL.transcript().passages().get(hit.passage()).text(hit.language());
        return hit.span().of(text == null ? "" : text);
    }
}

package app.diptych.metric.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.text.Word;
import app.diptych.metric.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompanyNameTest {
    private final CompanyName name = new CompanyName("HarborLane Inc.");

    @Test
    void aNameThatWasHeardAsTwoWordsIsTheCompanys() {
        assertThat(name.isSaidBy(words("Harbor Lane"))).isTrue();
        assertThat(name.isSaidBy(words("Harbor Lamps"))).isFalse();
    }

    @Test
    void aNameInTwoLanguagesIsSaidInOne() {
        CompanyName both = new CompanyName("港灣道 The HarborLane Company");

        assertThat(both.name()).isEqualTo("港灣道 The HarborLane Company");
        assertThat(both.isSaidBy(words("HarborLane"))).isTrue();
        assertThat(new CompanyName("港灣道").isSaidBy(words("HarborLane"))).isFalse();
    }

    private static List<Word> words(String text) {
        return Words.of(text, 0, text.length());
    }
}

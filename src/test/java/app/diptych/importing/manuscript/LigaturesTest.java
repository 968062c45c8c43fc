package app.diptych.importing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LigaturesTest {
    private final List<Flaw> flaws = new ArrayList<>();

    private List<String> mended(String... texts) {
        List<Item> items = Stream.of(texts)
                .map(text -> (Item) new Item.Paragraph(text, false, Place.page(2)))
                .toList();
        return Ligatures.mended(items, flaws).stream().map(Item::text).toList();
    }

    @Test
    void aWordThatStandsElsewhereWithItsLettersIsThatWord() {
        assertThat(mended("Our \uFFFDnancial o\uFFFDcer", "The financial year of the officer."))
                .first()
                .isEqualTo("Our financial officer");
        assertThat(flaws).isEmpty();
    }

    @Test
    void whatMayBeTwoWordsOrNoneStaysAndIsToldOnce() {
        assertThat(mended("A \uFFFDat price.", "Neither flat nor by fiat.", "E\uFFFDcient."))
                .containsExactly("A \uFFFDat price.", "Neither flat nor by fiat.", "E\uFFFDcient.");
        assertThat(flaws).singleElement().satisfies(flaw -> {
            assertThat(flaw.message()).contains("2 words");
            assertThat(flaw.place()).isEqualTo(Place.page(2));
        });
    }
}

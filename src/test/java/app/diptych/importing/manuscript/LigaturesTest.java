package app.diptych.importing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

    @Test
    void oneWordAloneDoesNotTellWhatASignIs() {
        assertThat(mended("We trust that \uFFFDrst shop.", "The first year."))
                .containsExactly("We trust that \uFFFDrst shop.", "The first year.");
        assertThat(flaws).hasSize(1);
    }

    @Test
    void joinedSmallLettersBeginNoSentenceAndStandBesideNoCapitals() {
        assertThat(mended(
                        "\uFFFDow was strong. Our \uFFFDnancial o\uFFFDcer said: \uFFFDow is all. HEAD O\uFFFDCE.",
                        "The financial flow of the officer in the office."))
                .first()
                .isEqualTo("\uFFFDow was strong. Our financial officer said: \uFFFDow is all. HEAD O\uFFFDCE.");
        assertThat(flaws)
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.message()).contains("3 words"));
    }

    @Test
    void aSignBeforeAWordOfThePrintMayBeAQuotationMark() {
        assertThat(mended(
                        "Our \uFFFDnancial o\uFFFDcer spoke of \uFFFDat least ten\uFFFD.",
                        "The financial officer was at a flat."))
                .first()
                .isEqualTo("Our financial officer spoke of \uFFFDat least ten\uFFFD.");
    }

    @Test
    void aWordMayHaveTwoDifferentSigns() {
        assertThat(mended("A \uFFFDu\uFFFDy o\uFFFDcer.", "The fluffy officer."))
                .first()
                .isEqualTo("A fluffy officer.");
    }

    @Test
    @Timeout(5)
    void aTextWithoutAnySpaceIsReadInOneGo() {
        String run = "a".repeat(300_000);
        assertThat(mended(run, "\uFFFD".repeat(20))).first().isEqualTo(run);
    }
}

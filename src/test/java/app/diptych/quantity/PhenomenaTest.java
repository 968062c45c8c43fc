package app.diptych.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is to be read in sentences of earnings calls, one table for each phenomenon of the language of amounts. */
class PhenomenaTest {
    private static final List<String> FILES = List.of(
            "01-scales.tsv",
            "02-currency.tsv",
            "03-sign.tsv",
            "04-approximators.tsv",
            "05-vague.tsv",
            "06-ranges.tsv",
            "07-bands.tsv",
            "08-percent-and-points.tsv",
            "09-changes.tsv",
            "10-multiples.tsv",
            "11-fractions.tsv",
            "12-per-unit.tsv",
            "13-periods.tsv",
            "14-identifiers.tsv",
            "15-idiom.tsv",
            "16-conjunctions.tsv",
            "17-speech.tsv",
            "18-endless.tsv");

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aSentenceIsReadAsItsTableSays(PhenomenonRow row) {
        Rows.check(row);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("FILES")
    void aTableHasAtLeast25DifferentRowsInEnglishAndInTraditionalChinese(String file) {
        assertThat(sentences(file, "en")).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(25);
        assertThat(sentences(file, "zh")).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(25);
    }

    private static Stream<String> sentences(String file, String language) {
        return PhenomenonRow.of(file).stream()
                .filter(row -> row.language().equals(language))
                .map(PhenomenonRow::sentence);
    }

    static Stream<PhenomenonRow> rows() {
        return Stream.concat(Stream.of("00-whole-text.tsv", "19-chinese-numerals-and-units.tsv"), FILES.stream())
                .flatMap(file -> PhenomenonRow.of(file).stream());
    }
}

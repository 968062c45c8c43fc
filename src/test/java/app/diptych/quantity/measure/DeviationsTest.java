package app.diptych.quantity.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.diptych.quantity.Recognizer;
import app.diptych.quantity.standard.Recognizers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read otherwise than a public suite wants is explained, case by case, and nothing else is. */
class DeviationsTest {
    private static List<String> languages() {
        return Explanations.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyDeviationIsExplainedAndEveryExplanationIsOfADeviation(String language) throws IOException {
        assumeTrue(Corpus.isPresent(), "the corpus with the public suites is not beside the project");
        Explanations explanations = Explanations.of(language);
        List<Deviation> deviations = deviations(language);

        List<String> open = deviations.stream()
                .filter(deviation -> explanations.of(deviation) == null)
                .map(Deviation::place)
                .toList();
        Set<String> stale = new TreeSet<>(explanations.classes().keySet());
        stale.removeAll(deviations.stream().map(Deviation::place).collect(Collectors.toSet()));

        assertThat(open).as("unexplained").isEmpty();
        assertThat(stale).as("explained, but read as the suite wants").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theDocumentationSaysWhatEachClassOfExplanationMeans(String language) throws IOException {
        String documented = Files.readString(Path.of("docs/quantities.md"));

        assertThat(new TreeSet<>(Explanations.of(language).classes().values()))
                .allSatisfy(name -> assertThat(documented).contains("| `" + name + "` |"));
    }

    private static List<Deviation> deviations(String language) throws IOException {
        Recognizer recognizer = Recognizers.standard();
        List<Deviation> deviations = new ArrayList<>();
        for (Path file : SuiteReading.files()) {
            if (file.getFileName().toString().endsWith("." + language + ".jsonl")) {
                deviations.addAll(SuiteScore.of(recognizer, file).deviations);
            }
        }
        return deviations;
    }
}

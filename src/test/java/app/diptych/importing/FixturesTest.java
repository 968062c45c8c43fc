package app.diptych.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.diptych.importing.measure.Expectation;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads {@code <case>.txt} or another format and compares with {@code <case>.json} ({@code <case>.expected.json} where the
 * case itself is JSON), which has the fields that matter to the case, each in
 * full: speakers as "name | title | firm | role", turns as "speaker section exchange", said as "turn | text", pairs as "turn |
 * english | chinese", passages as
 * "turn | english | chinese | lines", warnings as "line message"; or the problem and pieces of the message of what cannot be read.
 */
class FixturesTest {
    private final TranscriptReader reader = new TranscriptReader();
    private final ObjectMapper json = new ObjectMapper();

    /**
     * A folder of cases.
     *
     * @param of the ending of its cases
     * @param expects the ending of their expectations
     * @param least so many cases there are: an empty folder would hold nothing
     */
    private record Folder(String name, String of, String expects, int least) {}

    private static final List<Folder> FOLDERS = List.of(
            new Folder("interleaved", ".txt", ".json", 8),
            new Folder("text", ".txt", ".json", 8),
            new Folder("html", ".html", ".json", 8),
            new Folder("json", ".json", ".expected.json", 8),
            new Folder("word", ".docx", ".json", 8),
            new Folder("caption", ".srt", ".json", 5),
            new Folder("caption", ".vtt", ".json", 3));

    @TestFactory
    List<DynamicTest> aFileIsReadAsItsExpectationSays() throws IOException, URISyntaxException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Folder folder : FOLDERS) {
            Path cases = Path.of(Objects.requireNonNull(getClass().getResource("/importing/" + folder.name()))
                    .toURI());
            int before = tests.size();
            try (Stream<Path> files = Files.list(cases)) {
                files.filter(file -> file.toString().endsWith(folder.of()))
                        .filter(file -> !file.toString().endsWith(".expected.json"))
                        .sorted()
                        .forEach(file -> tests.add(dynamicTest(
                                folder.name() + "/" + file.getFileName(),
                                () -> check(file, folder.of(), folder.expects()))));
            }
            assertThat(tests.size() - before).as(folder.name()).isGreaterThanOrEqualTo(folder.least());
        }
        return tests;
    }

    private void check(Path file, String of, String expects) throws IOException {
        String name = file.toString();
        Path expectation = Path.of(name.substring(0, name.length() - of.length()) + expects);
        JsonNode expected = json.readTree(Files.readString(expectation));
        try {
            Map<String, Object> found = Expectation.fields(reader.read(file));
            assertThat(expected.has("problem")).as("refused").isFalse();
            expected.properties()
                    .forEach(field -> assertThat(found.get(field.getKey()))
                            .as(field.getKey())
                            .isEqualTo(Expectation.value(field.getValue())));
        } catch (UnreadableException refusal) {
            assertThat(refusal.problem().name())
                    .as(refusal.getMessage())
                    .isEqualTo(expected.path("problem").asString(""));
            expected.get("message")
                    .forEach(part -> assertThat(refusal.getMessage()).contains(part.asString()));
        }
    }
}

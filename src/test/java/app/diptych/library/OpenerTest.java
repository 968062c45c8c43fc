package app.diptych.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.analysis.Progress;
import app.diptych.importing.Problem;
import app.diptych.importing.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other programs keep calls in JSON, too. */
class OpenerTest {
    private final Engine engine = OneEngine.ENGINE;

    @TempDir
    private Path folder;

    @Test
    void jsonOfAPublisherIsImported() throws IOException, UnreadableException {
        Path file = Files.writeString(folder.resolve("call.json"), """
                {"turns": [{"speaker": "Operator", "text": "Welcome to the call."},
                           {"speaker": "Ann Lee", "title": "CFO", "text": "Cash was $4 million."}]}
                """);
        assertThat(engine.opener()
                        .open(file, Progress.NONE)
                        .analysis()
                        .transcript()
                        .speakers())
                .extracting(speaker -> speaker.name())
                .containsExactly("Operator", "Ann Lee");
    }

    @Test
    void aDocumentThatBrokeOffIsCalledDamagedAndNotSomethingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("call.diptych"), "{\"format\":\"diptych/1\",\n\"transcript\":");
        UnreadableException refusal = catchThrowableOfType(
                UnreadableException.class, () -> engine.opener().open(file, Progress.NONE));
        assertThat(refusal.problem()).isEqualTo(Problem.BROKEN_DOCUMENT);
        assertThat(refusal.arguments()).containsExactly("call.diptych", "it is no well-formed JSON (line 2)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Music]\na\nb\nc\n", "[ 00:01 ] a\nb\nc\n", "{Music}\na\nb\nc\n", "[1] a\nb\nc\n"})
    void aTextThatBeginsInBracketsIsNotCalledJson(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("call.diptych"), text);
        UnreadableException refusal = catchThrowableOfType(
                UnreadableException.class, () -> engine.opener().open(file, Progress.NONE));
        assertThat(refusal.problem()).isEqualTo(Problem.NO_TRANSCRIPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"rows\": [1, 2]}", "[]", "[\n1,\n2\n]\n", "\uFEFF [{\"a\": \"b\"}]"})
    void jsonOfAnotherKindThatIsNamedAsADocumentIsSaidToBeNone(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("call.diptych"), json);
        UnreadableException refusal = catchThrowableOfType(
                UnreadableException.class, () -> engine.opener().open(file, Progress.NONE));
        assertThat(refusal.problem()).isEqualTo(Problem.NOT_A_DOCUMENT);
        assertThat(refusal.arguments().getFirst()).isEqualTo("call.diptych");
        assertThat(refusal).hasMessageContaining("no Diptych document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"format\": \"other/1\"}", "{\"title\": \"x\", \"format\": 7}", "{\"transcript\": {}}"})
    void jsonThatLooksLikeADocumentIsHeldAgainstThat(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("call.json"), json);
        UnreadableException refusal = catchThrowableOfType(
                UnreadableException.class, () -> engine.opener().open(file, Progress.NONE));
        assertThat(refusal.problem()).isEqualTo(Problem.NOT_A_DOCUMENT);
    }
}

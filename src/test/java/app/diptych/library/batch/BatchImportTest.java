package app.diptych.library.batch;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.Engine;
import app.diptych.OneEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchImportTest {
    private static final String CALL = """
            Operator
            Operator
            Welcome to the Corvane Lighting call.
            歡迎參加科凡照明的法說會。
            Mira Halloran - CEO
            Mira Halloran - CEO
            Sales of lamps rose by 3%.
            燈具銷售成長 3%。
            """;

    @TempDir
    private Path folder;

    private final Engine engine = OneEngine.ENGINE;
    private final BatchImport batch = new BatchImport(engine.opener(), engine.json());

    @BeforeEach
    void writeFiles() throws IOException {
        Files.createDirectory(folder.resolve("more"));
        Files.writeString(folder.resolve("a.txt"), CALL);
        Files.writeString(folder.resolve("more/b.txt"), CALL + "Thank you.\n謝謝。\n");
        Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.4 and nothing else");
        Files.writeString(folder.resolve(".hidden"), CALL);
    }

    private List<String> run(@Nullable Path into) throws IOException {
        List<String> told = new ArrayList<>();
        batch.run(
                BatchImport.files(List.of(folder)),
                into,
                file -> {},
                outcome -> told.add(outcome.getClass().getSimpleName() + " "
                        + outcome.file().getFileName()),
                () -> false);
        return told;
    }

    @Test
    void eachFileBecomesADocumentBesideItAndFailuresDoNotStopTheOthers() throws Exception {
        assertThat(run(null)).containsExactly("Imported a.txt", "Unreadable broken.pdf", "Imported b.txt");
        assertThat(folder.resolve("more/b.diptych")).isRegularFile();
        byte[] written = Files.readAllBytes(folder.resolve("a.diptych"));
        assertThat(engine.json().read(written).analysis().transcript().passages())
                .hasSize(2);
    }

    @Test
    void aDocumentThatIsThereIsNeverWrittenOver() throws Exception {
        run(null);
        Files.writeString(folder.resolve("a.txt"), CALL.replace("3%", "4%"));
        byte[] before = Files.readAllBytes(folder.resolve("a.diptych"));
        assertThat(run(null)).containsExactly("Imported a.txt", "Unreadable broken.pdf", "Present b.txt");
        assertThat(folder.resolve("a.diptych")).hasBinaryContent(before);
        assertThat(folder.resolve("a-2.diptych")).isRegularFile();
    }

    @Test
    void documentsGoIntoAChosenFolder() throws Exception {
        Path into = folder.resolveSibling(folder.getFileName() + "-documents");
        run(into);
        assertThat(into).isDirectoryContaining("glob:**a.diptych").isDirectoryContaining("glob:**b.diptych");
        assertThat(folder.resolve("a.diptych")).doesNotExist();
    }

    @Test
    void itStopsBetweenTwoFilesWhenAskedTo() throws Exception {
        List<Outcome> ended = new ArrayList<>();
        batch.run(BatchImport.files(List.of(folder)), null, file -> {}, ended::add, () -> !ended.isEmpty());
        assertThat(ended).hasSize(1);
    }
}

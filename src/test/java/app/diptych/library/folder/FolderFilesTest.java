package app.diptych.library.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFilesTest {
    @TempDir
    private Path root;

    private Path calls;
    private FolderFiles files;

    @BeforeEach
    void makeFolders() throws Exception {
        calls = Files.createDirectory(root.resolve("calls"));
        files = new FolderFiles(root.resolve("settings"));
    }

    @Test
    void aFileLiesBesideTheCalls() throws Exception {
        assertThat(files.find(calls, FolderFiles.RULES)).isNull();

        Path file = files.write(calls, FolderFiles.RULES, "term off\n");

        assertThat(file).isEqualTo(calls.resolve("diptych-rules.txt")).hasContent("term off");
        assertThat(files.find(calls, FolderFiles.RULES)).isEqualTo(file);
        assertThat(files.isAside(file)).isFalse();
    }

    @Test
    void nothingToKeepTakesTheFileAway() throws Exception {
        Path file = files.write(calls, FolderFiles.RULES, "term off\n");

        files.write(calls, FolderFiles.RULES, null);

        assertThat(file).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenToHasItsFileAmongTheSettings() throws Exception {
        // A folder stands where the file should: nobody may write there, not even the superuser.
        Path blocked = Files.createDirectory(calls.resolve(FolderFiles.RULES));
        Files.createFile(blocked.resolve("full"));

        Path kept = files.write(calls, FolderFiles.RULES, "term off\n");

        assertThat(files.isAside(kept)).isTrue();
        assertThat(kept).hasContent("term off");
        assertThat(files.find(calls, FolderFiles.RULES)).isEqualTo(kept);
    }

    @Test
    void onceTheFolderCanBeWrittenToAgainTheFileIsThereAlone() throws Exception {
        Path blocked = Files.createDirectory(calls.resolve(FolderFiles.RULES));
        Files.createFile(blocked.resolve("full"));
        Path kept = files.write(calls, FolderFiles.RULES, "term off\n");
        Files.delete(blocked.resolve("full"));
        Files.delete(blocked);

        Path file = files.write(calls, FolderFiles.RULES, "term on\n");

        assertThat(file).hasContent("term on");
        assertThat(kept).doesNotExist();
    }
}

package app.diptych.document.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.check.Pair;
import app.diptych.document.Document;
import app.diptych.document.ModelJson;
import app.diptych.document.WholeFile;
import app.diptych.review.segment.Alignment;
import app.diptych.review.segment.History;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentFileTest {
    private static final Document CALL =
            new Document(Pair.analysis("zh-Hant", "Good morning.", "早安。", "Costs fell.", "成本下降。"));
    private static final Document MENDED = CALL.mended(History.of(CALL.rows().rows())
            .then(Alignment.merge(CALL.rows().rows(), 0).orElseThrow()));
    /** Room for one version of the document and not for two. */
    private static final int ROOM = 24 * 1024;

    private final ModelJson json = new ModelJson();
    private FileSystem disk;
    private Path path;

    @BeforeEach
    void makeAFolder() throws IOException {
        disk = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setBlockSize(1024)
                .setMaxSize(ROOM)
                .build());
        path = disk.getPath("call.diptych").toAbsolutePath();
    }

    @AfterEach
    void end() throws IOException {
        disk.close();
    }

    @Test
    void aSavedDocumentIsReadAgainWithItsRowsAndSteps() throws Exception {
        DocumentFile.at(path, json).save(MENDED);
        Document read = DocumentFile.open(path, json).document();
        assertThat(read.rows()).isEqualTo(MENDED.rows());
        assertThat(read.rows().undo().rows()).isEqualTo(CALL.rows().rows());
    }

    @Test
    void aWriterThatClosesItsStreamHasItsFileForcedToTheDiskAllTheSame() throws Exception {
        WholeFile.write(path, out -> {
            out.write('a');
            out.close();
        });
        assertThat(Files.readString(path)).isEqualTo("a");
    }

    @Test
    void theVersionBeforeIsKeptBeside() throws Exception {
        DocumentFile file = DocumentFile.at(path, json);
        file.save(CALL);
        byte[] before = Files.readAllBytes(path);
        file.save(MENDED);
        assertThat(Files.readAllBytes(file.previous())).isEqualTo(before);
    }

    @Test
    void whatAnotherProgramWroteIsNotWrittenOverUnasked() throws Exception {
        DocumentFile file = DocumentFile.at(path, json);
        file.save(CALL);
        Files.writeString(path, "of another");
        assertThat(file.isChanged()).isTrue();
        assertThatThrownBy(() -> file.save(MENDED)).isInstanceOfSatisfying(ChangedException.class, changed -> {
            assertThat(changed.isGone()).isFalse();
            assertThat(changed.changed()).isEqualTo(path);
        });
        assertThat(Files.readString(path)).isEqualTo("of another");

        file.accept();
        file.save(MENDED);
        assertThat(Files.readString(file.previous())).isEqualTo("of another");
    }

    @Test
    void aFileThatIsGoneIsSaidToBeGone() throws Exception {
        DocumentFile file = DocumentFile.at(path, json);
        file.save(CALL);
        Files.delete(path);
        assertThatThrownBy(() -> file.save(MENDED))
                .isInstanceOfSatisfying(
                        ChangedException.class,
                        changed -> assertThat(changed.isGone()).isTrue());
    }

    @Test
    void aFullDiskLeavesTheFileAsItWasAndNothingBesideIt() throws Exception {
        DocumentFile file = DocumentFile.at(path, json);
        file.save(CALL);
        byte[] before = Files.readAllBytes(path);
        Path ballast = disk.getPath("ballast").toAbsolutePath();
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[1024]);
            }
        } catch (IOException full) {
            assertThat(full).isNotNull();
        }
        assertThatThrownBy(() -> file.save(MENDED)).isInstanceOf(IOException.class);
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        try (var all = Files.list(path.getParent())) {
            assertThat(all).containsExactlyInAnyOrder(path, ballast);
        }

        Files.delete(ballast);
        file.save(MENDED);
        assertThat(DocumentFile.open(path, json).document().rows()).isEqualTo(MENDED.rows());
    }
}

package app.diptych.document.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentLockTest {
    @TempDir
    Path folder;

    @Test
    void aSecondWindowDoesNotGetWhatTheFirstWorksOn() throws Exception {
        try (DocumentLock first = DocumentLock.on(folder, "/calls/a.diptych").orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(DocumentLock.on(folder, "/calls/a.diptych")).isEmpty();
            try (DocumentLock other =
                    DocumentLock.on(folder, "/calls/b.diptych").orElseThrow()) {
                assertThat(other).isNotNull();
            }
        }
    }

    @Test
    void whatIsLetGoCanBeHadAgain() throws Exception {
        DocumentLock.on(folder, "a").orElseThrow().close();
        DocumentLock again = DocumentLock.on(folder, "a").orElseThrow();
        again.close();
        assertThat(folder).isNotEmptyDirectory();
    }
}

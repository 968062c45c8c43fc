package app.diptych.document.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.check.Pair;
import app.diptych.document.Document;
import app.diptych.document.ModelJson;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AutosaveTest {
    private static final Document CALL = new Document(
            Pair.analysis("zh-Hant", "Good morning. We sold more lamps.", "早安。我們賣了更多燈。", "Costs fell.", "成本下降。"));
    private static final Duration NEVER = Duration.ofHours(1);
    /** Blocks of 4 KB: room for the journal's first line and a few entries. */
    private static final int ROOM = 48 * 1024;

    private final ModelJson model = new ModelJson();
    private final BlockingQueue<Autosave.Condition> conditions = new LinkedBlockingQueue<>();
    private final Typist typist = new Typist(CALL, 7);

    private FileSystem disk;
    private Path path;
    private Autosave autosave;

    @BeforeEach
    void begin() throws IOException {
        disk = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setBlockSize(1024)
                .setMaxSize(ROOM)
                .build());
        path = disk.getPath("call.journal").toAbsolutePath();
        autosave = new Autosave(Journal.begin(path, model, CALL, null), NEVER, conditions::add);
    }

    @AfterEach
    void end() throws IOException {
        autosave.close();
        disk.close();
    }

    private Document read() throws Exception {
        return Journal.read(path, model).orElseThrow().document();
    }

    @Test
    void whatWasDoneIsOnTheDiskAfterTheWaitWithoutBeingAskedFor() throws Exception {
        autosave.close();
        autosave = new Autosave(Journal.begin(path, model, CALL, null), Duration.ofMillis(1), conditions::add);
        autosave.record(typist.next());
        autosave.record(typist.next());
        long written = 0;
        while (written < 2) {
            Autosave.Condition condition = conditions.poll(30, TimeUnit.SECONDS);
            assertThat(condition).isNotNull();
            written = condition.written();
        }
        assertThat(read().rows()).isEqualTo(typist.document().rows());
    }

    @Test
    void closingWritesWhatIsWaiting() throws Exception {
        autosave.record(typist.next());
        autosave.close();
        assertThat(read().rows()).isEqualTo(typist.document().rows());
    }

    @Test
    void aFullDiskIsSaidLosesNothingAndIsTriedAgain() throws Exception {
        Path ballast = disk.getPath("ballast").toAbsolutePath();
        autosave.record(typist.next());
        autosave.flush();
        fill(ballast);
        for (int i = 0; i < 60; i++) {
            autosave.record(typist.next());
        }
        autosave.flush();
        assertThat(conditions).last().satisfies(condition -> {
            assertThat(condition.failure()).isNotNull();
            assertThat(condition.written()).isEqualTo(1);
        });
        assertThat(read().rows()).as("what was safe before is still whole").isNotNull();

        Files.delete(ballast);
        autosave.flush();
        assertThat(conditions).last().isEqualTo(new Autosave.Condition(61, null));
        assertThat(read().rows()).isEqualTo(typist.document().rows());
    }

    private static void fill(Path ballast) {
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[1024]);
            }
        } catch (IOException full) {
            assertThat(full).isNotNull();
        }
    }

    @Test
    void whatIsDoneWhileADocumentIsSavedStaysInTheJournal() throws Exception {
        autosave.record(typist.next());
        Document saved = typist.document();
        long mark = autosave.mark();
        autosave.record(typist.next());
        autosave.flush();
        autosave.record(typist.next());
        autosave.saved(saved, disk.getPath("call.diptych").toAbsolutePath(), mark);
        Journal.Recovered recovered = Journal.read(path, model).orElseThrow();
        assertThat(recovered.document().rows()).isEqualTo(typist.document().rows());
        assertThat(recovered.entries()).isEqualTo(2);
    }

    @Test
    void aDiscardedJournalIsGone() throws Exception {
        autosave.record(typist.next());
        autosave.discard();
        assertThat(path).doesNotExist();
    }
}

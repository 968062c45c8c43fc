package app.diptych.document.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.check.Pair;
import app.diptych.document.Document;
import app.diptych.document.ModelJson;
import app.diptych.model.Language;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Splice;
import app.diptych.review.segment.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Document CALL = new Document(Pair.analysis(
            "zh-Hant", "Good morning. We sold more lamps.", "早安。我們賣了更多燈。", "Costs fell by 4%.", "成本下降 4%。"));

    private final ModelJson model = new ModelJson();

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void chooseAFile() {
        path = folder.resolve("call.journal");
    }

    private Document read() throws Exception {
        return Journal.read(path, model).orElseThrow().document();
    }

    @Test
    void aJournalGivesBackTheDocumentWithEverythingThatWasDone() throws Exception {
        Typist typist = new Typist(CALL, 1);
        Journal journal = Journal.begin(path, model, CALL, null);
        for (int i = 0; i < 200; i++) {
            journal.append(List.of(typist.next()));
        }
        assertThat(read().rows()).isEqualTo(typist.document().rows());
        assertThat(model.write(read())).isEqualTo(model.write(typist.document()));
    }

    @Test
    void whereverACrashCutsAJournalOffItGivesWhatWasWholeBefore() throws Exception {
        Typist typist = new Typist(CALL, 2);
        Journal journal = Journal.begin(path, model, CALL, null);
        List<Document> states = new ArrayList<>(List.of(CALL));
        for (int i = 0; i < 12; i++) {
            journal.append(List.of(typist.next()));
            states.add(typist.document());
        }
        byte[] whole = Files.readAllBytes(path);
        long lines = 0;
        for (int length = 1; length <= whole.length; length++) {
            boolean ends = whole[length - 1] == '\n';
            lines += ends ? 1 : 0;
            // Around the ends of lines, and here and there between: each cut reads the whole document again.
            if (!ends && length % 97 != 0 && length < whole.length && whole[length] != '\n') {
                continue;
            }
            Files.write(path, Arrays.copyOf(whole, length));
            var recovered = Journal.read(path, model);
            assertThat(recovered.isPresent()).isEqualTo(lines > 0);
            if (lines > 0) {
                assertThat(recovered.orElseThrow().document().rows())
                        .isEqualTo(states.get((int) lines - 1).rows());
            }
        }
    }

    @Test
    void whatAFailedWriteLeftBehindIsWrittenOver() throws Exception {
        Typist typist = new Typist(CALL, 3);
        Journal journal = Journal.begin(path, model, CALL, null);
        journal.append(List.of(typist.next()));
        Files.writeString(path, "0000", StandardOpenOption.APPEND);
        journal.append(List.of(typist.next()));
        assertThat(read().rows()).isEqualTo(typist.document().rows());
    }

    @Test
    void aJournalThatStartsAgainKnowsItsFileAndWhatWasDoneSince() throws Exception {
        Typist typist = new Typist(CALL, 4);
        Journal journal = Journal.begin(path, model, CALL, null);
        journal.append(List.of(typist.next(), typist.next()));
        Document saved = typist.document();
        journal.restart(saved, folder.resolve("call.diptych"), List.of(typist.next()));
        journal.append(List.of(typist.next()));
        Journal.Recovered recovered = Journal.read(path, model).orElseThrow();
        assertThat(recovered.document().rows()).isEqualTo(typist.document().rows());
        assertThat(recovered.file()).isEqualTo(folder.resolve("call.diptych"));
        assertThat(recovered.entries()).isEqualTo(2);
    }

    @Test
    void whatIsUnsavedIsCountedAsAPersonWouldAndNotByEntries() throws Exception {
        Splice step = Texts.edit(CALL.rows().rows(), 0, Language.ZH, "早").orElseThrow();
        Journal journal = Journal.begin(path, model, CALL, null);
        journal.append(List.of(new Entry.Step(step), new Entry.Undo(), new Entry.Redo(), new Entry.Undo()));
        Journal.Recovered recovered = Journal.read(path, model).orElseThrow();
        assertThat(recovered.entries()).isEqualTo(4);
        assertThat(recovered.unsaved()).isEqualTo(new Unsaved(0, 1));
    }

    @Test
    void entriesThatCannotBePlayedAreCountedNotHidden() throws Exception {
        List<Segment> rows = CALL.rows().rows();
        Splice first = Texts.edit(rows, 0, Language.ZH, "早").orElseThrow();
        Splice second = Texts.edit(first.applyTo(rows), 0, Language.ZH, "早上").orElseThrow();
        Journal journal = Journal.begin(path, model, CALL, null);
        journal.append(List.of(new Entry.Step(second), new Entry.Step(first)));
        Journal.Recovered recovered = Journal.read(path, model).orElseThrow();
        assertThat(recovered.entries()).isZero();
        assertThat(recovered.dropped()).isEqualTo(2);
        assertThat(recovered.document().rows()).isEqualTo(CALL.rows());
    }

    @Test
    void anEmptyFileHoldsNothing() throws Exception {
        Files.createFile(path);
        assertThat(Journal.read(path, model)).isEmpty();
    }

    @Test
    void aJournalIsNotWrittenOverByOneThatCannotBeBegun() throws IOException {
        Files.createDirectory(path);
        assertThatThrownBy(() -> Journal.begin(path, model, CALL, null)).isInstanceOf(IOException.class);
        assertThat(path).isDirectory();
    }
}

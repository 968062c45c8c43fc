package app.diptych.document.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.check.Pair;
import app.diptych.document.Document;
import app.diptych.document.ModelJson;
import app.diptych.document.file.DocumentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalsTest {
    private static final Document CALL =
            new Document(Pair.analysis("zh-Hant", "Good morning.", "早安。", "Costs fell by 4%.", "成本下降 4%。"));

    private final ModelJson model = new ModelJson();
    private final Typist typist = new Typist(CALL, 11);

    @TempDir
    Path folder;

    private Journals journals;

    @BeforeEach
    void open() {
        journals = new Journals(folder.resolve("journals"), model);
    }

    private Journals.Work begin(@Nullable Path file) throws IOException {
        return journals.begin(CALL, file, condition -> {}).orElseThrow();
    }

    @Test
    void whatACrashLeftIsOfferedWithEverythingInIt() throws Exception {
        try (Journals.Work work = begin(null)) {
            work.autosave().record(typist.next());
            work.autosave().record(typist.next());
        }
        assertThat(journals.left()).singleElement().satisfies(left -> {
            assertThat(left.recovered().document().rows())
                    .isEqualTo(typist.document().rows());
            assertThat(left.recovered().file()).isNull();
        });
    }

    @Test
    void whatALivingWindowWorksOnIsNotOffered() throws Exception {
        try (Journals.Work work = begin(null)) {
            work.autosave().record(typist.next());
            work.autosave().flush();
            assertThat(journals.left()).isEmpty();
            assertThat(journals.begin(CALL, null, condition -> {})).isEmpty();
        }
    }

    @Test
    void workOnADocumentWhoseLastCrashIsStillToBeOfferedLeavesThatAlone() throws Exception {
        try (Journals.Work work = begin(null)) {
            work.autosave().record(typist.next());
        }
        Typist other = new Typist(CALL, 12);
        try (Journals.Work work = begin(null)) {
            work.autosave().record(other.next());
        }
        assertThat(journals.left())
                .extracting(left -> left.recovered().document().rows())
                .containsExactlyInAnyOrder(
                        typist.document().rows(), other.document().rows());
    }

    @Test
    void aDocumentThatWasOnlyReadLeavesNothing() throws Exception {
        begin(null).close();
        assertThat(journals.left()).isEmpty();
        assertThat(folder.resolve("journals")).isDirectoryNotContaining("glob:**.journal");
    }

    @Test
    void whatIsInTheFileAlreadyIsNotOffered() throws Exception {
        Path file = folder.resolve("call.diptych");
        try (Journals.Work work = begin(file)) {
            work.autosave().record(typist.next());
            DocumentFile.at(file, model).save(typist.document());
        }
        assertThat(journals.left()).isEmpty();
    }

    @Test
    void workThatIsSavedAndClosedLeavesNothing() throws Exception {
        Journals.Work work = begin(null);
        work.autosave().record(typist.next());
        work.discard();
        assertThat(journals.left()).isEmpty();
    }

    @Test
    void aJournalThatCannotBeReadIsPutAsideAndHidesNoOther() throws Exception {
        try (Journals.Work work = begin(null)) {
            work.autosave().record(typist.next());
        }
        Path strange = folder.resolve("journals/strange.journal");
        Files.write(strange, Line.of("{\"journal\":\"diptych/1\",\"document\":\"{}\"}"));
        assertThat(journals.left()).hasSize(1);
        assertThat(strange.resolveSibling("strange.journal.broken")).exists();
    }

    @Test
    void whatAPersonHasTakenOverIsNotOfferedAgain() throws Exception {
        try (Journals.Work work = begin(null)) {
            work.autosave().record(typist.next());
        }
        Optional<Journals.Left> left = journals.left().stream().findFirst();
        journals.settle(left.orElseThrow());
        assertThat(journals.left()).isEmpty();
    }
}

package app.diptych.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentNamesTest {
    @TempDir
    Path folder;

    @Test
    void aDocumentThatOnlyTheAddedEndingMeetsIsNotWrittenOverUnasked() throws IOException {
        Path there = Files.writeString(folder.resolve("lamps.diptych"), "the work of a week");
        Person careful = new Person(false);
        assertThat(DocumentNames.toWrite(folder.resolve("lamps"), careful)).isEmpty();
        assertThat(careful.asked).containsExactly(there);
        Person bold = new Person(true);
        assertThat(DocumentNames.toWrite(folder.resolve("lamps"), bold)).contains(there);
    }

    @Test
    void nobodyIsAskedAboutANameThatTheDesktopHasAskedAboutOrThatIsFree() throws IOException {
        Path there = Files.writeString(folder.resolve("lamps.diptych"), "the desktop has asked about it");
        Person person = new Person(false);
        assertThat(DocumentNames.toWrite(folder.resolve("x").resolve("..").resolve("lamps.diptych"), person))
                .contains(there);
        assertThat(DocumentNames.toWrite(folder.resolve("desks"), person)).contains(folder.resolve("desks.diptych"));
        assertThat(person.asked).isEmpty();
    }

    private static final class Person extends NobodyAsked {
        private final List<Path> asked = new ArrayList<>();
        private final boolean over;

        Person(boolean over) {
            this.over = over;
        }

        @Override
        public boolean mayWriteOver(Path file) {
            asked.add(file);
            return over;
        }
    }
}

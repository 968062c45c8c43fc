package app.diptych.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.alignment.bead.UnitReader;
import app.diptych.importing.format.Extractor;
import app.diptych.importing.format.Format;
import app.diptych.importing.html.HtmlPage;
import app.diptych.importing.parallel.ParagraphAligner;
import app.diptych.quantity.standard.Recognizers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two files that are dropped are looked at to tell their languages, and then opened: that reads each of them once. */
class RecentlyReadTest {
    private static final String ENGLISH = """
            <!DOCTYPE html><html><body><p><b>Operator</b></p><p>Welcome to the Corvane Lighting call.</p>
            <p><b>Mira Halloran</b> - CEO</p><p>Sales of lamps rose by 3%.</p></body></html>
            """;

    private static final String CHINESE = """
            <!DOCTYPE html><html><body><p><b>主持人</b></p><p>歡迎參加科凡照明的法說會。</p>
            <p><b>Mira Halloran</b> - 執行長</p><p>燈具銷售成長 3%。</p></body></html>
            """;

    private final List<String> read = new ArrayList<>();
    private final Extractor pages = new HtmlPage();
    private final ParagraphAligner aligner = new ParagraphAligner(new UnitReader(), Recognizers.standard());
    private final TranscriptReader reader = new TranscriptReader(
            Map.of(Format.HTML, (name, bytes) -> {
                read.add(name);
                return pages.read(name, bytes);
            }),
            () -> aligner);

    private final ParallelReader parallel = new ParallelReader(reader, aligner);

    @TempDir
    private Path folder;

    @Test
    void twoFilesThatAreDroppedAreReadOnceThoughTheyAreOpenedAsOneCall() throws Exception {
        Path english = Files.writeString(folder.resolve("en.html"), ENGLISH);
        Path chinese = Files.writeString(folder.resolve("zh.html"), CHINESE);
        assertThat(parallel.sides(chinese, english)).contains(new ParallelReader.Sides(english, chinese));
        assertThat(parallel.read(english, chinese).transcript().passages()).hasSize(2);
        assertThat(read).containsExactly("zh.html", "en.html");
    }

    @Test
    void soAreTwoThatAreOpenedApart() throws Exception {
        Path english = Files.writeString(folder.resolve("en.html"), ENGLISH);
        Path other = Files.writeString(folder.resolve("two.html"), ENGLISH.replace("3%", "4%"));
        assertThat(parallel.sides(english, other)).isEmpty();
        reader.read(english);
        reader.read(other);
        assertThat(read).containsExactly("en.html", "two.html");
    }

    @Test
    void aFileThatHasChangedIsReadAgain() throws Exception {
        Path file = Files.writeString(folder.resolve("en.html"), ENGLISH);
        reader.read(file);
        Files.writeString(file, ENGLISH.replace("3%", "4%"));
        assertThat(reader.read(file).passages().getLast().english()).isEqualTo("Sales of lamps rose by 4%.");
        assertThat(read).hasSize(2);
    }

    @Test
    void onlyTheLastTwoAreKnown() throws Exception {
        for (int i = 1; i <= 3; i++) {
            reader.read(Files.writeString(folder.resolve(i + ".html"), ENGLISH.replace("3%", i + "%")));
        }
        reader.read(folder.resolve("1.html"));
        assertThat(read).containsExactly("1.html", "2.html", "3.html", "1.html");
    }

    @Test
    void theBytesOfAFileThatHasSettledAreLoadedOnceAndHashedOnce() throws Exception {
        Path file = Files.writeString(folder.resolve("en.html"), ENGLISH);
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.parse("2031-05-06T07:08:09Z").minus(Duration.ofDays(3000))));
        assertThat(reader.load(file).bytes()).isSameAs(reader.load(file).bytes());
        assertThat(reader.load(file).sha256()).isSameAs(reader.load(file).sha256());
    }

    @Test
    void aFileThatWasWrittenJustNowIsLoadedAgainSinceItsTimeMayNotTell() throws Exception {
        Path file = Files.writeString(folder.resolve("en.html"), ENGLISH);
        assertThat(reader.load(file).bytes()).isNotSameAs(reader.load(file).bytes());
    }
}

package app.diptych.check.measure;

import app.diptych.model.Passage;
import app.diptych.model.Section;
import app.diptych.model.Source;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tables of translations as one call: a row a passage. */
final class Tables {
    private Tables() {}

    /** A table of id, English, Chinese with a head line. */
    static Transcript read(Path file) throws IOException {
        List<Passage> passages = new ArrayList<>();
        int number = 0;
        StringBuilder chinese = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            number++;
            if (number > 1 && cells.length > 2) {
                passages.add(new Passage(passages.size(), 0, cells[1], cells[2], number, number));
                chinese.append(cells[2]);
            }
        }
        String tag = chinese.chars().filter(c -> c == '這' || c == '個').count() > 2 ? "zh-Hant" : "zh-Hans";
        return call(String.valueOf(file.getFileName()), tag, passages);
    }

    static Transcript call(String name, String chinese, List<Passage> passages) {
        return new Transcript(
                name,
                null,
                null,
                null,
                null,
                "en",
                chinese,
                new Source(name, "table", "UTF-8", "0".repeat(64)),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Turn(0, null, Section.PREPARED, null)),
                passages);
    }
}

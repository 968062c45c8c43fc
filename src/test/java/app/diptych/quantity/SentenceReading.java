package app.diptych.quantity;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures a table of sentences, written as those in {@code phenomena}, that is not held as a test: how many are wholly
 * right, and how many amounts are right in value and unit. Prints what is read otherwise.
 */
public final class SentenceReading {
    private int sentences;
    private int right;
    private int wanted;
    private int got;
    private int alike;

    private SentenceReading() {}

    /** Prints the sentences that are read otherwise than the table says, and the figures of each language. */
    public static void run(Path file, PrintStream out) throws IOException {
        List<PhenomenonRow> rows = PhenomenonRow.of(file.toString(), Files.readAllLines(file));
        for (String language : PhenomenonRow.LANGUAGES) {
            SentenceReading reading = new SentenceReading();
            rows.stream().filter(row -> row.language().equals(language)).forEach(row -> reading.read(row, out));
            out.println(reading.line(language));
        }
    }

    private void read(PhenomenonRow row, PrintStream out) {
        List<String> want = Rows.items(row.wanted());
        List<String> have = Rows.got(row);
        sentences++;
        wanted += want.size();
        got += have.size();
        List<String> open =
                new ArrayList<>(want.stream().map(SentenceReading::value).toList());
        alike += (int) have.stream().filter(item -> open.remove(value(item))).count();
        if (have.equals(want)) {
            right++;
        } else {
            out.println(row.place() + " " + row.sentence() + "\n   wanted " + want + "\n   got    " + have);
        }
    }

    /** The amount without its bound and its direction. */
    private static String value(String item) {
        return item.replaceAll(" (UP|DOWN|LEVEL|ABOUT|MORE_THAN|AT_LEAST|LESS_THAN|AT_MOST|VAGUE)\\b.*", "");
    }

    private String line(String language) {
        return String.format(
                Locale.ROOT,
                "%s: %d of %d sentences wholly right; value and unit: precision %.1f %% of %d, recall %.1f %% of %d",
                language,
                right,
                sentences,
                100.0 * alike / Math.max(1, got),
                got,
                100.0 * alike / Math.max(1, wanted),
                wanted);
    }
}

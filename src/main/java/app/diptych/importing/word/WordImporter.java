package app.diptych.importing.word;

import app.diptych.importing.exchange.table.Columns;
import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Known;
import app.diptych.importing.manuscript.Manuscript;
import app.diptych.importing.manuscript.ManuscriptException;
import app.diptych.importing.manuscript.ManuscriptException.Fault;
import app.diptych.importing.manuscript.Place;
import app.diptych.model.Warning;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the running text of Word documents, and tables of speaker and text. Bilingual tables are read by {@link
 * app.diptych.importing.exchange.office.DocxReader}. Stateless and thread-safe.
 */
public final class WordImporter {
    /** The importer's name. */
    public static final String NAME = "word";

    /** Office names the main part so; some programs number it. */
    private static final Pattern MAIN = Pattern.compile("word/document\\d*\\.xml");

    /** Characters of XML; a call has one to five million. */
    private static final long LIMIT = 48L << 20;

    /** A speaker's name in a table is not longer. */
    private static final int NAME_LENGTH = 80;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？]\\s*$");

    private final List<Item> items = new ArrayList<>();

    private WordImporter() {}

    /**
     * What a document holds; empty where it has a bilingual table.
     *
     * @param bytes that were measured by {@link app.diptych.importing.exchange.office.SafeZip}
     * @throws ManuscriptException if it is damaged, too large or has no text
     */
    public static Optional<Manuscript> read(byte[] bytes) throws ManuscriptException {
        List<Block> blocks = blocks(bytes);
        WordImporter importer = new WordImporter();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> importer.add(paragraph);
                case Block.Table table -> {
                    if (isBilingual(table)) {
                        return Optional.empty();
                    }
                    importer.add(table);
                }
            }
        }
        if (importer.items.isEmpty()) {
            throw new ManuscriptException(Fault.NO_TEXT, "it has no text");
        }
        List<Warning> warnings = List.of();
        return Optional.of(new Manuscript(NAME, importer.items, List.of(), Known.NOTHING, warnings));
    }

    private static boolean isBilingual(Block.Table table) {
        List<List<String>> texts =
                table.texts().stream().filter(row -> row.size() > 1).toList();
        return Columns.of(texts).isPresent();
    }

    private static List<Block> blocks(byte[] bytes) throws ManuscriptException {
        try {
            Styles styles = new Styles();
            try (ZipInputStream zip = open(bytes)) {
                if (seek(zip, Pattern.compile("word/styles\\d*\\.xml"))) {
                    styles = Styles.read(new Limited(zip));
                }
            }
            try (ZipInputStream zip = open(bytes)) {
                if (!seek(zip, MAIN)) {
                    throw new ManuscriptException(Fault.DAMAGED, "it is no Word document that can be read");
                }
                return Body.read(new Limited(zip), styles);
            }
        } catch (TooLarge e) {
            throw new ManuscriptException(Fault.TOO_LARGE, "its text takes more than " + (LIMIT >> 20) + " MB");
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof TooLarge) {
                throw new ManuscriptException(Fault.TOO_LARGE, "its text takes more than " + (LIMIT >> 20) + " MB");
            }
            throw new ManuscriptException(Fault.DAMAGED, "it is no Word document that can be read");
        } catch (IOException | IllegalArgumentException e) {
            throw new ManuscriptException(Fault.DAMAGED, "it is no Word document that can be read");
        }
    }

    private static ZipInputStream open(byte[] bytes) {
        return new ZipInputStream(new ByteArrayInputStream(bytes));
    }

    private static boolean seek(ZipInputStream zip, Pattern name) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (name.matcher(entry.getName()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Ends in an exception where there is more than a document may have. */
    private static final class Limited extends FilterInputStream {
        private long left = LIMIT;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            take(1);
            return super.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = super.read(into, from, length);
            take(Math.max(0, got));
            return got;
        }

        private void take(int bytes) throws TooLarge {
            left -= bytes;
            if (left < 0) {
                throw new TooLarge();
            }
        }

        @Override
        public void close() {
            // The archive is closed by whoever opened it.
        }
    }

    private void add(Block.Paragraph paragraph) {
        for (List<Run> line : lines(paragraph.runs())) {
            String text = text(line);
            if (text.isBlank()) {
                continue;
            }
            if (paragraph.heading()) {
                items.add(new Item.Heading(text, Place.UNKNOWN));
                continue;
            }
            int lead = lead(line);
            if (lead > 0 && lead < line.size() && text(line.subList(0, lead)).matches(".*[:：]")) {
                items.add(new Item.Paragraph(text(line.subList(0, lead)), true, Place.UNKNOWN));
                items.add(new Item.Paragraph(text(line.subList(lead, line.size())), false, Place.UNKNOWN));
            } else {
                items.add(new Item.Paragraph(text, lead == line.size(), Place.UNKNOWN));
            }
        }
    }

    /** The runs of each line that a paragraph is broken into. */
    private static List<List<Run>> lines(List<Run> runs) {
        List<List<Run>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (Run run : runs) {
            String[] parts = run.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                if (!parts[i].isEmpty()) {
                    lines.getLast().add(new Run(parts[i], run.bold()));
                }
            }
        }
        return lines;
    }

    /** How many runs at the beginning are bold, blanks aside. */
    private static int lead(List<Run> line) {
        int lead = 0;
        while (lead < line.size()
                && (line.get(lead).bold() || line.get(lead).text().isBlank())) {
            lead++;
        }
        return lead;
    }

    private static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString().replaceAll("[\\p{Cntrl}\\s\u00a0\u200b]+", " ").strip();
    }

    /** A table whose first column has names and whose second has what they say is read so; others cell by cell. */
    private void add(Block.Table table) {
        boolean dialogue = isDialogue(table.texts());
        for (List<List<Block.Paragraph>> row : table.rows()) {
            for (int cell = 0; cell < row.size(); cell++) {
                if (dialogue && cell == 0 && row.size() == 2) {
                    List<String> name = row.getFirst().stream()
                            .map(paragraph -> text(paragraph.runs()))
                            .filter(text -> !text.isBlank())
                            .toList();
                    if (!name.isEmpty()) {
                        String affiliation = String.join(", ", name.subList(1, name.size()));
                        items.add(new Item.Speaker(
                                name.getFirst(), affiliation.isEmpty() ? null : affiliation, Place.UNKNOWN));
                    }
                } else {
                    row.get(cell).forEach(this::add);
                }
            }
        }
    }

    private static boolean isDialogue(List<List<String>> rows) {
        List<List<String>> pairs = rows.stream().filter(row -> row.size() == 2).toList();
        long names = pairs.stream()
                .filter(row -> row.getFirst().length() <= NAME_LENGTH
                        && !SENTENCE_END.matcher(row.getFirst()).find())
                .count();
        long said = pairs.stream()
                .filter(row -> row.get(1).length() > row.getFirst().length()
                        && SENTENCE_END.matcher(row.get(1)).find())
                .count();
        return pairs.size() * 2 > rows.size() && names == pairs.size() && said * 2 > pairs.size();
    }
}

package app.diptych.importing.word;

import app.diptych.importing.exchange.table.Columns;
import app.diptych.importing.format.ExtractionException;
import app.diptych.importing.format.ExtractionException.Reason;
import app.diptych.importing.format.Extractor;
import app.diptych.importing.manuscript.Known;
import app.diptych.importing.manuscript.Manuscript;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the running text of Word documents, and tables of speaker and text. What has a bilingual table is read by {@link
 * app.diptych.importing.exchange.office.DocxReader}. Stateless and thread-safe.
 */
public final class WordImporter implements Extractor {
    /** The importer's name. */
    public static final String NAME = "word";

    /** Office names the main part so; some programs number it. */
    private static final Pattern MAIN = Pattern.compile("word/document\\d*\\.xml");

    /** Characters of XML; a call has one to five million. */
    private static final long LIMIT = 48L << 20;

    /**
     * Whether a document has a table of English and Chinese.
     *
     * @throws ExtractionException if it is damaged or too large
     */
    public static boolean isBilingual(byte[] bytes) throws ExtractionException {
        for (Block block : blocks(bytes)) {
            if (block instanceof Block.Table table && isBilingual(table)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Manuscript read(String name, byte[] bytes) throws ExtractionException {
        Paragraphs paragraphs = new Paragraphs();
        for (Block block : blocks(bytes)) {
            switch (block) {
                case Block.Paragraph paragraph -> paragraphs.add(paragraph);
                case Block.Table table -> paragraphs.add(table);
            }
        }
        if (paragraphs.items().isEmpty()) {
            throw new ExtractionException(Reason.NO_TEXT, "no word in its paragraphs and tables");
        }
        return new Manuscript(NAME, paragraphs.items(), List.of(), Known.NOTHING, List.of());
    }

    private static boolean isBilingual(Block.Table table) {
        List<List<String>> texts =
                table.texts().stream().filter(row -> row.size() > 1).toList();
        return Columns.of(texts).isPresent();
    }

    private static List<Block> blocks(byte[] bytes) throws ExtractionException {
        try {
            Styles styles = new Styles();
            try (ZipInputStream zip = open(bytes)) {
                if (seek(zip, Pattern.compile("word/styles\\d*\\.xml"))) {
                    styles = Styles.read(new Limited(zip));
                }
            }
            try (ZipInputStream zip = open(bytes)) {
                if (!seek(zip, MAIN)) {
                    throw new ExtractionException(Reason.DAMAGED, "it is no Word document that can be read");
                }
                return Body.read(new Limited(zip), styles);
            }
        } catch (TooLarge e) {
            throw new ExtractionException(Reason.TOO_LARGE, "its text takes more than " + (LIMIT >> 20) + " MB");
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof TooLarge) {
                throw new ExtractionException(Reason.TOO_LARGE, "its text takes more than " + (LIMIT >> 20) + " MB");
            }
            throw new ExtractionException(Reason.DAMAGED, "it is no Word document that can be read");
        } catch (IOException | IllegalArgumentException e) {
            throw new ExtractionException(Reason.DAMAGED, "it is no Word document that can be read");
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
}

package app.diptych.importing.pdf;

import app.diptych.importing.format.ExtractionException;
import app.diptych.importing.format.ExtractionException.Reason;
import app.diptych.importing.format.Extractor;
import app.diptych.importing.manuscript.Flaw;
import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Known;
import app.diptych.importing.manuscript.Ligatures;
import app.diptych.importing.manuscript.Manuscript;
import app.diptych.importing.manuscript.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads prints with a text layer. Stateless and thread-safe. */
public final class PdfImporter implements Extractor {
    /** The importer's name. */
    public static final String NAME = "pdf";

    /** A call has some twenty pages. */
    private static final int PAGES = 2_000;

    /** A document with fewer letters and digits a page than this has pictures of pages: numbers and stamps at most. */
    private static final int LETTERS = 12;

    /** What the library says of fonts is of no use to anybody who reads a text. Held, since loggers are collected. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @Override
    public Manuscript read(String name, byte[] bytes) throws ExtractionException {
        StreamSizes.check(bytes);
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > PAGES) {
                throw new ExtractionException(Reason.TOO_LARGE, "it has more than " + PAGES + " pages");
            }
            return manuscript(GlyphCollector.pages(document));
        } catch (InvalidPasswordException e) {
            throw new ExtractionException(Reason.PROTECTED, "it is locked with a password");
        } catch (GlyphCollector.TooMuch e) {
            throw new ExtractionException(Reason.TOO_LARGE, "its pages ask for more work than any call does");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Of damaged files the library does not only say so by exceptions of its own.
            throw new ExtractionException(Reason.DAMAGED, "it is no PDF that can be read");
        }
    }

    private static Manuscript manuscript(List<GlyphCollector.Page> print) throws ExtractionException {
        List<List<Line>> pages = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>();
        long letters = 0;
        for (int i = 0; i < print.size(); i++) {
            pages.add(print.get(i).lines());
            long here = print.get(i).letters();
            letters += here;
            int pictures = print.get(i).flatPictures();
            if (here == 0) {
                flaws.add(new Flaw(Place.page(i + 1), "Page " + (i + 1) + " has no text; it was left out."));
            } else if (pictures > 0) {
                flaws.add(new Flaw(
                        Place.page(i + 1),
                        "Page " + (i + 1) + " has lines that are pictures (" + pictures
                                + "); their words are missing."));
            }
        }
        if (letters < (long) LETTERS * Math.max(1, print.size())) {
            throw new ExtractionException(Reason.NO_TEXT, "its pages (" + print.size() + ") are pictures without text");
        }
        Furniture.Cleared cleared = Furniture.clear(Margin.off(pages));
        List<Item> printed = List.copyOf(Paragraphs.of(ColumnFinder.columns(cleared.pages())));
        List<Item> items = Ligatures.mended(printed, flaws);
        return new Manuscript(NAME, items, cleared.apart(), Known.NOTHING, flaws);
    }
}

package app.diptych.importing;

import app.diptych.importing.caption.CaptionImporter;
import app.diptych.importing.format.Extractor;
import app.diptych.importing.format.Format;
import app.diptych.importing.html.HtmlPage;
import app.diptych.importing.json.JsonCall;
import app.diptych.importing.pdf.PdfImporter;
import app.diptych.importing.word.WordImporter;
import java.util.EnumMap;
import java.util.Map;

/** Who reads which format. */
final class Extractors {
    private Extractors() {}

    /** Those that come with the program. */
    static Map<Format, Extractor> standard() {
        Map<Format, Extractor> extractors = new EnumMap<>(Format.class);
        extractors.put(Format.PDF, new PdfImporter());
        extractors.put(Format.DOCX, new WordImporter());
        extractors.put(Format.CAPTIONS, new CaptionImporter());
        extractors.put(Format.HTML, new HtmlPage());
        extractors.put(Format.JSON, new JsonCall());
        return extractors;
    }
}

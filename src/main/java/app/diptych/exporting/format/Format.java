package app.diptych.exporting.format;

import app.diptych.exporting.CallExporter;
import app.diptych.exporting.page.HtmlExporter;
import app.diptych.exporting.table.DelimitedExporter;
import app.diptych.exporting.table.XlsxExporter;
import app.diptych.exporting.tmx.TmxExporter;
import app.diptych.exporting.word.DocxExporter;
import app.diptych.exporting.xliff.Xliff12Exporter;
import app.diptych.exporting.xliff.Xliff21Exporter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a call can be exported as; the names are those of the command line. */
public enum Format {
    /** A translation memory, TMX 1.4b. */
    TMX("tmx"),
    /** XLIFF 2.1. */
    XLIFF("xlf"),
    /** XLIFF 1.2. */
    XLIFF12("xlf"),
    /** Comma separated values. */
    CSV("csv"),
    /** Tab separated values. */
    TSV("tsv"),
    /** An Excel workbook. */
    XLSX("xlsx"),
    /** A Word document. */
    DOCX("docx"),
    /** The report on the findings as a page. */
    HTML("html");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** What a file of the format ends in, without the dot. */
    public String ending() {
        return ending;
    }

    /** The format that a file's name tells; XLIFF is 2.1. */
    public static Optional<Format> ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String known = ending.equals("xliff") ? "xlf" : ending.equals("htm") ? "html" : ending;
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(known))
                .findFirst();
    }

    /**
     * What writes it.
     *
     * @param version of this program, which some formats name
     */
    public CallExporter exporter(String version) {
        return switch (this) {
            case TMX -> new TmxExporter(version);
            case XLIFF -> new Xliff21Exporter();
            case XLIFF12 -> new Xliff12Exporter(version);
            case CSV -> DelimitedExporter.csv();
            case TSV -> DelimitedExporter.tsv();
            case XLSX -> new XlsxExporter();
            case DOCX -> new DocxExporter();
            case HTML -> new HtmlExporter();
        };
    }
}
